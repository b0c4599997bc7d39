import { sql, type Transaction } from "kysely";
import { type Cell, placeOf } from "../../measures/cells.ts";
import { countIn, pack, PACKED_NOTHING } from "../../measures/packed.ts";
import type { Tables } from "../tables.ts";

/** The columns that stand beside the packed sums, so that they are read without these. */
const BESIDE = ["conversations", "failures", "opened", "closed"] as const;
const PLACE = "dimension text, key text, period text";

/**
 * Adds changes to the stored sums. Writers of a workspace take turns, so nothing changes between reading
 * and writing; a cell in which nothing is left goes.
 */
export async function writeCells(
  trx: Transaction<Tables>,
  workspace: string,
  changes: readonly Cell[],
): Promise<void> {
  const cells = changes.filter(({ counts }) => counts.size > 0);
  if (cells.length === 0) return;
  const known = await storedCells(trx, workspace, cells);
  const rows = cells.map((cell) => cellRow(cell, known.get(placeOf(cell))));
  const isEmpty = ({ packed }: { packed: string }) => packed === PACKED_NOTHING;
  const full = JSON.stringify(rows.filter((row) => !isEmpty(row)));
  const columns = sql.raw(BESIDE.join(", "));
  const added = BESIDE.map((name) => `${name} = measure_sum.${name} + excluded.${name}`).join(", ");
  await sql`insert into measure_sum (workspace_id, bucket, dimension, key, period, ${columns}, packed)
    select ${workspace}, 0, dimension, key, period, ${columns}, packed
    from json_to_recordset(${full}::json)
      as r(${sql.raw(PLACE)}, conversations int, failures int, opened int, closed int, packed text)
    on conflict (workspace_id, bucket, dimension, key, period) do update
      set packed = excluded.packed, ${sql.raw(added)}`.execute(trx);
  const empty = rows.filter(isEmpty);
  if (empty.length === 0) return;
  await sql`delete from measure_sum m using json_to_recordset(${placesIn(empty)}::json) as k(${sql.raw(PLACE)})
    where m.workspace_id = ${workspace} and m.bucket = 0
      and m.dimension = k.dimension and m.key = k.key and m.period = k.period`.execute(trx);
}

/** A change as it is stored: the packed sums are those of the cell, the others only what comes to them. */
export function cellRow({ dimension, key, period, counts }: Cell, stored?: string) {
  return {
    dimension,
    key,
    period,
    conversations: countIn(counts, "n"),
    failures: countIn(counts, "with_failure"),
    opened: countIn(counts, "backlog_of"),
    closed: countIn(counts, "closed"),
    packed: pack(counts, stored),
  };
}

type Place = Omit<Cell, "counts">;

const placesIn = (cells: readonly Place[]) =>
  JSON.stringify(cells.map(({ dimension, key, period }) => ({ dimension, key, period })));

async function storedCells(
  trx: Transaction<Tables>,
  workspace: string,
  cells: readonly Place[],
): Promise<Map<string, string>> {
  const { rows } = await sql<Place & { packed: string }>`
    select m.dimension, m.key, m.period, m.packed from measure_sum m
    join json_to_recordset(${placesIn(cells)}::json) as k(${sql.raw(PLACE)})
      on m.dimension = k.dimension and m.key = k.key and m.period = k.period
    where m.workspace_id = ${workspace} and m.bucket = 0`.execute(trx);
  return new Map(rows.map((row) => [placeOf(row), row.packed]));
}
