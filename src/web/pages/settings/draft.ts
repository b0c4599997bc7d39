import type { Channel } from "../../../model/conversation.ts";
import {
  type Calendar,
  type Config,
  DEFAULT_TARGETS,
  type Target,
  Weights,
} from "../../../model/config.ts";
import { factText, readFact } from "./facts.ts";
import { goodwillText, readGoodwill } from "./goodwill.ts";
import { DAYS, type Day, hoursText, readHours } from "./hours.ts";

/** The configuration as it stands in the fields: text, so that what is wrong can be shown. */
export interface Draft {
  calendar: CalendarDraft;
  /** Null: promises use the calendar above. */
  promise_calendar: CalendarDraft | null;
  targets: Record<Channel, TargetDraft>;
  update_target: SetTargetDraft;
  promise_today: Config["promise_today"];
  staff: string;
  locale: string;
  language: Config["language"];
  connected: readonly string[];
  /** One fact a line. */
  facts: string;
  /** One offer a line. */
  goodwill: string;
  repair_days: string;
  weights: Record<WeightedFactor, string>;
  minimum: string;
  minimum_n: string;
}

export interface CalendarDraft {
  zone: string;
  hours: Record<Day, string>;
  holiday_country: string;
  holidays: string;
}

export interface TargetDraft {
  clock: "default" | SetTargetDraft["clock"];
  minutes: string;
}

/** A target without a usual value to fall back to. */
export interface SetTargetDraft {
  clock: "off" | Target["clock"];
  minutes: string;
}

export const WEIGHTED = [
  "reliability",
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
] as const satisfies readonly (keyof Config["weights"])[];
type WeightedFactor = (typeof WEIGHTED)[number];

export const CHANNELS = Object.keys(DEFAULT_TARGETS) as Channel[];

export const weightsDraft = (weights: Config["weights"]) =>
  Object.fromEntries(
    WEIGHTED.map((factor) => [factor, String(weights[factor])]),
  ) as Draft["weights"];

export function draftOf(config: Config): Draft {
  const targets = CHANNELS.map((channel) => [channel, targetDraft(config.targets[channel])]);
  return {
    calendar: calendarDraft(config.calendar),
    promise_calendar: config.promise_calendar ? calendarDraft(config.promise_calendar) : null,
    targets: Object.fromEntries(targets) as Draft["targets"],
    update_target: setTargetDraft(config.update_target),
    promise_today: config.promise_today,
    staff: config.staff.join("\n"),
    locale: config.locale,
    language: config.language,
    connected: config.connected,
    facts: config.facts.map(factText).join("\n"),
    goodwill: config.goodwill.map(goodwillText).join("\n"),
    repair_days: String(config.repair_days),
    weights: weightsDraft(config.weights),
    minimum: String(Math.round(100 * config.compliance_minimum)),
    minimum_n: String(config.compliance_minimum_n),
  };
}

function targetDraft(target: Target | null | undefined): TargetDraft {
  return target === undefined ? { clock: "default", minutes: "" } : setTargetDraft(target);
}

function setTargetDraft(target: Target | null): SetTargetDraft {
  if (target === null) return { clock: "off", minutes: "" };
  return { clock: target.clock, minutes: String(target.minutes) };
}

export function calendarDraft({ zone, hours, holiday_country, holidays }: Calendar): CalendarDraft {
  return {
    zone,
    hours: Object.fromEntries(DAYS.map((day) => [day, hoursText(hours[day])])) as Record<
      Day,
      string
    >,
    holiday_country: holiday_country ?? "",
    holidays: holidays.join("\n"),
  };
}

/** Fields that cannot be read, by their name in the configuration. */
export type Wrong = Readonly<
  Record<string, "hours" | "holidays" | "country" | "number" | "facts" | "goodwill" | "weights">
>;

/** The configuration that the fields say, or which of them say none. */
export function readDraft(draft: Draft): { config: Config } | { wrong: Wrong } {
  const wrong: Record<string, Wrong[string]> = {};
  const number = (field: string, text: string, least: number, most: number) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= least && value <= most)) wrong[field] = "number";
    return value;
  };
  const target = (field: string, { clock, minutes }: SetTargetDraft): Target | null =>
    clock === "off" ? null : { clock, minutes: number(field, minutes, 1, 525_600) };
  const targets = CHANNELS.flatMap((channel): [Channel, Target | null][] => {
    const { clock, minutes } = draft.targets[channel];
    if (clock === "default") return [];
    return [[channel, target(`targets.${channel}`, { clock, minutes })]];
  });
  const facts = filled(draft.facts).map(readFact);
  if (facts.includes(null)) wrong.facts = "facts";
  const goodwill = filled(draft.goodwill).map(readGoodwill);
  if (goodwill.includes(null)) wrong.goodwill = "goodwill";
  const config: Config = {
    calendar: readCalendar(draft.calendar, "calendar", wrong),
    targets: Object.fromEntries(targets),
    update_target: target("update_target", draft.update_target),
    promise_today: draft.promise_today,
    staff: linesOf(draft.staff),
    locale: draft.locale.trim(),
    language: draft.language,
    connected: [...draft.connected],
    facts: facts.filter((fact) => fact !== null),
    goodwill: goodwill.filter((offer) => offer !== null),
    repair_days: Math.round(number("repair_days", draft.repair_days, 1, 30)),
    weights: readWeights(draft.weights, wrong),
    compliance_minimum: number("compliance_minimum", draft.minimum, 0, 100) / 100,
    compliance_minimum_n: Math.round(number("compliance_minimum_n", draft.minimum_n, 1, 10_000)),
  };
  if (draft.promise_calendar !== null) {
    config.promise_calendar = readCalendar(draft.promise_calendar, "promise_calendar", wrong);
  }
  return Object.keys(wrong).length > 0 ? { wrong } : { config };
}

function readWeights(
  weights: Draft["weights"],
  wrong: Record<string, Wrong[string]>,
): Config["weights"] {
  const values = WEIGHTED.map((factor) => [factor, Number(weights[factor])]);
  const read = Weights.safeParse(Object.fromEntries(values));
  if (read.success && WEIGHTED.every((factor) => weights[factor].trim() !== "")) return read.data;
  wrong.weights = "weights";
  return Weights.parse({});
}

function readCalendar(
  { zone, hours, holiday_country, holidays }: CalendarDraft,
  field: string,
  wrong: Record<string, Wrong[string]>,
): Calendar {
  const days = DAYS.flatMap((day) => {
    const blocks = readHours(hours[day]);
    if (blocks === null) wrong[`${field}.hours.${day}`] = "hours";
    return blocks === null || blocks.length === 0 ? [] : [[day, blocks] as const];
  });
  const off = linesOf(holidays);
  if (!off.every(isDay)) wrong[`${field}.holidays`] = "holidays";
  const country = holiday_country.trim().toUpperCase();
  if (!/^(?:[A-Z]{2})?$/.test(country)) wrong[`${field}.holiday_country`] = "country";
  return {
    zone: zone.trim(),
    hours: Object.fromEntries(days),
    holidays: off,
    ...(country !== "" && { holiday_country: country }),
  };
}

const filled = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

const linesOf = (text: string) =>
  text
    .split(/[\n,]/)
    .map((line) => line.trim())
    .filter(Boolean);

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && text.length === 10;
}
