import type { FactorSums, FactsRow } from "../model/facts.ts";
import { binOf } from "./histogram.ts";
import { choicesOf, type Contribution, cut, mixOf, OF_STAFF, placesOf } from "./places.ts";
import { heldContributions, heldSums } from "./held_sums.ts";
import { keptSums, promiseSums } from "./promise_sums.ts";
import { addTo, type Sums } from "./sums.ts";
import { firstContact, sinsIn, traitsOf } from "./traits.ts";

/**
 * Everything one conversation adds. The conversation counts on its first day, its promises on the day
 * they were due (among people, with who had it then), its end on the day it was closed.
 */
export function contributionsOf(row: FactsRow): Contribution[] {
  const shared = sharedSums(row);
  const all = { ...shared };
  addFactors(all, row.factors, row.records);
  const own = { ...shared };
  addFactors(own, row.own_factors, row.own_records);
  const places = placesOf(row);
  const ends = endOf(row);
  return [
    ...places.flatMap(([dimension, key]) => [
      { dimension, key, day: row.day, sums: OF_STAFF.has(dimension) ? own : all },
      ...ends.map((end) => ({ dimension, key, ...end })),
    ]),
    ...promiseSums(row, places),
    ...heldContributions(row, places),
    { dimension: "all", key: "", day: row.day, sums: houseSums(row) },
    ...teamSums(row),
    ...mixedOf(row, all),
    // A list is filtered by these over all time only.
    ...choicesOf(row).map((key) => ({
      dimension: "choice" as const,
      key,
      day: "",
      sums: { n: 1 },
    })),
  ];
}

/** What a conversation adds to the sums of those that are like it in several dimensions at once. */
export function mixedOf(row: FactsRow, all = sumsOf(row)): Contribution[] {
  const mix = { dimension: "mix" as const, key: mixOf(row) };
  const sums = { ...all, ...houseSums(row) };
  addFactors(sums, row.own_factors, row.own_records, "own_");
  return [
    { ...mix, day: row.day, sums },
    ...endOf(row).map((end) => ({ ...mix, ...end })),
    ...row.promises.map((promise) => ({ ...mix, day: promise.day, sums: keptSums(promise) })),
    // Whoever had it for a time, it is among what that team had.
    ...row.held.map((own) => ({
      ...mix,
      key: mixOf({ ...row, team: own.team }),
      day: row.day,
      sums: heldSums(own),
    })),
  ];
}

/** What the conversation adds to most groups, with what the customer reports of earlier treatment. */
function sumsOf(row: FactsRow): Sums {
  const sums = sharedSums(row);
  addFactors(sums, row.factors, row.records);
  return sums;
}

function endOf({ solved_day }: FactsRow): { day: string; sums: Sums }[] {
  return solved_day === "" ? [] : [{ day: solved_day, sums: { closed: 1 } }];
}

/** What the first screen, the board of promises and compliance count of the house as a whole. */
function houseSums(row: FactsRow): Sums {
  const sums: Sums = { ...row.ledger };
  addTo(sums, "praise", row.praise);
  for (const [sin, count] of Object.entries(row.found)) {
    addTo(sums, `found:${sin}`, count);
    addTo(sums, `found_in:${sin}`, 1);
  }
  for (const [sin, count] of Object.entries(row.sins)) addTo(sums, `counted:${sin}`, count);
  return sums;
}

/**
 * What the house and each team count besides: the board of the team, and on the days of the first and the
 * last message when conversations began and ended, with what a report says of those that began.
 */
function teamSums(row: FactsRow): Contribution[] {
  const whole = { dimension: "all" as const, key: "" };
  const team = { dimension: "team" as const, key: cut(row.team) };
  const once = (name: string, day: string): Contribution[] =>
    day === "" ? [] : [whole, team].map((place) => ({ ...place, day, sums: { [name]: 1 } }));
  const found: Sums = row.praise === 0 ? {} : { began_praise: row.praise };
  for (const [cost, count] of Object.entries(row.costs)) addTo(found, `cost:${cost}`, count);
  for (const sin of sinsIn(row)) addTo(found, `began_sin:${sin}`, 1);
  return [
    { ...team, day: row.day, sums: row.ledger },
    // A customer can rate it; counted on its last day, as ratings are.
    ...(row.audience === "external"
      ? [{ ...whole, day: row.last_day, sums: { rateable: 1 } }]
      : []),
    ...once("began", row.first_day),
    ...once("ended", row.last_day),
    ...(row.first_day === "" ? [] : [{ ...whole, day: row.first_day, sums: found }]),
  ];
}

