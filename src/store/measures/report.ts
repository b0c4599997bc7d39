import type { Kysely } from "kysely";
import { sumsOfRows } from "../../measures/direct.ts";
import { type Span, type Step, stepOf } from "../../measures/periods.ts";
import { cut } from "../../measures/places.ts";
import { type MeasuredSums, measuresReport } from "../../measures/report.ts";
import { addTo, type Sums } from "../../measures/sums.ts";
import type { Config } from "../../model/config.ts";
import type { Dimension } from "../../model/facts.ts";
import {
  type MeasureFilter,
  type MeasuresQuery,
  type MeasuresReport,
  filterOf,
} from "../../model/measures.ts";
import { scoreSettings } from "../../score/score_report.ts";
import { auditedTangibles } from "../audits/results.ts";
import { orderInput } from "../orders/totals.ts";
import type { Tables } from "../tables.ts";
import { isMixed, rowsOfFilter, sumsOfMixes } from "./filtered.ts";
import {
  type GroupPlace,
  groupsOf,
  inOrder,
  MOST_GROUPS,
  notYetMeasured,
  overTime,
  spanOf,
  sumsOf,
  WHOLE,
} from "./read.ts";

/** Everything measured of a period, whole or of what a filter chooses, over time and by group. */
export async function measuresOf(
  db: Kysely<Tables>,
  workspace: string,
  query: MeasuresQuery,
  now: string,
  config: Config,
): Promise<MeasuresReport> {
  const { from, to } = query;
  const { zone } = config.calendar;
  const filter = filterOf(query);
  const span = await spanOf(db, workspace, query);
  const step = span === null ? "day" : stepOf(span);
  const known =
    span === null || isSingle(filter, query)
      ? await sumsOfGroup(db, workspace, query, filter, span)
      : await filtered(db, workspace, query, filter, { span, step });
  const isWhole = Object.keys(filter).length === 0;
  if (isWhole) await addAudits(db, workspace, known.whole, query, zone);
  return measuresReport(
    {
      as_of: now,
      query,
      filter,
      span,
      notYetMeasured: await notYetMeasured(db, workspace),
      orders: isWhole ? await orderInput(db, workspace, { from, to, zone }) : null,
      step,
      ...known,
    },
    scoreSettings(config),
  );
}

type Known = Pick<MeasuredSums, "whole" | "groups" | "groupsLeftOut" | "trend" | "latest">;

/** Whether sums of one group of one dimension tell all that is asked for. */
function isSingle(filter: MeasureFilter, { by, key }: MeasuresQuery): boolean {
  const names = Object.keys(filter);
  if (names.length === 0) return true;
  return (
    names.length === 1 &&
    (by === "all" || key !== undefined) &&
    (key === undefined || by === names[0])
  );
}

async function sumsOfGroup(
  db: Kysely<Tables>,
  workspace: string,
  query: MeasuresQuery,
  filter: MeasureFilter,
  span: Span | null,
): Promise<Known> {
  const { by, key } = query;
  const [one] = Object.entries(filter) as [Dimension, string][];
  const focus: GroupPlace = one === undefined ? WHOLE : { dimension: one[0], key: cut(one[1]) };
  const found =
    by === "all" || key !== undefined ? null : await groupsOf(db, workspace, by, span, query);
  return {
    whole: await sumsOf(db, workspace, focus, span, query),
    groups: found?.groups ?? [],
    groupsLeftOut: found?.leftOut ?? 0,
    trend: span === null ? [] : await overTime(db, workspace, focus, span),
    latest: null,
  };
}

/** By sums of several dimensions at once where they are kept, else by the conversations themselves. */
async function filtered(
  db: Kysely<Tables>,
  workspace: string,
  { by: asked, key, from, to }: MeasuresQuery,
  filter: MeasureFilter,
  { span, step }: { span: Span; step: Step },
): Promise<Known> {
  const by = key === undefined ? asked : "all";
  const period = { from, to };
  const dimensions = [...Object.keys(filter), ...(by === "all" ? [] : [by])];
  if (isMixed(dimensions)) {
    const sums = await sumsOfMixes(db, workspace, filter, { by, period, span, step });
    return { ...sums, ...largest(sums.groups), latest: null };
  }
  const { rows, latest } = await rowsOfFilter(db, workspace, filter, period);
  const inside = { from: from === undefined ? "" : span.from, to: span.to };
  const sums = sumsOfRows(rows, { by, filter, span: inside, step });
  return { ...sums, ...largest(sums.groups), latest };
}

/** The largest groups, in the order of their names. */
function largest(groups: Known["groups"]): Pick<Known, "groups" | "groupsLeftOut"> {
  const sizeOf = ({ sums }: Known["groups"][number]) => sums["n"] ?? 0;
  const most = groups.toSorted((a, b) => sizeOf(b) - sizeOf(a) || (a.key < b.key ? -1 : 1));
  return {
    groups: most.slice(0, MOST_GROUPS).sort((a, b) => inOrder(a.key, b.key)),
    groupsLeftOut: Math.max(0, groups.length - MOST_GROUPS),
  };
}

/** What audits say of the house as a whole; no conversation shows it. */
async function addAudits(
  db: Kysely<Tables>,
  workspace: string,
  whole: Sums,
  { from, to }: MeasuresQuery,
  zone: string,
): Promise<void> {
  const audited = await auditedTangibles(db, workspace, { from, to }, zone);
  if (audited === null) return;
  const { n, loss, findings } = audited;
  addTo(whole, "factor:tangibles:n", n);
  addTo(whole, "factor:tangibles:loss", loss);
  addTo(whole, "factor:tangibles:squares", 100 * loss);
  addTo(whole, "factor:tangibles:findings", findings);
}
