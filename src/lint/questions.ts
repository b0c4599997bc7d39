import type { LintReport } from "../model/api.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import { contentWords, shared } from "../text/content_words.ts";
import { fold } from "../text/fold.ts";
import { tokenise } from "../text/tokens.ts";

/**
 * Questions and requests of the customer's last messages (all since the staff's last reply) that the
 * draft, the last message here, does not touch with a single word of their subject.
 */
export function missedQuestions(
  { messages }: Conversation,
  { needs }: Review,
): LintReport["unanswered"] {
  const draft = messages.at(-1);
  if (draft === undefined) return [];
  const before = messages.slice(0, -1);
  const lastReply = before.findLastIndex(
    ({ author, private: hidden }) => author.role === "agent" && hidden !== true,
  );
  const open = new Set(before.slice(lastReply + 1).map(({ id }) => id));
  const said = contentWords(tokenise(fold(draft.text)));
  return needs
    .filter(({ message, kind }) => open.has(message) && kind !== "complaint")
    .filter(({ answered, by }) => answered !== "yes" || (by !== null && by !== draft.id))
    .filter(({ quote }) => {
      const subject = contentWords(tokenise(fold(quote)));
      return subject.size > 0 && shared(subject, said) === 0;
    })
    .map(({ quote, kind }) => ({ quote, kind }));
}
