import type { PromiseRecord } from "../model/review.ts";
import { fold } from "../text/fold.ts";
import { labelledMessage, type PromiseLabel } from "./gold.ts";
import type { Judged } from "./judged.ts";
import { pairSpans } from "./spans.ts";
import { type Metrics, metricsOf } from "./statistics.ts";

export interface PromiseReport {
  kind: "promises";
  spans: Metrics;
  /** Of matched promises: same type. */
  types: { n: number; right: number };
  /** Of matched promises with labelled words of a deadline: found the same words. */
  deadlines: { n: number; right: number };
  /** Labelled state by found state, of matched promises. */
  states: { labelled: string; found: string; n: number }[];
  /** The costliest error: labelled kept, shown as broken. */
  falseBroken: { n: number; wrong: number };
}

interface Pair {
  label: PromiseLabel;
  found: PromiseRecord;
}

/** Are the promises of the labels found, with the right type, deadline and outcome? */
export function promiseReport(judged: readonly Judged[]): PromiseReport {
  const pairs: Pair[] = [];
  const tallies = judged.flatMap((one) => {
    const labelled = one.labels.promises;
    if (labelled === undefined) return [];
    const own = pairsOf(one, labelled);
    pairs.push(...own);
    const { length } = own;
    return [{ tp: length, fp: one.promises.length - length, fn: labelled.length - length }];
  });
  const withState = pairs.filter(({ label }) => label.state != null);
  const kept = withState.filter(({ label }) => label.state === "kept");
  return {
    kind: "promises",
    spans: metricsOf(tallies),
    types: {
      n: pairs.length,
      right: pairs.filter(({ label, found }) => label.type === found.type).length,
    },
    deadlines: deadlineWords(pairs),
    states: confusion(withState),
    falseBroken: {
      n: kept.length,
      wrong: kept.filter(({ found }) => found.state === "broken").length,
    },
  };
}

function pairsOf({ conversation, promises }: Judged, labels: readonly PromiseLabel[]): Pair[] {
  const labelled = labels.map((label) => ({
    message: labelledMessage(conversation, label.message)?.id ?? "",
    start: label.start,
    end: label.end,
    label,
  }));
  const found = promises.map((promise) => ({
    message: promise.message,
    start: promise.start,
    end: promise.end,
    promise,
  }));
  return pairSpans(labelled, found).map(({ left, right }) => ({
    label: left.label,
    found: right.promise,
  }));
}

function deadlineWords(pairs: readonly Pair[]): { n: number; right: number } {
  const dated = pairs.filter(({ label }) => (label.deadline_text ?? "") !== "");
  const same = dated.filter(({ label, found }) => {
    const said = fold(label.deadline_text ?? "").trim();
    const read = fold(found.deadline.text).trim();
    return read !== "" && (said.includes(read) || read.includes(said));
  });
  return { n: dated.length, right: same.length };
}

function confusion(pairs: readonly Pair[]): PromiseReport["states"] {
  const counts = new Map<string, PromiseReport["states"][number]>();
  for (const { label, found } of pairs) {
    const labelled = label.state ?? "";
    const key = `${labelled} ${found.state}`;
    const cell = counts.get(key) ?? { labelled, found: found.state, n: 0 };
    cell.n += 1;
    counts.set(key, cell);
  }
  return [...counts.values()].sort((a, b) => b.n - a.n);
}
