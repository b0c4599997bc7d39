import { randomUUID } from "node:crypto";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { LogEntry, LogFilter, LogPage, LogQuery } from "../../model/log.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";

/** What is to be remembered of a request or a command. */
export interface Happened extends Omit<LogEntry, "id"> {
  user: string;
}

/** Who saw and changed what. It is only added to; it goes with its workspace. */
export interface AccessLog {
  add(workspace: string, happened: Happened): Promise<void>;
  /** The latest first. */
  page(workspace: string, query: LogQuery): Promise<LogPage>;
  each(workspace: string, filter: LogFilter): AsyncIterable<LogEntry>;
}

const BATCH = 500;

type Row = Omit<LogEntry, "at"> & { at: Date };
type Fragment = RawBuilder<unknown>;

export function logOver(db: Kysely<Tables>): AccessLog {
  /** Some entries after the one that a cursor names. */
  const read = async (
    workspace: string,
    filter: LogFilter,
    cursor: string | null,
    limit: number,
  ) => {
    const where = sql.join([...conditions(workspace, filter), ...after(cursor)], sql` and `);
    const { rows } = await sql<Row>`select id, at, who, action, subject from log_entry
      where ${where} order by at desc, id limit ${limit}`.execute(db);
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  };
  return {
    async add(workspace, { at, user, who, action, subject }) {
      // Nothing is kept of a workspace that has just been removed.
      await sql`insert into log_entry (workspace_id, id, at, user_id, who, action, subject)
        select workspace_id, ${randomUUID()}, ${at}::timestamptz, ${user}, ${storable(who)}, ${action}, ${storable(subject)}
        from workspace where workspace_id = ${workspace} and bucket = 0`.execute(db);
    },
    async page(workspace, { cursor, limit, ...filter }) {
      const rows = await read(workspace, filter, cursor ?? null, limit + 1);
      const items = rows.slice(0, limit);
      const last = items.at(-1);
      return { items, next: rows.length > limit && last ? cursorAt(last) : null };
    },
    async *each(workspace, filter) {
      for (let cursor: string | null = null; ; ) {
        const rows: LogEntry[] = await read(workspace, filter, cursor, BATCH);
        yield* rows;
        const last = rows.at(-1);
        if (rows.length < BATCH || last === undefined) return;
        cursor = cursorAt(last);
      }
    },
  };
}

function conditions(workspace: string, { who, action, subject, from, to }: LogFilter): Fragment[] {
  const like = (words: string) => `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  return [
    sql`workspace_id = ${workspace} and bucket = 0`,
    ...(who === undefined ? [] : [sql`who ilike ${like(who)}`]),
    ...(action === undefined ? [] : [sql`action ilike ${like(action)}`]),
    ...(subject === undefined ? [] : [sql`subject ilike ${like(subject)}`]),
    ...(from === undefined ? [] : [sql`at >= ${from}::date`]),
    ...(to === undefined ? [] : [sql`at < ${to}::date + 1`]),
  ];
}

const cursorAt = ({ at, id }: LogEntry) => `${at} ${id}`;

/** What does not read as a cursor begins at the beginning. */
function after(cursor: string | null): Fragment[] {
  const [at = "", id = ""] = (cursor ?? "").split(" ");
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(at) || Number.isNaN(Date.parse(at))) return [];
  return [sql`(at < ${at}::timestamptz or (at = ${at}::timestamptz and id > ${id}))`];
}
