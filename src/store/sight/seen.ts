import type { ConversationRow } from "../../model/api.ts";
import type { Conversation, Message } from "../../model/conversation.ts";
import type { Review, Score } from "../../model/review.ts";
import { ownersOf } from "../../report/promises/owner.ts";
import { countsOf } from "../rows.ts";
import type { Reviewed } from "../types.ts";
import type { Identities } from "./types.ts";

/** A score of several agents' work is nobody's own. */
const NO_SCORE: Score = { total: null, compliance: null, factors: {}, capped: false, measured: [] };

/**
 * A conversation's review as an agent who wrote in it sees it: where others wrote too, without what was
 * found in their messages. The same as the conditions of own.ts; a test holds the two together.
 */
export function seenBy(own: Identities, { conversation, review }: Reviewed): Reviewed {
  const agents = conversation.messages.filter(({ author }) => author.role === "agent");
  const mine = agents.filter((message) => isBy(own, message));
  if (mine.length === agents.length) return { conversation, review };
  const ids = new Set<string | null>(mine.map(({ id }) => id));
  const names = new Set(mine.map(({ author }) => author.name ?? author.email ?? author.id ?? ""));
  const isMine = ({ message }: { message: string | null }) => ids.has(message);
  const promises = review.promises.filter((promise) => {
    const { owner, made_by } = ownersOf(promise, conversation, review.provenance.as_of);
    return ids.has(promise.message) || (owner !== made_by && names.has(owner));
  });
  const kept = new Set(promises.map(({ id }) => id));
  const seen: Review = {
    ...review,
    findings: review.findings.filter(isMine),
    promises,
    repairs: review.repairs.filter(({ promise }) => kept.has(promise)),
    praise: review.praise.filter(isMine),
    policies: (review.policies ?? []).filter(isMine),
    score: NO_SCORE,
    ...(review.advice === undefined ? {} : { advice: review.advice.filter(isMine) }),
  };
  return { conversation, review: seen };
}

function isBy(own: Identities, { author }: Message): boolean {
  const address = (author.email ?? author.id ?? "").toLowerCase();
  return own.includes(address) || own.includes((author.id ?? "").toLowerCase());
}

/** The line of a list as the agent sees the conversation. */
export function rowSeenBy(own: Identities, row: ConversationRow, whole: Reviewed): ConversationRow {
  const { review } = seenBy(own, whole);
  if (review === whole.review) return row;
  const { promise_counts: promises, ...counts } = countsOf(review);
  return { ...row, ...counts, promises, priority: 0, reasons: [], score: NO_SCORE };
}

/** Whether the agent wrote in a conversation. */
export const isIn = (own: Identities, { messages }: Conversation): boolean =>
  messages.some((message) => message.author.role === "agent" && isBy(own, message));
