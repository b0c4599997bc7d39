import type { Finding } from "../model/review.ts";
import { FINDING_SOURCES, SIN_IDS, type SinId } from "../model/taxonomy.ts";
import { casesOf, isThere, type Judged } from "./judged.ts";
import { type Interval, type Metrics, metricsOf, rate, type Tally } from "./statistics.ts";

/** Which findings count: only those with a good track record, or "please look" as well. */
export type Level = "counted" | "all";

export interface SinRow extends Metrics {
  kind: "sin" | "language" | "source" | "micro";
  name: string;
  level: Level;
}

export interface RuleRow {
  kind: "rule";
  name: string;
  /** Conversations in which the rule found something and the labels say yes or no. */
  n: number;
  right: number;
  wrong: number;
  precision: Interval;
  counted: boolean;
}

const NOTHING: Tally = { tp: 0, fp: 0, fn: 0 };
const atLevel = (findings: readonly Finding[], level: Level) =>
  level === "all" ? findings : findings.filter(({ counted }) => counted);

/** One decision a conversation and sin: found and there, found only, there only. */
function tally({ labels, findings }: Judged, sin: SinId, level: Level): Tally {
  const there = isThere(labels.findings ?? [], sin);
  if (there === "unknown") return NOTHING;
  const found = atLevel(findings, level).some((finding) => finding.sin === sin);
  return decision(found, there === "yes");
}

function decision(found: boolean, there: boolean): Tally {
  return { tp: +(found && there), fp: +(found && !there), fn: +(!found && there) };
}

/** All sins of a conversation together. */
function tallyAll(judged: Judged, level: Level): Tally {
  const sum = { tp: 0, fp: 0, fn: 0 };
  for (const sin of SIN_IDS) {
    const { tp, fp, fn } = tally(judged, sin, level);
    sum.tp += tp;
    sum.fp += fp;
    sum.fn += fn;
  }
  return sum;
}

/**
 * By source: a finding of the source is right when its sin is in the conversation at all; a label of
 * the source is met when its sin was found there at all.
 */
function tallySource({ labels, findings }: Judged, source: Finding["source"], level: Level): Tally {
  const sum = { tp: 0, fp: 0, fn: 0 };
  const here = atLevel(findings, level);
  for (const sin of SIN_IDS) {
    const there = isThere(labels.findings ?? [], sin);
    if (there === "unknown") continue;
    const bySource = here.some((finding) => finding.sin === sin && finding.source === source);
    const byAny = here.some((finding) => finding.sin === sin);
    const labelled = isThere(labels.findings ?? [], sin, source) === "yes";
    if (bySource && there === "no") sum.fp += 1;
    else if (labelled && !byAny) sum.fn += 1;
    else if (bySource || (labelled && byAny)) sum.tp += 1;
  }
  return sum;
}

/** Rows per sin, language and source, and all together, at both levels. */
export function sinRows(all: readonly Judged[]): SinRow[] {
  const judged = all.filter(({ labels }) => labels.findings !== undefined);
  const languages = [...new Set(judged.map(({ language }) => language))].sort();
  const rows: SinRow[] = [];
  for (const level of ["counted", "all"] as const) {
    const row = (kind: SinRow["kind"], name: string, tallies: readonly Tally[]) => {
      const metrics = metricsOf(tallies);
      if (metrics.n + metrics.found > 0 || kind === "micro") {
        rows.push({ kind, name, level, ...metrics });
      }
    };
    for (const sin of SIN_IDS)
      row(
        "sin",
        sin,
        judged.map((one) => tally(one, sin, level)),
      );
    for (const language of languages) {
      const own = judged.filter((one) => one.language === language);
      row(
        "language",
        language,
        own.map((one) => tallyAll(one, level)),
      );
    }
    for (const source of FINDING_SOURCES) {
      row(
        "source",
        source,
        judged.map((one) => tallySource(one, source, level)),
      );
    }
    row(
      "micro",
      "all sins",
      judged.map((one) => tallyAll(one, level)),
    );
  }
  return rows;
}

/** How often each rule was right. A rule alone has no recall: other rules look for the same sin. */
export function ruleRows(judged: readonly Judged[]): RuleRow[] {
  const sums = new Map<string, { right: number; wrong: number; counted: boolean }>();
  for (const one of judged) {
    const counted = new Set(one.findings.filter((f) => f.counted).map(({ rule }) => rule));
    for (const [key, { right, wrong }] of Object.entries(casesOf(one))) {
      if (key.includes(":")) continue;
      const sum = sums.get(key) ?? { right: 0, wrong: 0, counted: false };
      sum.right += right;
      sum.wrong += wrong;
      sum.counted ||= counted.has(key);
      sums.set(key, sum);
    }
  }
  return [...sums]
    .map(([name, { right, wrong, counted }]) => {
      const n = right + wrong;
      return { kind: "rule" as const, name, n, right, wrong, precision: rate(right, n), counted };
    })
    .sort((a, b) => b.n - a.n || (a.name < b.name ? -1 : 1));
}
