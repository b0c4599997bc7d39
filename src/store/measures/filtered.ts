import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Counted } from "../../measures/counted.ts";
import { chargedTo, type FilteredSums, isOfStaff } from "../../measures/direct.ts";
import { addPacked } from "../../measures/packed.ts";
import { periodsByStep, type Span, startOfStep, type Step } from "../../measures/periods.ts";
import { cut, MIXED, namesInMix } from "../../measures/places.ts";
import type { Dimension } from "../../model/facts.ts";
import type { Latest, MeasureFilter } from "../../model/measures.ts";
import type { Sums } from "../../measures/sums.ts";
import type { Tables } from "../tables.ts";
import { type Choice, latestCounted } from "./narrow.ts";
import { byName, periodsOf } from "./read.ts";

/** So many conversations are read one by one; of more the latest. */
const MOST_ROWS = 2500;

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
  const mixes = await mixesOf(db, workspace, filter);
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
  const mixes = await mixesOf(db, workspace, filter);
  return sumOfMixes(db, workspace, mixes, { filter, period, span });
}

/** The sums of the mixes of a filter together. */
export async function sumOfMixes(
  db: Kysely<Tables>,
  workspace: string,
  mixes: readonly string[],
  { filter, period, span }: { filter: MeasureFilter; period: Period; span: Span },
): Promise<Sums> {
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

/** The mixes that a filter chooses. */
async function mixesOf(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
): Promise<readonly string[]> {
  return (await mixesApart(db, workspace, filter)).mixes;
}

/** The mixes that a filter chooses, and those it leaves out where these are of fewer conversations. */
async function mixesApart(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
): Promise<Pick<Choice, "mixes" | "rest">> {
  // Those of years, and of what has no time, are few.
  const { rows } = await sql<{ key: string; n: number }>`
    select m.key, sum(m.conversations)::int as n from measure_sum m
    where m.workspace_id = ${workspace} and m.dimension = 'mix' and length(m.period) <= 4
    group by m.key`.execute(db);
  const wanted = Object.entries(filter) as [(typeof MIXED)[number], string][];
  const isWanted = ({ key }: { key: string }) => {
    const names = namesInMix(key);
    return wanted.every(([dimension, name]) => names[dimension] === cut(name));
  };
  const own = rows.filter(isWanted);
  const others = rows.filter((row) => !isWanted(row));
  const sizeOf = (some: typeof rows) => some.reduce((sum, { n }) => sum + n, 0);
  return {
    mixes: own.map(({ key }) => key),
    rest: sizeOf(others) < sizeOf(own) ? others.map(({ key }) => key) : null,
  };
}

/** What the latest conversations that a filter chooses add, up to the end of a period. */
export async function rowsOfFilter(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
  { from = "", to }: Period,
): Promise<{ rows: Counted[]; latest: Latest | null }> {
  const choice = await choiceOf(db, workspace, filter);
  const found = await latestCounted(db, choice, to, MOST_ROWS + 1);
  const rows = found.slice(0, MOST_ROWS);
  const since = rows.at(-1)?.day ?? "";
  const isCut = found.length > MOST_ROWS && since > from;
  return { rows, latest: isCut ? { conversations: MOST_ROWS, since } : null };
}

/** A filter with the mixes it allows. */
export async function choiceOf(
  db: Kysely<Tables>,
  workspace: string,
  filter: MeasureFilter,
): Promise<Choice> {
  const mixed = Object.entries(filter).filter(([name]) => isMixed([name]));
  if (mixed.length === 0) return { workspace, filter, mixes: [], rest: null };
  const { mixes, rest } = await mixesApart(db, workspace, Object.fromEntries(mixed));
  return { workspace, filter, mixes, rest: isMixed(Object.keys(filter)) ? rest : null };
}
