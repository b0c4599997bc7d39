import type { Conversation } from "../../model/conversation.ts";
import type { PromiseRow, PromiseStep } from "../../model/promise_views.ts";
import type { PromiseEvidence } from "../../model/review.ts";

/**
 * What happened to a promise, in the order of time: made, warned, promised anew, due, done or chased,
 * marked. What has no time of its own (that nothing shows it) comes at the end.
 */
export function historyOf(promise: PromiseRow, conversation: Conversation): PromiseStep[] {
  const step = (kind: string, at: string | null, over: Partial<PromiseStep> = {}): PromiseStep => ({
    kind,
    at,
    evidence: null,
    mark: null,
    ...over,
  });
  const steps = [
    step("made", promise.made_at),
    ...promise.evidence
      .filter(({ kind }) => kind !== "marked")
      .map((evidence) => step(evidence.kind, timeOf(evidence, conversation), { evidence })),
    ...(promise.deadline.due === null ? [] : [step("due", promise.deadline.due)]),
    ...(promise.marks ?? []).map(({ id, at }) => step("marked", at, { mark: id })),
  ];
  const time = ({ kind, at }: PromiseStep) =>
    at === null ? (kind === "made" ? Number.NEGATIVE_INFINITY : Number.MAX_VALUE) : Date.parse(at);
  return steps.toSorted((a, b) => time(a) - time(b));
}

function timeOf(
  { message, event }: PromiseEvidence,
  { messages, events }: Conversation,
): string | null {
  if (message !== null) return messages.find(({ id }) => id === message)?.at ?? null;
  if (event === null) return null;
  return events.find(({ id, at }) => (id ?? at) === event)?.at ?? null;
}
