import { stableId } from "../model/ids.ts";
import type { Finding, PolicySubject, PolicyUse } from "../model/review.ts";
import { CueIndex } from "../text/cues.ts";
import type { Span } from "../text/types.ts";
import { marksIn } from "./acts/index.ts";
import type { Mark, Observations } from "./observations.ts";
import { SUBJECTS_EN } from "./policies/subjects.en.ts";
import { SUBJECTS_ES } from "./policies/subjects.es.ts";
import { SUBJECTS_TL } from "./policies/subjects.tl.ts";

const index = new CueIndex<PolicySubject>([...SUBJECTS_EN, ...SUBJECTS_ES, ...SUBJECTS_TL]);

interface Use extends Span {
  kind: PolicyUse["kind"];
  message: number;
  /** Sentences in which to look for what it is about, in this order. */
  sentences: readonly number[];
}

/**
 * Which rules of the house something was refused on, and which exceptions were made from them, with the
 * words. Being refused on a rule is no failure by itself: the sin `rulebook` is a refusal with nothing else.
 */
export function policiesOf(
  seen: Observations,
  findings: readonly Pick<Finding, "sin" | "source" | "message" | "start" | "end">[],
): PolicyUse[] {
  const { id, messages } = seen.prepared.conversation;
  const first = seen.customer[0]?.index ?? Number.POSITIVE_INFINITY;
  const known = new Set<PolicySubject>();
  return seen.staff.flatMap(({ index: at, automated }) => {
    if (automated || at < first) return [];
    const uses = [...refusalsIn(seen, at), ...exceptionsIn(seen, at)];
    if (uses.length === 0) uses.push(...foundIn(seen, at, findings));
    return uses.map(({ kind, start, end, sentences }) => {
      const subject = subjectOf(seen, at, sentences, kind === "exception" ? known : new Set());
      if (kind === "refused") known.add(subject);
      const { id: message, text } = messages[at] ?? { id: "", text: "" };
      const quote = text.slice(start, end);
      const use = { kind, subject, message, quote, start, end };
      return { id: stableId("y", id, message, kind, String(start), quote), ...use };
    });
  });
}

const isPlain = ({ scope }: Mark) =>
  !scope.quoted && !scope.reported && !scope.conditional && !scope.question;

/** A rule and a no in one sentence or beside each other: once a message. */
function refusalsIn(seen: Observations, message: number): Use[] {
  const refusals = seen
    .actsIn(message, "refusal")
    .filter((mark) => isPlain(mark) && !mark.scope.negated);
  for (const rule of seen.actsIn(message, "policy", "policy_safe").filter(isPlain)) {
    const beside = refusals.filter(({ sentence }) => Math.abs(sentence - rule.sentence) <= 1);
    const no = beside.find(({ sentence }) => sentence === rule.sentence) ?? beside[0];
    if (no === undefined) continue;
    const together = no.sentence === rule.sentence;
    const start = together ? Math.min(no.start, rule.start) : rule.start;
    const end = together ? Math.max(no.end, rule.end) : rule.end;
    return [{ kind: "refused", message, start, end, sentences: [rule.sentence, no.sentence] }];
  }
  return [];
}

/** An exception that is made, not one that is refused or asked about. */
function exceptionsIn(seen: Observations, message: number): Use[] {
  const refused = new Set(seen.actsIn(message, "refusal").map(({ sentence }) => sentence));
  const made = seen
    .actsIn(message, "exception")
    .find((mark) => isPlain(mark) && !mark.scope.negated && !refused.has(mark.sentence));
  if (made === undefined) return [];
  const { start, end, sentence } = made;
  return [{ kind: "exception", message, start, end, sentences: [sentence] }];
}

/** What the sin found in wordings of its own. */
function foundIn(
  seen: Observations,
  message: number,
  findings: readonly Pick<Finding, "sin" | "source" | "message" | "start" | "end">[],
): Use[] {
  const prepared = seen.prepared.messages[message];
  const found = findings.find(
    (one) =>
      one.sin === "rulebook" && one.source === "agent_text" && one.message === prepared?.message.id,
  );
  if (found === undefined || prepared === undefined) return [];
  const { start, end } = found;
  const sentence = prepared.sentences.findIndex((one) => one.start <= start && start < one.end);
  return [{ kind: "refused", message, start, end, sentences: [sentence] }];
}

/**
 * What the words beside it say it is about; of an exception else the rule refused on
 * before; else the message, else what the customer wrote last.
 */
function subjectOf(
  seen: Observations,
  message: number,
  sentences: readonly number[],
  before: ReadonlySet<PolicySubject>,
): PolicySubject {
  const prepared = seen.prepared.messages[message];
  if (prepared === undefined) return "other";
  const named = marksIn(prepared, index);
  for (const wanted of sentences) {
    const mark = named.find(({ sentence }) => sentence === wanted);
    if (mark !== undefined) return mark.kind;
  }
  const told = [...before].at(-1) ?? named[0]?.kind;
  if (told !== undefined) return told;
  const asked = seen.customer.findLast(({ index: at }) => at < message);
  return (asked === undefined ? undefined : marksIn(asked, index)[0])?.kind ?? "other";
}
