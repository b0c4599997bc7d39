import { type Kysely, type RawBuilder, sql } from "kysely";
import { MEASURES_VERSION } from "../../measures/facts.ts";
import {
  periodsByStep,
  periodsIn,
  type Span,
  startOfStep,
  stepOf,
  yearsIn,
} from "../../measures/periods.ts";
import { addPacked } from "../../measures/packed.ts";
import type { Sums } from "../../measures/sums.ts";
import type { CellDimension } from "../../measures/places.ts";
import { grouped } from "../../model/grouped.ts";
import type { MeasuresQuery } from "../../model/measures.ts";
import type { Tables } from "../tables.ts";

export const WHOLE = { dimension: "all", key: "" } as const;

/** More groups than these nobody reads; the largest are shown. */
export const MOST_GROUPS = 50;

/** One group of one dimension. */
export interface GroupPlace {
  dimension: CellDimension;
  key: string;
}

/** The days asked for, cut to those with anything measured; null when there are none. */
export async function spanOf(
  db: Kysely<Tables>,
  workspace: string,
  { from, to }: Pick<MeasuresQuery, "from" | "to">,
): Promise<Span | null> {
  const edge = async (order: "asc" | "desc") => {
    const { rows } = await sql<{ period: string }>`select period from measure_sum
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
  const isAll = from === undefined && to === undefined;
  const timed = span === null ? [] : isAll ? yearsIn(span) : periodsIn(span);
  return sql`m.period = any(${isAll ? ["", ...timed] : timed})`;
}

/** The sums of one group over a span. */
export async function sumsOf(
  db: Kysely<Tables>,
  workspace: string,
  { dimension, key }: GroupPlace,
  span: Span | null,
  query: Pick<MeasuresQuery, "from" | "to">,
): Promise<Sums> {
  const { rows } = await sql<{ packed: string }>`select m.packed from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension} and m.key = ${key}
      and ${periodsOf(span, query)}`.execute(db);
  return addPacked(rows.map(({ packed }) => packed));
}

/** The sums of the largest groups of a dimension, in the order of their names. */
export async function groupsOf(
  db: Kysely<Tables>,
  workspace: string,
  dimension: CellDimension,
  span: Span | null,
  query: Pick<MeasuresQuery, "from" | "to">,
): Promise<{ groups: { key: string; sums: Sums }[]; leftOut: number }> {
  const where = sql`m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension}
    and ${periodsOf(span, query)}`;
  const sizes = await sql<{ key: string; groups: number }>`
    select m.key, (count(*) over ())::int as groups from measure_sum m where ${where}
    group by m.key order by sum(m.conversations) desc, m.key limit ${MOST_GROUPS}`.execute(db);
  const keys = sizes.rows.map(({ key }) => key);
  const { rows } = await sql<{ key: string; packed: string }>`
    select m.key, m.packed from measure_sum m
    where ${where} and m.key = any(${keys})`.execute(db);
  return {
    groups: byName(rows, ({ key }) => key)
      .map(([key, sums]) => ({ key, sums }))
      .filter(({ sums }) => Object.keys(sums).length > 0)
      .sort((a, b) => inOrder(a.key, b.key)),
    leftOut: (sizes.rows[0]?.groups ?? 0) - keys.length,
  };
}

/** Stored sums added up by a name: all of them, or those that `add` takes. */
export function byName<T extends { packed: string }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  add: (packed: Iterable<string>) => Sums = addPacked,
): [string, Sums][] {
  return [...grouped(rows, nameOf)].map(([name, own]) => [
    name,
    add(own.map(({ packed }) => packed)),
  ]);
}

/** The sums of every group of a dimension, in no order. */
export async function groupsWhole(
  db: Kysely<Tables>,
  workspace: string,
  dimension: CellDimension,
  span: Span | null,
  query: Pick<MeasuresQuery, "from" | "to">,
): Promise<[string, Sums][]> {
  const { rows } = await sql<{ key: string; packed: string }>`
    select m.key, m.packed from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension}
      and ${periodsOf(span, query)}`.execute(db);
  return byName(rows, ({ key }) => key);
}

/** Names as people order them. */
export const inOrder = (a: string, b: string) => a.localeCompare(b, "en", { numeric: true });

/** The sums of one group by day, week or month. */
export async function overTime(
  db: Kysely<Tables>,
  workspace: string,
  { dimension, key }: GroupPlace,
  span: Span,
  step = stepOf(span),
): Promise<{ from: string; sums: Sums }[]> {
  const { rows } = await sql<{ period: string; packed: string }>`
    select m.period, m.packed from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension} and m.key = ${key}
      and m.period = any(${periodsByStep(span, step)})`.execute(db);
  return byName(rows, ({ period }) => startOfStep(period, step))
    .map(([from, sums]) => ({ from, sums }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Conversations whose facts have not been made yet: two ranges of an index, usually empty. */
export async function notYetMeasured(db: Kysely<Tables>, workspace: string): Promise<number> {
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from conversation
    where workspace_id = ${workspace} and (facts_version < ${MEASURES_VERSION} or facts_version > ${MEASURES_VERSION})`.execute(
    db,
  );
  return rows[0]?.n ?? 0;
}

/** The sums of the whole house over all time; null while some conversations have no facts yet. */
export async function wholeSums(db: Kysely<Tables>, workspace: string): Promise<Sums | null> {
  if ((await notYetMeasured(db, workspace)) > 0) return null;
  return sumsOf(db, workspace, WHOLE, await spanOf(db, workspace, {}), {});
}
