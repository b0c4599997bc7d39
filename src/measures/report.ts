import type {
  Latest,
  MeasureFilter,
  MeasureGroup,
  MeasureId,
  MeasurePoint,
  MeasuresQuery,
  MeasuresReport,
} from "../model/measures.ts";
import { MEASURES } from "../model/measures.ts";
import { SIN_IDS } from "../model/taxonomy.ts";
import type { OrderInput } from "../score/input.ts";
import { scoreReport } from "../score/score_report.ts";
import type { ScoreSettings } from "../score/total.ts";
import { DEFINITIONS } from "./definitions.ts";
import { LEAST_SHOWN } from "../model/few.ts";
import { separate } from "./estimate.ts";
import type { Span, Step } from "./periods.ts";
import { isReliable, shrink } from "./shrink.ts";
import { scoreInputIn, type Sums } from "./sums.ts";
import { countsOf, valuesOf } from "./values.ts";

/** The sums that a report is made of. */
export interface MeasuredSums {
  as_of: string;
  query: MeasuresQuery;
  filter: MeasureFilter;
  latest: Latest | null;
  span: Span | null;
  notYetMeasured: number;
  whole: Sums;
  /** Promised orders; they belong to the whole only. */
  orders: OrderInput | null;
  groups: readonly { key: string; sums: Sums }[];
  groupsLeftOut: number;
  step: Step;
  trend: readonly { from: string; sums: Sums }[];
}

/** Everything measured of a set of conversations, whole, by group and over time. */
export function measuresReport(measured: MeasuredSums, settings: ScoreSettings): MeasuresReport {
  const { query, span, whole, orders, step } = measured;
  const groups = withShrinkage(
    measured.groups.map(({ key, sums }) => groupOf(key, sums, settings)),
    measured.groups.map(({ sums }) => sums),
  );
  return {
    as_of: measured.as_of,
    from: span?.from ?? null,
    to: span?.to ?? null,
    by: query.by,
    key: query.key ?? null,
    filter: measured.filter,
    latest: measured.latest,
    not_yet_measured: measured.notYetMeasured,
    definitions: [...DEFINITIONS],
    conversations: whole["n"] ?? 0,
    score: scoreReport(scoreInputIn(whole, orders), settings),
    values: valuesOf(whole, settings, orders),
    sins: sinsIn(whole),
    step,
    trend: measured.trend.map(({ from, sums }) => pointOf(from, sums, settings)),
    groups: groups.groups,
    groups_left_out: measured.groupsLeftOut,
    in_order: MEASURES.filter((id) => groups.reliable.includes(id) || inOrder(id, groups.groups)),
    no_difference: groups.noDifference,
    views_disagree: disagreements(groups.groups),
  };
}

function groupOf(key: string, sums: Sums, settings: ScoreSettings): MeasureGroup {
  const conversations = sums["n"] ?? 0;
  return {
    key,
    conversations,
    values: valuesOf(sums, settings),
    sins: conversations < LEAST_SHOWN ? null : sinsIn(sums),
  };
}

function pointOf(from: string, sums: Sums, settings: ScoreSettings): MeasurePoint {
  return { from, conversations: sums["n"] ?? 0, values: valuesOf(sums, settings) };
}

function sinsIn(sums: Readonly<Sums>): MeasuresReport["sins"] {
  const found = SIN_IDS.map((sin) => [sin, sums[`sin:${sin}`] ?? 0] as const);
  return Object.fromEntries(found.filter(([, count]) => count > 0));
}

/** Beside each rate what it would be for so few cases, seen from the groups together. */
function withShrinkage(groups: readonly MeasureGroup[], sums: readonly Sums[]) {
  const [noDifference, reliable]: [MeasureId[], MeasureId[]] = [[], []];
  const drawn = new Map<MeasureId, readonly (number | null)[]>();
  for (const id of MEASURES) {
    const counts = sums.map((own) => countsOf(id, own));
    if (counts.some((one) => one === null)) continue;
    const known = counts.map((one) => one ?? { k: 0, n: 0 });
    if (known.filter(({ n }) => n >= LEAST_SHOWN).length < 2) continue;
    const drawnTogether = shrink(known);
    drawn.set(id, drawnTogether.rates);
    if (drawnTogether.strength === null) noDifference.push(id);
    if (isReliable(drawnTogether, known)) reliable.push(id);
  }
  return {
    noDifference,
    reliable,
    groups: groups.map((group, i) => ({
      ...group,
      values: group.values.map((value) => ({
        ...value,
        shrunk: value.value === null ? null : (drawn.get(value.id)?.[i] ?? null),
      })),
    })),
  };
}

function inOrder(id: MeasureId, groups: readonly MeasureGroup[]): boolean {
  const shown = groups.flatMap(({ values }) =>
    values.filter((value) => value.id === id && value.value !== null && value.low !== null),
  );
  return shown.length > 1 && separate(shown);
}

/** Groups that one view puts before and the other behind, so far that it shows. */
function disagreements(groups: readonly MeasureGroup[]): [string, string][] {
  const VISIBLE = 0.05;
  const both = groups.flatMap(({ key, values }) => {
    const of = (id: MeasureId) => values.find((value) => value.id === id)?.value ?? null;
    const [score, servqual] = [of("score"), of("servqual")];
    return score === null || servqual === null ? [] : [{ key, score, servqual }];
  });
  return both.flatMap((a, i) =>
    both
      .slice(i + 1)
      .filter(
        (b) =>
          (a.score - b.score) * (a.servqual - b.servqual) < 0 &&
          Math.min(Math.abs(a.score - b.score), Math.abs(a.servqual - b.servqual)) >= VISIBLE,
      )
      .map((b): [string, string] => [a.key, b.key]),
  );
}
