import { type Kysely, sql } from "kysely";
import { ownTables, type TableShape } from "../backup/tables.ts";
import type { Tables } from "../tables.ts";

/** What is easily lost on the way: quotes, backslashes, separators of lines, other scripts. */
const ODD = `"it's" \\N {1,2}\t\n\r\u2028 ñ 猫 😀`;

/** A value of each type that is used, as PostgreSQL writes it; a new type has to be added here. */
const VALUES: Readonly<Record<string, (n: number) => string>> = {
  text: (n) => `${n} ${ODD}`,
  "text[]": (n) => `{${n},"a \\"b\\" ,{}",NULL}`,
  integer: (n) => String(n),
  bigint: (n) => String(9_007_199_254_740_000 + n),
  smallint: (n) => String(n),
  boolean: (n) => String(n % 2 === 0),
  jsonb: (n) => JSON.stringify({ n, odd: ODD, deep: [null, true, 0.1, { a: [] }] }),
  bytea: (n) => `\\x00ff0a0d5c${n}0`,
  "integer[]": (n) => `{${n},${n + 1}}`,
  real: (n) => String(n + 0.1),
  "double precision": (n) => String(n + 0.1 + 0.2),
  numeric: (n) => `${n}.10`,
  date: (n) => `2026-03-0${n}`,
  "timestamp with time zone": (n) => `2026-03-0${n} 10:00:00.123456+00`,
};

/**
 * Puts rows `from` to `to` (1 to 9) into every table, or into the given ones with the given columns. What
 * refers to another table finds it, because row n has the same words everywhere. Even rows have a value
 * in every column, odd ones only where one is needed.
 */
export async function fillTables(
  db: Kysely<Tables>,
  from: number,
  to: number,
  tables?: readonly TableShape[],
): Promise<TableShape[]> {
  const shapes = tables ?? (await ownTables(db));
  const needed = await neededColumns(db);
  for (const { name, columns } of shapes) {
    for (let n = from; n <= to; n += 1) {
      const given = columns.filter((column) => n % 2 === 0 || needed.has(`${name}.${column.name}`));
      const values = given.map(({ type }) => {
        const value = VALUES[type];
        if (value === undefined) throw new Error(`no value for the type ${type} of ${name}`);
        return sql`${value(n)}::text::${sql.raw(type)}`;
      });
      await sql`insert into ${sql.table(name)} (${sql.join(given.map((one) => sql.ref(one.name)))})
        values (${sql.join(values)})`.execute(db);
    }
  }
  return [...shapes];
}

/** Columns that must be given, and keys: those are given always. */
async function neededColumns(db: Kysely<Tables>): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select c.relname || '.' || a.attname as name from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = current_schema()::regnamespace and a.attnum > 0 and a.attnotnull`.execute(
    db,
  );
  return new Set(rows.map(({ name }) => name));
}

/** Number of rows and a checksum over all of them, by table; over the given columns where given. */
export async function checksums(
  db: Kysely<Tables>,
  tables?: readonly TableShape[],
): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const { name, columns } of tables ?? (await ownTables(db))) {
    const row = sql.join(columns.map((column) => sql.ref(column.name)));
    const text = sql`row(${row})::text collate "C"`;
    const { rows } = await sql<{ sum: string }>`
      select count(*)::text || ' ' || coalesce(md5(string_agg(${text}, '|' order by ${text})), '') as sum
      from ${sql.table(name)}`.execute(db);
    sums[name] = rows[0]?.sum ?? "";
  }
  return sums;
}
