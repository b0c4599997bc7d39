import { type Kysely, sql } from "kysely";
import { causesReport } from "../../measures/causes/report.ts";
import type { CauseSums, DayCounts, PartCounts, PersonDay } from "../../measures/causes/types.ts";
import { partsOfRows, sumsOfRows } from "../../measures/direct.ts";
import type { Span } from "../../measures/periods.ts";
import type { CausesQuery, CausesReport } from "../../model/causes.ts";
import { filterOf } from "../../model/measures.ts";
import type { Tables } from "../tables.ts";
import { rowsOfFilter } from "./filtered.ts";
import { inOrder, MOST_GROUPS, periodsOf, spanOf, sumsOf, WHOLE } from "./read.ts";

type Known = Omit<CauseSums, "as_of" | "filter" | "span">;

/**
 * Why customers complain and leave, and when failures happen: from the sums alone, or of what a filter
 * chooses from the facts of the latest conversations.
 */
export async function causesOf(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  now: string,
): Promise<CausesReport> {
  const span = await spanOf(db, workspace, query);
  const filter = filterOf(query);
  const known =
    Object.keys(filter).length === 0 || span === null
      ? await inSums(db, workspace, query, span)
      : await inRows(db, workspace, query, span);
  return causesReport({ as_of: now, filter, span, ...known });
}

async function inSums(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  span: Span | null,
): Promise<Known> {
  const until = span?.to ?? "";
  return {
    latest: null,
    whole: await sumsOf(db, workspace, WHOLE, span, query),
    days: await daysUntil(db, workspace, until),
    people: await peopleUntil(db, workspace, until),
    hours: await partsOf(db, workspace, "hour", span, query),
    topics: await partsOf(db, workspace, "topic", span, query),
  };
}

async function inRows(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  span: Span,
): Promise<Known> {
  const { rows, latest } = await rowsOfFilter(db, workspace, filterOf(query), query);
  // What has no time belongs to all time only.
  const inside = { from: query.from === undefined ? "" : span.from, to: span.to };
  const filter = filterOf(query);
  const { whole } = sumsOfRows(rows, { by: "all", filter, span: inside, step: "month" });
  const parts = partsOfRows(rows, inside);
  return { latest, whole, ...parts, topics: largest(parts.topics) };
}

function largest(parts: readonly PartCounts[]): PartCounts[] {
  return parts
    .toSorted((a, b) => b.n - a.n || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_GROUPS)
    .sort((a, b) => inOrder(a.key, b.key));
}

async function daysUntil(
  db: Kysely<Tables>,
  workspace: string,
  until: string,
): Promise<DayCounts[]> {
  const { rows } =
    await sql<DayCounts>`select m.period as day, m.conversations as n, m.failures, m.opened, m.closed
    from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = 'all'
      and length(m.period) = 10 and m.period <= ${until} order by m.period`.execute(db);
  return rows;
}

/** One row a person: thousands of days are read many times as fast as one text. */
async function peopleUntil(
  db: Kysely<Tables>,
  workspace: string,
  until: string,
): Promise<PersonDay[]> {
  const { rows } = await sql<{ key: string; days: string }>`
    select m.key, string_agg(m.period || ' ' || m.conversations || ' ' || m.failures, ';') as days
    from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = 'owner'
      and length(m.period) = 10 and m.period <= ${until} and m.conversations > 0
    group by m.key`.execute(db);
  return rows.flatMap(({ key, days }) =>
    days.split(";").map((one): PersonDay => {
      const [day = "", n, failures] = one.split(" ");
      return { key, day, n: Number(n), failures: Number(failures) };
    }),
  );
}

/** The largest groups of a dimension with their failures, which stand beside the packed sums. */
async function partsOf(
  db: Kysely<Tables>,
  workspace: string,
  dimension: "hour" | "topic",
  span: Span | null,
  query: CausesQuery,
): Promise<PartCounts[]> {
  const { rows } = await sql<PartCounts>`
    select m.key, sum(m.conversations)::int as n, sum(m.failures)::int as failures from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${dimension}
      and ${periodsOf(span, query)}
    group by m.key order by n desc, m.key limit ${MOST_GROUPS}`.execute(db);
  return rows.sort((a, b) => inOrder(a.key, b.key));
}
