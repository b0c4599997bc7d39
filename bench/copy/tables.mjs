/**
 * The tables that an import has filled, those that others refer to first, with the columns that can be
 * written. `full` and `empty` ask the filled database and one that was only migrated, and give rows.
 */
export async function filledTables(full, empty) {
  const filled = [];
  for (const { name } of await full(TABLES)) {
    const count = `select exists (select 1 from ${name}) as some`;
    const [[there], [here]] = [await full(count), await empty(count)];
    if (there.some && !here.some) filled.push(name);
  }
  const columns = new Map();
  for (const { table, names } of await full(COLUMNS)) columns.set(table, names);
  const needs = await full(REFERENCES);
  return inOrder(filled, needs).map((table) => ({ table, columns: columns.get(table) }));
}

const TABLES = `select quote_ident(tablename) as name from pg_tables
  where schemaname = 'public' and tablename not like 'kysely%' order by 1`;
const COLUMNS = `select quote_ident(table_name) as table,
    string_agg(quote_ident(column_name), ', ' order by ordinal_position) as names
  from information_schema.columns where table_schema = 'public' and is_generated = 'NEVER' group by 1`;
const REFERENCES = `select distinct conrelid::regclass::text as table, confrelid::regclass::text as needs
  from pg_constraint where contype = 'f' and conrelid <> confrelid`;

/** Each table after those that it refers to. */
function inOrder(tables, needs) {
  const done = [];
  const visit = (table) => {
    if (done.includes(table)) return;
    for (const one of needs)
      if (one.table === table && tables.includes(one.needs)) visit(one.needs);
    done.push(table);
  };
  for (const table of tables) visit(table);
  return done;
}
