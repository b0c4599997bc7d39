import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";

/** A table with its columns, as the database itself describes it. */
export interface TableShape {
  name: string;
  columns: readonly { name: string; type: string }[];
}

interface FoundTable extends TableShape {
  needs: string[];
}

/** Sign-in makes its own tables; they are told by their name. */
export const ofSignIn = (table: string) => table.startsWith("auth_");

/**
 * Every table that holds rows of ours, each after those it refers to: what has workspace and bucket, and
 * what sign-in keeps. Tables of others in the same schema are left alone.
 */
export async function ownTables(db: Kysely<Tables>): Promise<TableShape[]> {
  const { rows } = await sql<FoundTable>`
    select c.relname as name,
      (select jsonb_agg(jsonb_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(jsonb_agg(distinct f.relname), '[]') from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as needs
    from pg_class c
    where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
    order by c.relname`.execute(db);
  return inOrder(rows.filter(isOwn)).map(({ name, columns }) => ({ name, columns }));
}

function isOwn({ name, columns }: FoundTable): boolean {
  const has = (wanted: string) => columns.some((column) => column.name === wanted);
  return ofSignIn(name) || (has("workspace_id") && has("bucket"));
}

function inOrder(tables: readonly FoundTable[]): FoundTable[] {
  const placed: FoundTable[] = [];
  let left = [...tables];
  while (left.length > 0) {
    const names = new Set(left.map(({ name }) => name));
    const ready = left.filter(({ needs }) => needs.every((name) => !names.has(name)));
    if (ready.length === 0) throw new Error("The tables refer to each other in a circle.");
    placed.push(...ready);
    left = left.filter((table) => !ready.includes(table));
  }
  return placed;
}

/** How many rows each table holds that has any. */
export async function filledTables(db: Kysely<Tables>): Promise<{ table: string; rows: number }[]> {
  const filled: { table: string; rows: number }[] = [];
  for (const { name } of await ownTables(db)) {
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::int as n from ${sql.table(name)}`.execute(db);
    const n = rows[0]?.n ?? 0;
    if (n > 0) filled.push({ table: name, rows: n });
  }
  return filled;
}
