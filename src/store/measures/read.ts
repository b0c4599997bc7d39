import { type Kysely, type RawBuilder, sql } from "kysely";
import { MEASURES_VERSION } from "../../measures/facts.ts";
import {
  periodsByStep,
  periodsIn,
  type Span,
  startOfStep,
  stepOf,
} from "../../measures/periods.ts";
import { measuresReport } from "../../measures/report.ts";
import { addAll, addTo, type Sums } from "../../measures/sums.ts";
import type { Config } from "../../model/config.ts";
import type { Dimension } from "../../model/facts.ts";
import type { MeasuresQuery, MeasuresReport } from "../../model/measures.ts";
import { scoreSettings } from "../../score/score_report.ts";
import { auditedTangibles } from "../audits/results.ts";
import { orderInput } from "../orders/totals.ts";
import type { Tables } from "../tables.ts";

/** More groups than these nobody reads; the largest are shown. */
const MOST_GROUPS = 50;

/** One group of one dimension. */
export interface GroupPlace {
  dimension: Dimension;
  key: string;
}

/** Everything measured of a period, whole or of one group, over time and by group. */
export async function measuresOf(
  db: Kysely<Tables>,
  workspace: string,
  query: MeasuresQuery,
  now: string,
  config: Config,
): Promise<MeasuresReport> {
  const { by, key, from, to } = query;
  const focus: GroupPlace =
    key === undefined ? { dimension: "all", key: "" } : { dimension: by, key };
  const span = await spanOf(db, workspace, query);
  const whole = await sumsOf(db, workspace, focus, span, query);
  const { zone } = config.calendar;
  if (focus.dimension === "all") await addAudits(db, workspace, whole, query, zone);
  const step = span === null ? "day" : stepOf(span);
  const found =
    by === "all" || key !== undefined ? null : await groupsOf(db, workspace, by, span, query);
  return measuresReport(
    {
      as_of: now,
      query,
      span,
      notYetMeasured: await notYetMeasured(db, workspace),
      whole,
      orders:
        focus.dimension === "all" ? await orderInput(db, workspace, { from, to, zone }) : null,
      groups: found?.groups ?? [],
      groupsLeftOut: found?.leftOut ?? 0,
      step,
      trend: span === null ? [] : await overTime(db, workspace, focus, span),
    },
    scoreSettings(config),
  );
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

/** The days asked for, cut to those with anything measured; null when there are none. */
export async function spanOf(
  db: Kysely<Tables>,
  workspace: string,
  { from, to }: Pick<MeasuresQuery, "from" | "to">,
): Promise<Span | null> {
  const edge = async (order: "asc" | "desc") => {
    const { rows } = await sql<{ period: string }>`select period from measure_roll_up
      where workspace_id = ${workspace} and dimension = 'all' and length(period) = 10
      order by period ${sql.raw(order)} limit 1`.execute(db);
    return rows[0]?.period;
  };
  const [first, last] = [await edge("asc"), await edge("desc")];
  if (first === undefined || last === undefined) return null;
  const span = {
    from: from === undefined || from < first ? first : from,
    to: to === undefined || to > last ? last : to,
  };
  return span.from > span.to ? null : span;
}

/** The stored periods of a span; what has no time only belongs to all time. */
export function periodsOf(
  span: Span | null,
  { from, to }: Pick<MeasuresQuery, "from" | "to">,
): RawBuilder<unknown> {
  if (from === undefined && to === undefined) return sql`length(m.period) <> 10`;
  return sql`m.period = any(${span === null ? [] : periodsIn(span)})`;
}

/** The sums of one group over a span. */
export async function sumsOf(
  db: Kysely<Tables>,
  workspace: string,
  { dimension, key }: GroupPlace,
  span: Span | null,
  query: Pick<MeasuresQuery, "from" | "to">,
): Promise<Sums> {
  const { rows } = await sql<{ sums: Sums }>`select m.sums from measure_roll_up m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension} and m.key = ${key}
      and ${periodsOf(span, query)}`.execute(db);
  return rows.reduce((all, { sums }) => addAll(all, sums), {} as Sums);
}

/** The sums of the largest groups of a dimension, in the order of their names. */
export async function groupsOf(
  db: Kysely<Tables>,
  workspace: string,
  dimension: Dimension,
  span: Span | null,
  query: Pick<MeasuresQuery, "from" | "to">,
): Promise<{ groups: { key: string; sums: Sums }[]; leftOut: number }> {
  const where = sql`m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension}
    and ${periodsOf(span, query)}`;
  const sizes = await sql<{ key: string; groups: number }>`
    select m.key, (count(*) over ())::int as groups from measure_roll_up m where ${where}
    group by m.key order by sum(m.conversations) desc, m.key limit ${MOST_GROUPS}`.execute(db);
  const keys = sizes.rows.map(({ key }) => key);
  const { rows } = await sql<{
    key: string;
    sums: Sums;
  }>`select m.key, m.sums from measure_roll_up m
    where ${where} and m.key = any(${keys})`.execute(db);
  const groups = new Map<string, Sums>();
  for (const { key, sums } of rows) groups.set(key, addAll(groups.get(key) ?? {}, sums));
  return {
    groups: [...groups].map(([key, sums]) => ({ key, sums })).sort((a, b) => inOrder(a.key, b.key)),
    leftOut: (sizes.rows[0]?.groups ?? 0) - keys.length,
  };
}

const inOrder = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });

/** The sums of one group by day, week or month. */
export async function overTime(
  db: Kysely<Tables>,
  workspace: string,
  { dimension, key }: GroupPlace,
  span: Span,
  step = stepOf(span),
): Promise<{ from: string; sums: Sums }[]> {
  const { rows } = await sql<{ period: string; sums: Sums }>`
    select m.period, m.sums from measure_roll_up m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension} and m.key = ${key}
      and m.period = any(${periodsByStep(span, step)})`.execute(db);
  const steps = new Map<string, Sums>();
  for (const { period, sums } of rows) {
    const from = startOfStep(period, step);
    steps.set(from, addAll(steps.get(from) ?? {}, sums));
  }
  return [...steps]
    .map(([from, sums]) => ({ from, sums }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Conversations whose facts have not been made yet. */
export async function notYetMeasured(db: Kysely<Tables>, workspace: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from conversation
    where workspace_id = ${workspace} and facts_version <> ${MEASURES_VERSION}`.execute(db);
  return rows[0]?.n ?? 0;
}
