import { sql, type Transaction } from "kysely";
import type { Cell } from "../../measures/cells.ts";
import { addAll, type Sums } from "../../measures/sums.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";

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
  const cells = storable(changes.filter(({ sums }) => Object.keys(sums).length > 0));
  if (cells.length === 0) return;
  const known = await storedCells(trx, workspace, cells);
  const sums = cells.map((cell) => addAll(known.get(placeOf(cell)) ?? {}, cell.sums));
  const rows = cells.map(({ dimension, key, period }, i) => ({
    dimension,
    key,
    period,
    conversations: sums[i]?.["n"] ?? 0,
    sums: sums[i] ?? {},
  }));
  const isEmpty = ({ sums: own }: { sums: Sums }) => Object.keys(own).length === 0;
  const full = JSON.stringify(rows.filter((row) => !isEmpty(row)));
  await sql`insert into measure_roll_up (workspace_id, bucket, dimension, key, period, conversations, sums)
    select ${workspace}, 0, dimension, key, period, conversations, sums
    from jsonb_to_recordset(${full}::jsonb) as r(${sql.raw(PLACE)}, conversations int, sums jsonb)
    on conflict (workspace_id, bucket, dimension, key, period)
      do update set conversations = excluded.conversations, sums = excluded.sums`.execute(trx);
  const empty = JSON.stringify(rows.filter(isEmpty));
  await sql`delete from measure_roll_up m using jsonb_to_recordset(${empty}::jsonb) as k(${sql.raw(PLACE)})
    where m.workspace_id = ${workspace} and m.bucket = 0
      and m.dimension = k.dimension and m.key = k.key and m.period = k.period`.execute(trx);
}

type Place = Pick<Cell, "dimension" | "key" | "period">;

const placeOf = ({ dimension, key, period }: Place) => JSON.stringify([dimension, key, period]);

async function storedCells(
  trx: Transaction<Tables>,
  workspace: string,
  cells: readonly Place[],
): Promise<Map<string, Sums>> {
  const places = JSON.stringify(
    cells.map(({ dimension, key, period }) => ({ dimension, key, period })),
  );
  const { rows } = await sql<Place & { sums: Sums }>`
    select m.dimension, m.key, m.period, m.sums from measure_roll_up m
    join jsonb_to_recordset(${places}::jsonb) as k(${sql.raw(PLACE)})
      on m.dimension = k.dimension and m.key = k.key and m.period = k.period
    where m.workspace_id = ${workspace} and m.bucket = 0`.execute(trx);
  return new Map(rows.map((row) => [placeOf(row), row.sums]));
}
