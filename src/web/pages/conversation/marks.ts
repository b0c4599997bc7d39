import type { ConversationView } from "../../../model/api.ts";
import type { Finding } from "../../../model/review.ts";
import type { Span } from "../../marks/segments.ts";

export type MarkKind = "finding" | "promise" | "need" | "praise" | "proof";

/** What is chosen on the page: a finding or promise of the panel. */
export interface Chosen {
  kind: "finding" | "promise" | "need" | "praise";
  id: string;
}

/** A stretch of a message that something was found in. */
export interface Mark extends Span {
  kind: MarkKind;
  /** Id of the finding, promise, need or praise it belongs to. */
  of: string;
  /** Id of its place in the page. */
  anchor: string;
  /** Short sign that stands behind the words and beside the card: 1, P1, ?1, +1. */
  sign: string;
}

export const markAnchor = ({ kind, id }: Chosen) => `mark-${kind}-${id}`;
export const cardAnchor = ({ kind, id }: Chosen) => `card-${kind}-${id}`;
export const messageAnchor = (id: string) => `message-${id}`;
export const proofAnchor = (of: string, index: number) => `proof-${of}-${index}`;

const SIGNS = { finding: "", promise: "P", need: "?", praise: "+" } as const;

export const signOf = (kind: Chosen["kind"], index: number) => `${SIGNS[kind]}${index + 1}`;

/** Findings in reading order: by message, then by place; those of the whole conversation last. */
export function readingOrder({ conversation, review }: ConversationView): Finding[] {
  const order = new Map(conversation.messages.map(({ id }, index) => [id, index]));
  const place = ({ message }: Finding) =>
    (message === null ? undefined : order.get(message)) ?? order.size;
  return review.findings.toSorted((a, b) => place(a) - place(b) || a.start - b.start);
}

/** All marks by message. The proof of a promise or finding is marked only while it is chosen. */
export function marksOf(view: ConversationView, chosen: Chosen | null): Map<string, Mark[]> {
  const { promises, needs, praise } = view.review;
  const byMessage = new Map<string, Mark[]>();
  const add = (message: string | null, mark: Mark) => {
    if (message === null || mark.start >= mark.end) return;
    const list = byMessage.get(message) ?? [];
    byMessage.set(message, list);
    list.push(mark);
  };
  const addAll = (
    kind: Chosen["kind"],
    items: readonly { id: string; message: string | null; start: number; end: number }[],
  ) => {
    for (const [index, { id, message, start, end }] of items.entries()) {
      const anchor = markAnchor({ kind, id });
      add(message, { kind, of: id, anchor, sign: signOf(kind, index), start, end });
    }
  };
  const findings = readingOrder(view);
  addAll("finding", findings);
  addAll("promise", promises);
  addAll("need", needs);
  addAll("praise", praise);
  const finding = chosen?.kind === "finding" && findings.find(({ id }) => id === chosen.id);
  const promise = chosen?.kind === "promise" && promises.find(({ id }) => id === chosen.id);
  const proofs = finding ? finding.related : promise ? promise.evidence : [];
  for (const [index, { message, start, end }] of proofs.entries()) {
    const anchor = proofAnchor(chosen?.id ?? "", index);
    const span = { start: start ?? 0, end: end ?? 0 };
    add(message, { kind: "proof", of: chosen?.id ?? "", anchor, sign: "", ...span });
  }
  return byMessage;
}
