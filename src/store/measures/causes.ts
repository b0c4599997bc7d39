import { type Kysely, sql } from "kysely";
import { causesReport } from "../../measures/causes/report.ts";
import type { DayCounts, PersonDay } from "../../measures/causes/types.ts";
import type { CausesQuery, CausesReport } from "../../model/causes.ts";
import type { Tables } from "../tables.ts";
import { groupsOf, spanOf, sumsOf, WHOLE } from "./read.ts";

/** Why customers complain and leave, and when failures happen: from the sums alone. */
export async function causesOf(
  db: Kysely<Tables>,
  workspace: string,
  query: CausesQuery,
  now: string,
): Promise<CausesReport> {
  const span = await spanOf(db, workspace, query);
  const until = span?.to ?? "";
  const groups = async (dimension: "hour" | "topic") =>
    (await groupsOf(db, workspace, dimension, span, query)).groups;
  return causesReport({
    as_of: now,
    span,
    whole: await sumsOf(db, workspace, WHOLE, span, query),
    days: await daysUntil(db, workspace, until),
    people: await peopleUntil(db, workspace, until),
    hours: await groups("hour"),
    topics: await groups("topic"),
  });
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

async function peopleUntil(
  db: Kysely<Tables>,
  workspace: string,
  until: string,
): Promise<PersonDay[]> {
  const { rows } = await sql<PersonDay>`
    select m.key, m.period as day, m.conversations as n, m.failures from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = 'owner'
      and length(m.period) = 10 and m.period <= ${until} and m.conversations > 0`.execute(db);
  return rows;
}
