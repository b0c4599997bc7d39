import { dateOf, dayAt, instantOf, weekdayOf } from "../calendar/zone.ts";
import type { Conversation, ConversationInput } from "../model/conversation.ts";
import { parseConversation } from "../model/normalise.ts";

/** The invented house: an online shop for kitchen appliances in Manila, with customers in three languages. */
export const ZONE = "Asia/Manila";

export type DemoLanguage = "en" | "es" | "tl";

/**
 * One invented conversation. A turn is `WHEN WHO: text`: WHEN is `-3d 09:15` (three days before today)
 * or `09:15` (same day as the turn before); WHO is C (customer), B (the bot), a name of the team, or
 * S (system). `{day+2}` in a text is the weekday two days after that turn's day.
 * Events: `-2d 10:00 transferred billing`, `-1d 18:00 status solved`.
 */
export interface DemoTalk {
  channel: "email" | "chat" | "social" | "ticket" | "phone" | "internal";
  subject: string;
  customer: string;
  status?: "open" | "pending" | "solved" | "closed";
  tags?: readonly string[];
  team?: string;
  rating?: { score: number; comment?: string };
  turns: readonly string[];
  events?: readonly string[];
}

const WEEKDAYS: Readonly<Record<DemoLanguage, readonly string[]>> = {
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  es: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
  tl: ["Linggo", "Lunes", "Martes", "Miyerkules", "Huwebes", "Biyernes", "Sabado"],
};

const TURN = /^(?:(-?\d+)d )?(\d{2}):(\d{2}) ([A-Z][a-z]*): ([\s\S]+)$/;
const EVENT =
  /^(-?\d+)d (\d{2}):(\d{2}) (transferred|status|cancellation|refund|shipment|rating) ?(.*)$/;

/** Turns the notation into a conversation relative to `now`; the same day gives the same result. */
export function toConversation(
  talk: DemoTalk,
  id: string,
  language: DemoLanguage,
  now: string,
): Conversation {
  const today = dayAt(Date.parse(now), ZONE);
  let day = today;
  const messages = talk.turns.map((line) => {
    const [, offset, hour, minute, who = "C", text = ""] = TURN.exec(line) ?? fail(id, line);
    if (offset !== undefined) day = today + Number(offset);
    return {
      at: instant(day, hour, minute),
      author: authorOf(who, talk),
      ...(talk.channel !== "internal" && who === "S" ? { automated: true } : {}),
      text: withWeekdays(text, day, language),
    };
  });
  const events = (talk.events ?? []).map((line, i) => {
    const [, offset, hour, minute, type = "other", value = ""] = EVENT.exec(line) ?? fail(id, line);
    return {
      id: `${id}-event-${i + 1}`,
      at: instant(today + Number(offset), hour, minute),
      type: type as "status",
      ...(value === "" ? {} : { to: value }),
    };
  });
  const address = addressOf(talk.customer);
  const input: ConversationInput = {
    id,
    source: { kind: "demo" },
    channel: talk.channel,
    locale: { en: "en-PH", es: "es-MX", tl: "fil-PH" }[language],
    zone: ZONE,
    subject: talk.subject,
    status: talk.status ?? "open",
    team: talk.team ?? "Support",
    tags: [...(talk.tags ?? [])],
    customer: { id: address, name: talk.customer, email: address },
    ...(talk.channel === "internal" ? { requester: address } : {}),
    ...(talk.rating === undefined ? {} : { rating: { scale: 5, ...talk.rating } }),
    messages,
    events,
  };
  return parseConversation(input, (html) => html);
}

function fail(id: string, line: string): never {
  throw new Error(`demo conversation ${id}: cannot read "${line}"`);
}

function instant(day: number, hour = "0", minute = "0"): string {
  return new Date(instantOf(day, Number(hour) * 60 + Number(minute), ZONE)).toISOString();
}

function authorOf(who: string, talk: DemoTalk) {
  if (who === "B") return { id: "mila-bot", name: "Mila (bot)", role: "bot" as const };
  if (who === "S") return { id: "system", name: "System", role: "system" as const };
  if (who === "C") {
    const address = addressOf(talk.customer);
    const role = talk.channel === "internal" ? ("colleague" as const) : ("customer" as const);
    return { id: address, name: talk.customer, email: address, role };
  }
  const address = `${who.toLowerCase()}@kusina.example`;
  return { id: address, name: who, email: address, role: "agent" as const };
}

/** The address of a customer of the demo. */
export function addressOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[^A-Za-z ]/g, "")
    .trim()
    .toLowerCase();
  return `${plain.replace(/ +/g, ".")}@mail.example`;
}

function withWeekdays(text: string, day: number, language: DemoLanguage): string {
  return text.replace(
    /\{day([+-]\d+)\}/g,
    (_slot, offset: string) => WEEKDAYS[language][weekdayOf(day + Number(offset))] ?? "",
  );
}

/** A day as YYYY-MM-DD. */
export function dateText(dayNumber: number): string {
  const { year, month, day } = dateOf(dayNumber);
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
