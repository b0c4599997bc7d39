import type { Dimension, FactsRow } from "../model/facts.ts";
import type { Sums } from "./sums.ts";

/**
 * What sums are kept by. Besides what conversations are compared by: what they have in common in all of
 * `MIXED` at once, types and lead times of promises, and what the list of conversations can be filtered by.
 */
export type CellDimension = Dimension | "mix" | "promise_type" | "lead" | "choice";

/** Dimensions of few names each: conversations alike in all of them are summed together, for filters. */
export const MIXED = [
  "team",
  "channel",
  "language",
  "tier",
  "handled_by",
  "audience",
] as const satisfies Dimension[];

/** Groups of people who answer: what customers report of earlier treatment is not charged to them. */
export const OF_STAFF: ReadonlySet<Dimension> = new Set(["team", "queue", "handled_by", "owner"]);

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
  const owner = ownerAlone(row);
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
    ...(owner === null ? [] : [["owner", owner] as [Dimension, string]]),
    ...row.refused_on.map((subject): [Dimension, string] => ["refused_on", subject]),
    ...row.exceptions.map((subject): [Dimension, string] => ["exception", subject]),
  ];
}

/** Who handled it and nobody else did. */
export function ownerAlone({ owner, kept_by_first }: FactsRow): string | null {
  return owner === null || kept_by_first !== true ? null : cut(owner);
}

/** The group of conversations that are alike in all of `MIXED`. */
export function mixOf(row: FactsRow): string {
  return JSON.stringify(MIXED.map((name) => cut(row[name])));
}

/** The group of each dimension of `MIXED`, from the name that {@link mixOf} made. */
export function namesInMix(mix: string): Readonly<Record<(typeof MIXED)[number], string>> {
  const names = JSON.parse(mix) as string[];
  return Object.fromEntries(MIXED.map((name, i) => [name, names[i] ?? ""])) as Record<
    (typeof MIXED)[number],
    string
  >;
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
