import type { Conversation } from "../../model/conversation.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import type { Review } from "../../model/review.ts";
import { ownersOf } from "./owner.ts";

/** How the customer is called. */
export function customerOf({ customer, messages }: Conversation): string {
  const first = messages.find(({ author }) => author.role === "customer")?.author;
  return (
    customer?.name ??
    customer?.email ??
    customer?.id ??
    first?.name ??
    first?.email ??
    first?.id ??
    ""
  );
}

/** The subject, else the first words. */
export function subjectOf({ subject, messages }: Conversation): string {
  return subject ?? (messages[0]?.text ?? "").replace(/\s+/g, " ").slice(0, 80);
}

/** The promises of a conversation with what lists show beside them. */
export function promiseRowsOf(
  conversation: Conversation,
  review: Pick<Review, "promises" | "repairs" | "language" | "provenance">,
): PromiseRow[] {
  const { promises, repairs, language, provenance } = review;
  const { id, messages, team, queue } = conversation;
  const byId = new Map(messages.map((message) => [message.id, message]));
  const repairOf = new Map(repairs.map((repair) => [repair.promise, repair]));
  const languages = new Map(language.map(({ message, language: name }) => [message, name]));
  const shared = {
    conversation: id,
    subject: subjectOf(conversation),
    customer: customerOf(conversation),
    team: team || queue || "",
  };
  return promises.map((promise) => {
    const message = byId.get(promise.message);
    const repair = repairOf.get(promise.id) ?? null;
    return {
      ...promise,
      ...shared,
      ...ownersOf(promise, conversation, provenance.as_of),
      language: languages.get(promise.message) ?? "other",
      made_at: message?.at ?? null,
      repair: repair?.state ?? null,
      repair_record: repair,
    };
  });
}
