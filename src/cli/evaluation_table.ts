import type { Evaluation } from "../evaluate/evaluate.ts";
import type { Level, RuleRow, SinRow } from "../evaluate/sins.ts";
import type { Interval, Metrics } from "../evaluate/statistics.ts";

const KINDS: readonly [SinRow["kind"], string][] = [
  ["sin", "Sin"],
  ["language", "Language"],
  ["source", "Source"],
  ["micro", "Together"],
];

/** The evaluation as tables for a terminal. */
export function evaluationTable(evaluation: Evaluation, countedBy: string): string {
  const { conversations, withFindings, rows, rules, misplaced } = evaluation;
  return [
    `${conversations} labelled conversations, ${withFindings} of them with labelled sins. Intervals are 95%: Wilson; F1 by bootstrap over conversations.`,
    `A case is a conversation and a sin; unsure labels count neither way. Counted: ${countedBy}.`,
    ...(misplaced.length === 0
      ? []
      : [`${misplaced.length} labels do not stand where they say, e.g. ${misplaced[0]}`]),
    ...levelTables("counted", rows),
    ...levelTables("all", rows),
    "",
    ...ruleTable(rules),
    "",
    ...promiseLines(evaluation),
    "",
    quoteLine(evaluation),
    "",
  ].join("\n");
}

function levelTables(level: Level, all: readonly SinRow[]): string[] {
  const title = level === "counted" ? "COUNTED FINDINGS" : 'WITH "PLEASE LOOK"';
  const rows = all.filter((row) => row.level === level);
  const tables = KINDS.flatMap(([kind, name]) =>
    sinTable(
      name,
      rows.filter((row) => row.kind === kind),
    ),
  );
  return ["", title].concat(tables);
}

function sinTable(title: string, rows: readonly SinRow[]): string[] {
  if (rows.length === 0) return [];
  return [
    `${title.padEnd(24)}${"n".padStart(5)}${"found".padStart(7)}   ${"precision".padEnd(18)}${"recall".padEnd(18)}F1`,
    ...rows.map((row) => metricsLine(row.name, row)),
  ];
}

function metricsLine(name: string, row: Metrics): string {
  return `${name.padEnd(24)}${String(row.n).padStart(5)}${String(row.found).padStart(7)}   ${interval(row.precision).padEnd(18)}${interval(row.recall).padEnd(18)}${interval(row.f1)}`;
}

function ruleTable(rules: readonly RuleRow[]): string[] {
  return [
    "RULES (cases judged: conversations in which the rule found something)",
    `${"rule".padEnd(40)}${"n".padStart(5)}${"right".padStart(7)}   precision`,
    ...rules.map(
      ({ name, n, right, precision, counted }) =>
        `${name.padEnd(40)}${String(n).padStart(5)}${String(right).padStart(7)}   ${interval(precision)}${counted ? "  counted" : ""}`,
    ),
  ];
}

function promiseLines({ promises }: Evaluation): string[] {
  const { spans, types, deadlines, states, falseBroken } = promises;
  return [
    "PROMISES (spans that overlap, one to one)",
    metricsLine("spans", spans),
    `type right in ${share(types)}; words of the deadline found in ${share(deadlines)}; kept but shown as broken: ${falseBroken.wrong} of ${falseBroken.n}`,
    ...(states.length === 0
      ? []
      : ["labelled state -> found state (labels speak of the end of the conversation)"]),
    ...states.map(
      ({ labelled, found, n }) => `  ${labelled.padEnd(13)} -> ${found.padEnd(13)} ${n}`,
    ),
  ];
}

function quoteLine({ quotes }: Evaluation): string {
  const { quotes: all, exact, comparable, overlapping } = quotes;
  return `QUOTES  exact substrings: ${share({ right: exact, n: all })}; half or more of the words shared with the labelled quote: ${share({ right: overlapping, n: comparable })} true findings`;
}

function share({ right, n }: { right: number; n: number }): string {
  return n === 0 ? "0 of 0" : `${right} of ${n} (${Math.round((100 * right) / n)}%)`;
}

function interval({ value, low, high }: Interval): string {
  if (value === null) return "-";
  if (low === null || high === null) return value.toFixed(2);
  return `${value.toFixed(2)} (${low.toFixed(2)}-${high.toFixed(2)})`;
}
