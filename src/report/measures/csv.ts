import type { FactsRow } from "../../model/facts.ts";
import { FACTORS, SIN_IDS } from "../../model/taxonomy.ts";
import type { MeasuresReport } from "../../model/measures.ts";
import { countClasses } from "../../score/compliance.ts";
import { type Cell, csvRow } from "../csv.ts";

type Columns<T> = readonly (readonly [name: string, value: (row: T) => Cell])[];

const PLAIN = [
  "conversation",
  "day",
  "hour",
  "opened_at",
  "ended_at",
  "channel",
  "status",
  "language",
  "team",
  "source",
  "queue",
  "tier",
  "topic",
  "audience",
  "handled_by",
  "owner",
  "messages",
  "first_response",
  "first_response_business",
  "first_human",
  "first_human_business",
  "waiting",
  "solved",
  "solved_at",
  "resolution",
  "resolution_business",
  "in_backlog",
  "reopenings",
  "transfers",
  "kept_by_first",
  "contact",
  "repeated",
  "complaint",
  "score",
  "attention",
  "rating",
  "low_rating",
  "low_answer",
  "cancelled_at",
  "says_leaving",
  "left",
  "left_later",
] as const satisfies readonly (keyof FactsRow)[];

/** The kept rate's parts of one conversation, hedged promises left out. */
function promiseCounts({ promises }: FactsRow) {
  const states: Parameters<typeof countClasses>[0] = {};
  for (const { state, hedged } of promises) if (!hedged) states[state] = (states[state] ?? 0) + 1;
  return countClasses(states);
}

const PROMISES = ["kept", "late", "broken", "unverifiable", "pending"] as const;

const FACTS: Columns<FactsRow> = [
  ...PLAIN.map((name) => [name, (row: FactsRow) => row[name]] as const),
  ["told", ({ told }) => told.join(" ")],
  ["tags", ({ tags }) => tags.join(" ")],
  ["next_responses", (row) => row.next_responses.join(" ")],
  ["next_responses_business", (row) => row.next_responses_business.join(" ")],
  ...PROMISES.map(
    (name) => [`promises_${name}`, (row: FactsRow) => promiseCounts(row)[name]] as const,
  ),
  ...FACTORS.map(
    (factor) => [`lost_${factor}`, (row: FactsRow) => row.own_factors[factor]?.loss] as const,
  ),
  ...SIN_IDS.map((sin) => [`sin_${sin}`, (row: FactsRow) => row.sins[sin] ?? 0] as const),
];

export const FACTS_HEADER = csvRow(FACTS.map(([name]) => name));

/** The facts of one conversation as a line of a CSV file. */
export function factsLine(row: FactsRow): string {
  return csvRow(FACTS.map(([, value]) => value(row)));
}

/** A report as CSV: one line for each measure of the whole and of each group. */
export function measuresCsv({ by, conversations, values, groups }: MeasuresReport): string {
  const whole = { key: "", conversations, values };
  const lines = [whole, ...groups].flatMap((group, i) =>
    group.values.map((value) => [
      i === 0 ? "all" : by,
      group.key,
      group.conversations,
      value.id,
      value.shown,
      value.value,
      value.low,
      value.high,
      value.p90?.value,
      value.n,
      value.shrunk,
      value.counts,
    ]),
  );
  const head = "by,key,conversations,measure,shown,value,low,high,p90,n,shrunk,counts".split(",");
  return [head, ...lines].map(csvRow).join("");
}
