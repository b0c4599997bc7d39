import { type Kysely, sql } from "kysely";
import { causesReport } from "../../measures/causes/report.ts";
import type { CauseSums, DayCounts, PartCounts, PersonDay } from "../../measures/causes/types.ts";
import { partsOfRows, sumsOfRows, without } from "../../measures/direct.ts";
import type { Span } from "../../measures/periods.ts";
import { type CellDimension, cut } from "../../measures/places.ts";
import type { CausesQuery, CausesReport } from "../../model/causes.ts";
import type { Dimension } from "../../model/facts.ts";
import { filterOf } from "../../model/measures.ts";
import type { Tables } from "../tables.ts";
import { choiceOf, isMixed, rowsOfFilter, sumOfMixes } from "./filtered.ts";
import { type Choice, type Parts, partsOfChoice } from "./narrow.ts";
import { type PersonDays, personDays } from "./person_days.ts";
import { inOrder, MOST_GROUPS, periodsOf, spanOf, sumsOf, WHOLE } from "./read.ts";

type Known = Omit<CauseSums, "as_of" | "filter" | "span">;

/**
 * Why customers complain and leave, and when failures happen: from sums and narrow columns, without a
 * filter, with one, or with several that sums are kept by together; with any others from the facts of the
 * latest conversations.
 */
export async function causesOf(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  now: string,
): Promise<CausesReport> {
  const span = await spanOf(db, workspace, query);
  const filter = filterOf(query);
  const names = Object.keys(filter);
  const known =
    names.length === 0 || span === null
      ? await ofAll(db, workspace, query, span)
      : names.length === 1 || isMixed(names)
        ? await ofChoice(db, workspace, query, span)
        : await inRows(db, workspace, query, span);
  return causesReport({ as_of: now, filter, span, ...known });
}

async function ofAll(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  span: Span | null,
): Promise<Known> {
  const until = span?.to ?? "";
  return {
    latest: null,
    whole: await sumsOf(db, workspace, WHOLE, span, query),
    days: await daysUntil(db, workspace, WHOLE.dimension, [WHOLE.key], until),
    people: await peopleUntil(db, workspace, until),
    hours: await partsOf(db, workspace, "hour", span, query),
    topics: await partsOf(db, workspace, "topic", span, query),
  };
}

async function ofChoice(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  span: Span,
): Promise<Known> {
  const filter = filterOf(query);
  const choice = await choiceOf(db, workspace, filter);
  const [single, another] = Object.entries(filter) as [Dimension, string][];
  const { from, to } = query;
  const isOne = single !== undefined && another === undefined;
  const place = isOne ? { dimension: single[0], key: cut(single[1]) } : null;
  const parts = await partsIn(db, choice, query, span);
  return {
    latest: null,
    whole:
      place === null
        ? await sumOfMixes(db, workspace, choice.mixes, { filter, period: { from, to }, span })
        : await sumsOf(db, workspace, place, span, query),
    days:
      place === null
        ? await daysUntil(db, workspace, "mix", choice.mixes, span.to)
        : await daysUntil(db, workspace, place.dimension, [place.key], span.to),
    ...parts,
    topics: largest(parts.topics),
  };
}

/** What most conversations are in is quicker found by what it leaves out. */
async function partsIn(
  db: Kysely<Tables>,
  choice: Choice,
  query: CausesQuery,
  span: Span,
): Promise<Parts> {
  const inside = insideOf(query, span);
  const { workspace, rest } = choice;
  if (rest === null) return partsOfChoice(db, choice, inside);
  const all = {
    people: await peopleUntil(db, workspace, span.to),
    hours: await partsOf(db, workspace, "hour", span, query, null),
    topics: await partsOf(db, workspace, "topic", span, query, null),
  };
  return without(all, await partsOfChoice(db, { ...choice, mixes: rest }, inside));
}

async function inRows(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  span: Span,
): Promise<Known> {
  const filter = filterOf(query);
  const { rows, latest } = await rowsOfFilter(db, workspace, filter, query);
  const inside = insideOf(query, span);
  const { whole } = sumsOfRows(rows, { by: "all", filter, span: inside, step: "month" });
  const parts = partsOfRows(rows, filter, inside);
  return { latest, whole, ...parts, topics: largest(parts.topics) };
}

/** What has no time belongs to all time only. */
function insideOf({ from }: CausesQuery, span: Span): Span {
  return { from: from === undefined ? "" : span.from, to: span.to };
}

function largest(parts: readonly PartCounts[]): PartCounts[] {
  return parts
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => inOrder(a.key, b.key));
}

/** Every day of some groups together. */
async function daysUntil(
  db: Kysely<Tables>,
  workspace: string,
  dimension: CellDimension,
  keys: readonly string[],
  until: string,
): Promise<DayCounts[]> {
  const { rows } =
    await sql<DayCounts>`select m.period as day, sum(m.conversations)::int as n, sum(m.failures)::int as failures,
      sum(m.opened)::int as opened, sum(m.closed)::int as closed
    from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension} and m.key = any(${[...keys]})
      and length(m.period) = 10 and m.period <= ${until} group by m.period order by m.period`.execute(
      db,
    );
  return rows;
}

async function peopleUntil(
  db: Kysely<Tables>,
  workspace: string,
  until: string,
): Promise<PersonDay[]> {
  const { rows } = await sql<PersonDays>`
    select m.key, string_agg(m.period || ' ' || m.conversations || ' ' || m.failures, ';') as days
    from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = 'owner'
      and length(m.period) = 10 and m.period <= ${until} and m.conversations > 0
    group by m.key`.execute(db);
  return personDays(rows);
}

/** The largest groups of a dimension with their failures, which stand beside the packed sums. */
async function partsOf(
  db: Kysely<Tables>,
  workspace: string,
  dimension: "hour" | "topic",
  span: Span | null,
  query: CausesQuery,
  most: number | null = MOST_GROUPS,
): Promise<PartCounts[]> {
  const { rows } = await sql<PartCounts>`
    select m.key, sum(m.conversations)::int as n, sum(m.failures)::int as failures from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension}
      and ${periodsOf(span, query)}
    group by m.key order by n desc, m.key limit ${most}`.execute(db);
  return rows.sort((a, b) => inOrder(a.key, b.key));
}