function sharedSums(row: FactsRow): Sums {
  const sums: Sums = { n: 1, messages: row.messages };
  for (const trait of traitsOf(row)) addTo(sums, trait, 1);
  // Which sins were looked for depends on the language alone.
  addTo(sums, `looked:${row.language}`, 1);
  addTimes(sums, row);
  addLife(sums, row);
  addSins(sums, row);
  if (row.contact !== null) addForesight(sums, row);
  return sums;
}

function addTimes(sums: Sums, row: FactsRow): void {
  const count = (name: string, minutes: number | null) => {
    if (minutes !== null) addTo(sums, `${name}:${binOf(minutes)}`, 1);
  };
  count("first", row.first_response);
  count("first_business", row.first_response_business);
  count("human", row.first_human);
  count("human_business", row.first_human_business);
  for (const minutes of row.next_responses) count("next", minutes);
  for (const minutes of row.next_responses_business) count("next_business", minutes);
  count("resolution", row.resolution);
  count("resolution_business", row.resolution_business);
}

/** Each rate with the number of conversations in which it was measured (`_of`). */
function addLife(sums: Sums, row: FactsRow): void {
  const measured = (name: string, value: unknown) => addTo(sums, name, value === null ? 0 : 1);
  measured("waiting_of", row.waiting);
  measured("transfers_of", row.transfers);
  addTo(sums, "transfers", row.transfers ?? 0);
  addTo(sums, "transfers_squares", (row.transfers ?? 0) ** 2);
  measured("reopened_of", row.reopenings);
  measured("first_contact_of", firstContact(row));
  measured("kept_by_first_of", row.kept_by_first);
  measured("backlog_of", row.in_backlog);
  measured("contacts", row.contact);
  addTo(sums, "issues", row.contact === 1 ? 1 : 0);
}

/**
 * Conversations with each sin, and how many of these were rated, rated low, answered a survey, answered
 * low, complaints, and left; and those whose customer's words, when asked, tell of it.
 */
function addSins(sums: Sums, row: FactsRow): void {
  for (const sin of sinsIn(row)) {
    addTo(sums, `sin:${sin}`, 1);
    if (row.rating !== null) addTo(sums, `sin_rated:${sin}`, 1);
    if (row.low_rating === true) addTo(sums, `sin_low:${sin}`, 1);
    if (row.low_answer !== null) addTo(sums, `sin_answered:${sin}`, 1);
    if (row.low_answer === true) addTo(sums, `sin_low_answer:${sin}`, 1);
    if (row.complaint) addTo(sums, `sin_complaint:${sin}`, 1);
    if (row.left) addTo(sums, `sin_left:${sin}`, 1);
  }
  for (const sin of row.told) addTo(sums, `told:${sin}`, 1);
}

/** Whole points of the score, and quarters of attention, of known customers; and of those who left later. */
function addForesight(sums: Sums, row: FactsRow): void {
  const scores = { score: row.score, attention: row.attention === null ? null : row.attention * 4 };
  for (const [name, value] of Object.entries(scores)) {
    if (value === null) continue;
    addTo(sums, `${name}_at:${Math.floor(value)}`, 1);
    if (row.left_later) addTo(sums, `${name}_left:${Math.floor(value)}`, 1);
  }
}

function addFactors(
  sums: Sums,
  factors: FactsRow["factors"],
  records: FactorSums | null,
  whose = "",
): void {
  const add = (name: string, { n, loss, squares, findings }: FactorSums) => {
    addTo(sums, `${whose}${name}:n`, n);
    addTo(sums, `${whose}${name}:loss`, loss);
    addTo(sums, `${whose}${name}:squares`, squares);
    addTo(sums, `${whose}${name}:findings`, findings);
  };
  for (const [factor, input] of Object.entries(factors)) add(`factor:${factor}`, input);
  if (records !== null) add("records", records);
}
