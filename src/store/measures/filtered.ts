import { type Kysely, type RawBuilder, sql } from "kysely";
import { chargedTo, type FilteredSums, isOfStaff } from "../../measures/direct.ts";
import { placeMark } from "../../measures/marks.ts";
import { addPacked } from "../../measures/packed.ts";
import { periodsByStep, type Span, startOfStep, type Step } from "../../measures/periods.ts";
import { cut, MIXED, namesInMix } from "../../measures/places.ts";
import type { Dimension, Facts, FactsInHistory, FactsRow } from "../../model/facts.ts";
import type { Latest, MeasureFilter } from "../../model/measures.ts";
import type { Sums } from "../../measures/sums.ts";
import type { Tables } from "../tables.ts";
import { byName, periodsOf } from "./read.ts";

/** So many conversations are read one by one; of more the latest. */
const MOST_ROWS = 1000;

interface Period {
  from?: string | undefined;
  to?: string | undefined;
}

/** Whether sums are kept by all of these dimensions at once. */
export function isMixed(dimensions: readonly string[]): boolean {
  return dimensions.every((name) => (MIXED as readonly string[]).includes(name));
}

/** What a filter chooses, from the sums by several dimensions at once. */
export async function sumsOfMixes(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
  { by, period, span, step }: { by: Dimension; period: Period; span: Span; step: Step },
): Promise<FilteredSums> {
  const mixes = await mixesOf(db, workspace, filter, span);
  const staff = isOfStaff(Object.keys(filter));
  const all = await storedMixes(db, workspace, mixes, periodsOf(span, period));
  const steps = sql`m.period = any(${periodsByStep(span, step)})`;
  const over = await storedMixes(db, workspace, mixes, steps);
  const groupOf = ({ key }: { key: string }) => namesInMix(key)[by as (typeof MIXED)[number]];
  return {
    whole: chargedTo(staff, addPacked(all.map(({ packed }) => packed))),
    groups:
      by === "all"
        ? []
        : asGroups(all, groupOf, staff || isOfStaff([by])).map(([key, sums]) => ({ key, sums })),
    trend: asGroups(over, ({ period: one }) => startOfStep(one, step), staff)
      .map(([from, sums]) => ({ from, sums }))
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

/** What a filter chooses as a whole. */
export async function wholeOfMixes(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
  { period, span }: { period: Period; span: Span },
): Promise<Sums> {
  const mixes = await mixesOf(db, workspace, filter, span);
  const rows = await storedMixes(db, workspace, mixes, periodsOf(span, period));
  return chargedTo(isOfStaff(Object.keys(filter)), addPacked(rows.map(({ packed }) => packed)));
}

async function storedMixes(
  db: Kysely<Tables>,
  workspace: string,
  mixes: readonly string[],
  periods: RawBuilder<unknown>,
): Promise<{ key: string; period: string; packed: string }[]> {
  const { rows } = await sql<{ key: string; period: string; packed: string }>`
    select m.key, m.period, m.packed from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = 'mix'
      and m.key = any(${[...mixes]}) and ${periods}`.execute(db);
  return rows;
}

/** Stored sums added up by a name, as those of one group. */
function asGroups<T extends { packed: string }>(
  rows: readonly T[],
  nameOf: (row: T) => string,
  staff: boolean,
): [string, Sums][] {
  return byName(rows, nameOf)
    .map(([name, sums]): [string, Sums] => [name, chargedTo(staff, sums)])
    .filter(([, sums]) => Object.keys(sums).length > 0);
}

/** The mixes that a filter chooses; those of years are few. */
async function mixesOf(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
  span: Span,
): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`select distinct m.key from measure_sum m
    where m.workspace_id = ${workspace} and m.dimension = 'mix' and ${periodsOf(span, {})}`.execute(
    db,
  );
  const wanted = Object.entries(filter) as [(typeof MIXED)[number], string][];
  return rows
    .map(({ key }) => key)
    .filter((key) => {
      const names = namesInMix(key);
      return wanted.every(([dimension, name]) => names[dimension] === cut(name));
    });
}

/** The facts of the latest conversations that a filter chooses, up to the end of a period. */
export async function rowsOfFilter(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
  { from = "", to }: Period,
): Promise<{ rows: FactsRow[]; latest: Latest | null }> {
  const marks = Object.entries(filter).map(([name, key]) => placeMark(name as Dimension, cut(key)));
  const until = to === undefined ? sql`true` : sql`f.day <= ${to}`;
  const { rows } = await sql<{ facts: Facts; history: FactsInHistory }>`
    select f.facts, f.history from conversation_facts f
    where f.workspace_id = ${workspace} and f.marks @> ${marks}::text[] and ${until}
    order by f.day desc, f.conversation_id desc limit ${MOST_ROWS + 1}`.execute(db);
  const all = rows.slice(0, MOST_ROWS).map(({ facts, history }) => ({ ...facts, ...history }));
  const since = all.at(-1)?.day ?? "";
  return {
    rows: all,
    latest: rows.length > MOST_ROWS && since > from ? { conversations: MOST_ROWS, since } : null,
  };
}
