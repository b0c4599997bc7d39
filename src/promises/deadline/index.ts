import type { WorkCalendar } from "../../calendar/work_calendar.ts";
import { dayAt, formatInstant, knownZone, minuteAt } from "../../calendar/zone.ts";
import type { Channel } from "../../model/conversation.ts";
import type { Deadline } from "../../model/review.ts";
import type { CueLanguage } from "../../text/cues.ts";
import { ENGLISH_TIME } from "./en.ts";
import { inFigures } from "./figures.ts";
import { readable } from "./languages.ts";
import { type Anchor, byDefault, type DueReading, readWords } from "./rules.ts";
import { statedZone, withoutZone } from "./zones.ts";

const LEAST_GRACE_MS = 15 * 60_000;
const GRACE_SHARE = 0.1;
const LIVE: ReadonlySet<Channel> = new Set(["chat", "phone"]);

/** What a deadline is read from. */
export interface DeadlineContext {
  /** When the promise was made, or its condition met; null when not known. */
  at: number | null;
  calendar: WorkCalendar;
  /** The customer's zone, where known. */
  zone: string | undefined;
  locale: string;
  channel: Channel;
  /** What is promised for today is due at the customer's midnight, not at close of business. */
  untilMidnight: boolean;
  /** Language of the words. */
  language: CueLanguage;
}

/** A deadline with the instants the states need, in epoch milliseconds. */
export interface DueDate {
  deadline: Deadline;
  due: number | null;
  /** Due and grace: after this the promise counts as late. */
  latest: number | null;
}

/** Reads the words that say when (folded; empty when there are none) against the moment they were said. */
export function readDeadline(text: string, folded: string, context: DeadlineContext): DueDate {
  const { at, calendar } = context;
  const zone = zoneOf(folded, context);
  const empty = { text, zone, calendar: calendar.name };
  if (at === null) {
    return {
      deadline: { ...empty, due: null, source: "none", rule: "no_time" },
      due: null,
      latest: null,
    };
  }
  const anchor = anchorAt(at, zone, context);
  const reading =
    folded === ""
      ? byDefault("no_deadline", anchor)
      : readWords(inFigures(readable(withoutZone(folded), context.language)), ENGLISH_TIME, anchor);
  // Where two instants are possible, nothing is late before the later one.
  const lastInstant = reading.ambiguous?.at(-1) ?? reading.due;
  return {
    deadline: { ...empty, ...asModel(reading, zone) },
    due: reading.due,
    latest:
      lastInstant === null ? null : wholeSecond(lastInstant + graceMs(at, lastInstant, calendar)),
  };
}

/** Stated zone, else the customer's, else the house's. */
function zoneOf(folded: string, { zone: customer, calendar }: DeadlineContext): string {
  const stated = statedZone(folded);
  const name = stated === null ? null : "name" in stated ? stated.name : null;
  if (stated !== null && "of" in stated && stated.of === "house") return calendar.zone;
  for (const zone of [name, customer]) {
    const known = zone == null ? null : knownZone(zone);
    if (known !== null) return known;
  }
  return calendar.zone;
}

const A_MOMENT = 10;

/** Only a moment was asked for: so many minutes, or the usual ones. */
export function afterPause(
  text: string,
  minutes: number | null,
  context: DeadlineContext,
): DueDate {
  const { at, calendar } = context;
  const none = withoutDeadline(text, "no_time", context);
  if (at === null) return none;
  const due = at + (minutes ?? A_MOMENT) * 60_000;
  const deadline: Deadline = {
    ...none.deadline,
    due: formatInstant(due, none.deadline.zone),
    source: minutes === null ? "default" : "relative",
    rule: minutes === null ? "moment" : "minutes",
  };
  return { deadline, due, latest: wholeSecond(due + graceMs(at, due, calendar)) };
}

/** A promise to which no clock applies. */
export function withoutDeadline(text: string, rule: string, context: DeadlineContext): DueDate {
  const { calendar } = context;
  const zone = zoneOf("", context);
  const deadline: Deadline = {
    text,
    due: null,
    source: "none",
    rule,
    zone,
    calendar: calendar.name,
  };
  return { deadline, due: null, latest: null };
}

/** A quarter of an hour or a tenth of the promised interval, whichever is more; at most a working day. */
export function graceMs(madeAt: number, due: number, calendar: WorkCalendar): number {
  const share = Math.max(LEAST_GRACE_MS, GRACE_SHARE * (due - madeAt));
  const day = calendar.addBusinessMinutes(due, calendar.dayMinutes) - due;
  return Math.min(share, day);
}

/** Instants are written without fractions of a second; rounding up keeps what is written true. */
export function wholeSecond(ms: number): number {
  return Math.ceil(ms / 1000) * 1000;
}

function anchorAt(at: number, zone: string, context: DeadlineContext): Anchor {
  const { calendar, locale, channel, untilMidnight } = context;
  const day = dayAt(at, zone);
  return {
    at,
    zone,
    day,
    minute: minuteAt(at, zone),
    calendar,
    locale,
    untilMidnight,
    live: LIVE.has(channel),
  };
}

interface DueInModel extends Pick<Deadline, "due" | "source" | "rule"> {
  /** Both instants, where the words can mean two. */
  ambiguous?: string[];
}

function asModel(reading: DueReading, zone: string): DueInModel {
  const { due, source, rule, ambiguous } = reading;
  const model = { due: due === null ? null : formatInstant(due, zone), source, rule };
  return ambiguous === undefined || ambiguous.length < 2
    ? model
    : { ...model, ambiguous: ambiguous.map((instant) => formatInstant(instant, zone)) };
}
