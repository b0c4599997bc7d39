import { type WorkCalendar, workCalendar } from "../../calendar/work_calendar.ts";
import { Calendar, Config } from "../../model/config.ts";
import { type Channel, ConversationInput } from "../../model/conversation.ts";
import { parseConversation } from "../../model/normalise.ts";
import type { Deadline } from "../../model/review.ts";
import { prepare } from "../prepare.ts";
import { ledger } from "../../promises/index.ts";

const SIESTA: [string, string][] = [
  ["09:00", "13:00"],
  ["16:00", "19:00"],
];
const MON_TO_FRI = ["mon", "tue", "wed", "thu", "fri"] as const;

/** Houses whose calendars the tables are read in; 9:00 to 18:00 from Monday to Friday unless said. */
export const HOUSES = {
  manila: calendarOf({ zone: "Asia/Manila", holiday_country: "PH" }),
  cebuSaturdays: calendarOf({
    zone: "Asia/Manila",
    holiday_country: "PH",
    hours: {
      ...Object.fromEntries(MON_TO_FRI.map((day) => [day, [["08:00", "17:00"]]])),
      sat: [["08:00", "12:00"]],
    },
  }),
  newYork: calendarOf({ zone: "America/New_York", holiday_country: "US" }),
  mexico: calendarOf({ zone: "America/Mexico_City", holiday_country: "MX" }),
  bogota: calendarOf({ zone: "America/Bogota", holiday_country: "CO" }),
  santiago: calendarOf({ zone: "America/Santiago" }),
  madrid: calendarOf({
    zone: "Europe/Madrid",
    holiday_country: "ES",
    hours: Object.fromEntries(MON_TO_FRI.map((day) => [day, SIESTA])),
  }),
} satisfies Record<string, WorkCalendar>;

function calendarOf(input: Record<string, unknown>): WorkCalendar {
  return workCalendar(Calendar.parse(input));
}

export interface Setting {
  house?: keyof typeof HOUSES;
  channel?: Channel;
  /** The customer's zone. */
  zone?: string;
  locale?: string;
}

/** Words, when they were said, when they fall due. */
export type Row = readonly [words: string, said: string, due: string | null, setting?: Setting];

/** Reads the deadline of the first promise in a staff message, from the sentence to the instant. */
export function deadlineOf(
  sentence: string,
  said: string,
  setting: Setting & { house: keyof typeof HOUSES; locale: string },
): Deadline | undefined {
  const { house, channel = "email", zone, locale } = setting;
  const at = new Date(Date.parse(said)).toISOString();
  const input = ConversationInput.parse({
    id: "c",
    channel,
    locale,
    ...(zone === undefined ? {} : { zone }),
    messages: [{ id: "m", at, author: { id: "a", role: "agent" }, text: sentence }],
  });
  const conversation = parseConversation(input, (html) => html);
  const context = { now: at, config: Config.parse({}) };
  return ledger(prepare(conversation), context, HOUSES[house])[0]?.deadline;
}

/** An instant in one spelling, so that equal instants are equal texts. */
export function iso(text: string | null | undefined): string | null | undefined {
  return text == null ? text : new Date(Date.parse(text)).toISOString();
}
