import type { Dimension, FactsRow } from "../model/facts.ts";
import type { Sums } from "./sums.ts";

/**
 * What sums are kept by. Besides what conversations are compared by: types and lead times of promises,
 * and what the list of conversations can be filtered by.
 */
export type CellDimension = Dimension | "promise_type" | "lead" | "choice";

/** What one conversation adds to the sums of one group on one day. */
export interface Contribution {
  dimension: CellDimension;
  key: string;
  /** YYYY-MM-DD; empty without a time. */
  day: string;
  sums: Sums;
}

/** Longer names are cut: they must fit into an index. */
const LONGEST_KEY = 200;

export const cut = (key: string) => key.slice(0, LONGEST_KEY);

/** The groups a conversation belongs to. A person answers only for what they handled alone. */
export function placesOf(row: FactsRow): [Dimension, string][] {
  return namesOf(row).map(([dimension, key]) => [dimension, cut(key)]);
}

function namesOf(row: FactsRow): [Dimension, string][] {
  const tags = row.tags.length === 0 ? [""] : row.tags;
  const alone = row.owner !== null && row.kept_by_first === true;
  return [
    ["all", ""],
    ["team", row.team],
    ["channel", row.channel],
    ["language", row.language],
    ["source", row.source],
    ["queue", row.queue],
    ...tags.map((tag): [Dimension, string] => ["tag", tag]),
    ["tier", row.tier],
    ["handled_by", row.handled_by],
    ["audience", row.audience],
    ["topic", row.topic],
    ...(row.hour === null ? [] : [["hour", String(row.hour)] as [Dimension, string]]),
    ...(row.day === "" ? [] : [["weekday", weekdayOf(row.day)] as [Dimension, string]]),
    ...(alone ? [["owner", row.owner ?? ""] as [Dimension, string]] : []),
  ];
}

/** 1 for Monday to 7 for Sunday (ISO 8601). */
function weekdayOf(day: string): string {
  return String(new Date(`${day}T00:00:00Z`).getUTCDay() || 7);
}

/** What a conversation can be found by in the list: "agent=Ben Ortiz", "found=rudeness". */
export function choicesOf(row: FactsRow): string[] {
  const promised = Object.keys(row.ledger).flatMap((name) =>
    name.startsWith("all:") ? [`promise=${name.slice("all:".length)}`] : [],
  );
  const all = [
    `channel=${row.channel}`,
    `status=${row.status}`,
    ...(row.own_team === "" ? [] : [`team=${row.own_team}`]),
    ...row.agents.map((name) => `agent=${name}`),
    ...row.owners.map((name) => `owner=${name}`),
    ...row.languages.map((language) => `language=${language}`),
    ...Object.keys(row.found).map((sin) => `sin=${sin}`),
    ...promised,
  ];
  return [...new Set(all.map(cut))];
}
