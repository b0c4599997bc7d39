import type { Config, Goodwill } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { PromiseRecord, Repair, RepairDraft, Review } from "../model/review.ts";
import type { ServedLanguage } from "../model/taxonomy.ts";
import { DRAFT_TEXTS } from "./draft_texts.ts";

/** Repairs that still ask for a reply. */
const OPEN: ReadonlySet<Repair["state"]> = new Set(["to_do", "refused"]);

export const isOpen = ({ state }: Repair): boolean => OPEN.has(state);

/** A reply to start from for every repair that is to do, in the language the customer writes. */
export function draftsOf(
  conversation: Conversation,
  review: Pick<Review, "promises" | "repairs" | "language">,
  config: Config,
): RepairDraft[] {
  const language = languageOf(conversation, review, config);
  const goodwill = config.goodwill.filter((one) => (one.language ?? language) === language);
  return review.repairs.filter(isOpen).flatMap((repair) => {
    const promise = review.promises.find(({ id }) => id === repair.promise);
    if (promise === undefined) return [];
    const text = draftOf(promise, conversation, language, goodwill);
    return [{ repair: repair.id, language, text, goodwill: goodwill.map(({ offer }) => offer) }];
  });
}

function draftOf(
  promise: PromiseRecord,
  conversation: Conversation,
  language: ServedLanguage,
  [gift]: readonly Goodwill[],
): string {
  const texts = DRAFT_TEXTS[language];
  const at = conversation.messages.find(({ id }) => id === promise.message)?.at;
  const day = at === undefined ? null : dayName(at, promise.deadline.zone, language);
  const quote = promise.quote.replaceAll(/\s+/g, " ").trim();
  const late = promise.state === "kept_late";
  const outcome = promise.polarity === "not_do" ? texts.again : late ? texts.late : texts.broken;
  return [
    texts.hello(firstName(conversation)),
    `${texts.promised(day, quote)}\n${outcome} ${texts.owned}`,
    late ? texts.done : texts.todo,
    ...(gift === undefined ? [] : [texts.goodwill(gift.offer)]),
    texts.close,
  ].join("\n\n");
}

function languageOf(
  { messages }: Conversation,
  { language }: Pick<Review, "language">,
  config: Config,
): ServedLanguage {
  const customers = new Set(
    messages.filter(({ author }) => author.role === "customer").map(({ id }) => id),
  );
  const last = language.findLast(
    ({ message, language: one }) => customers.has(message) && one !== "other",
  );
  if (last?.language === "es" || last?.language === "tl" || last?.language === "en") {
    return last.language;
  }
  // English mixed with Tagalog is how Tagalog is written to a help desk.
  return last?.language === "mixed" ? "tl" : config.language;
}

function dayName(at: string, zone: string, language: ServedLanguage): string {
  const tag = language === "tl" ? "fil" : language === "en" ? "en-GB" : language;
  return new Intl.DateTimeFormat(tag, { day: "numeric", month: "long", timeZone: zone }).format(
    new Date(at),
  );
}

/** First name only, and only when it looks like one: not an address, not a user name with digits. */
export function firstName(conversation: Conversation | null): string | null {
  const full =
    conversation?.customer?.name ??
    conversation?.messages.find(({ author }) => author.role === "customer")?.author.name;
  const first = full?.trim().split(/\s+/)[0] ?? "";
  return /^\p{Lu}[\p{L}'’-]{1,30}$/u.test(first) ? first : null;
}
