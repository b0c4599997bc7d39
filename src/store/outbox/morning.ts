import { type Kysely, type RawBuilder, sql } from "kysely";
import {
  PROMISE_COLUMNS,
  PROMISE_WITH_CONVERSATION,
  type StoredPromise,
  toPromiseRow,
} from "../queries/promise_rows.ts";
import type { Tables } from "../tables.ts";
import { LAST_PROOF_AT } from "./columns.ts";
import type { Morning, MorningDay } from "./types.ts";

/** More than anybody reads over coffee; how many there are is said. */
const MOST_PROMISES = 20;
const MOST_READ = 5;

interface Row extends StoredPromise {
  all: number;
}

/** What a day begins with: for the whole house, or for the owners named. */
export async function morningOf(
  db: Kysely<Tables>,
  workspace: string,
  { today, tomorrow, since }: MorningDay,
  owners: readonly string[] | null,
): Promise<Morning> {
  const names = (owners ?? []).map((name) => name.trim().toLowerCase());
  const own = owners === null ? sql`true` : sql`lower(trim(p.owner)) = any(${names})`;
  const theirs =
    owners === null
      ? sql`true`
      : sql`exists (select 1 from jsonb_array_elements_text(c.agents) as agent where lower(trim(agent)) = any(${names}))`;
  const due = await promisesWhere(
    db,
    sql`p.workspace_id = ${workspace} and ${own} and p.state = 'open'
      and p.due >= ${today}::timestamptz and p.due < ${tomorrow}::timestamptz
      and coalesce(p.snoozed_until < ${tomorrow}::timestamptz, true)`,
  );
  const broken = await promisesWhere(
    db,
    sql`p.workspace_id = ${workspace} and ${own} and p.state = 'broken'
      and greatest(p.due, ${LAST_PROOF_AT}) >= ${since}::timestamptz and greatest(p.due, ${LAST_PROOF_AT}) < ${today}::timestamptz`,
  );
  const { rows: read } = await sql<Morning["read"][number]>`
    select c.id, c.subject, c.customer, c.priority, c.reasons from conversation c
    where c.workspace_id = ${workspace} and c.priority > 0 and ${theirs}
    order by c.priority desc, c.id limit ${MOST_READ}`.execute(db);
  return { due: rowsOf(due), broken: rowsOf(broken), read };
}

async function promisesWhere(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select ${PROMISE_COLUMNS}, (count(*) over ())::int as all from ${PROMISE_WITH_CONVERSATION}
    where ${where} and p.data->>'debtor' <> 'third_party'
    order by p.due nulls last, p.id limit ${MOST_PROMISES}`.execute(db);
  return rows;
}

function rowsOf(rows: readonly Row[]): Morning["due"] {
  return { total: rows[0]?.all ?? 0, items: rows.map(toPromiseRow) };
}
