import { sql, type Transaction } from "kysely";
import type { Cell } from "../../measures/cells.ts";
import { addPacked, pack } from "../../measures/packed.ts";
import { addAll, type Sums } from "../../measures/sums.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";

const PLACE = "dimension text, key text, period text";
const COLUMNS = "conversations, failures, opened, closed, packed";

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
  const rows = cells.map((cell) =>
    cellRow({ ...cell, sums: addAll(known.get(placeOf(cell)) ?? {}, cell.sums) }),
  );
  const isEmpty = ({ packed }: { packed: string }) => packed === "[]";
  const full = JSON.stringify(rows.filter((row) => !isEmpty(row)));
  await sql`insert into measure_sum (workspace_id, bucket, dimension, key, period, ${sql.raw(COLUMNS)})
    select ${workspace}, 0, dimension, key, period, ${sql.raw(COLUMNS)}
    from jsonb_to_recordset(${full}::jsonb)
      as r(${sql.raw(PLACE)}, conversations int, failures int, opened int, closed int, packed text)
    on conflict (workspace_id, bucket, dimension, key, period) do update
      set conversations = excluded.conversations, failures = excluded.failures, opened = excluded.opened,
        closed = excluded.closed, packed = excluded.packed`.execute(trx);
  const empty = JSON.stringify(
    rows.filter(isEmpty).map(({ dimension, key, period }) => ({ dimension, key, period })),
  );
  await sql`delete from measure_sum m using jsonb_to_recordset(${empty}::jsonb) as k(${sql.raw(PLACE)})
    where m.workspace_id = ${workspace} and m.bucket = 0
      and m.dimension = k.dimension and m.key = k.key and m.period = k.period`.execute(trx);
}

/** A cell as it is stored. */
export function cellRow({ dimension, key, period, sums }: Cell) {
  return {
    dimension,
    key,
    period,
    conversations: sums["n"] ?? 0,
    failures: sums["with_failure"] ?? 0,
    opened: sums["backlog_of"] ?? 0,
    closed: sums["closed"] ?? 0,
    packed: pack(sums),
  };
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
  const { rows } = await sql<Place & { packed: string }>`
    select m.dimension, m.key, m.period, m.packed from measure_sum m
    join jsonb_to_recordset(${places}::jsonb) as k(${sql.raw(PLACE)})
      on m.dimension = k.dimension and m.key = k.key and m.period = k.period
    where m.workspace_id = ${workspace} and m.bucket = 0`.execute(trx);
  return new Map(rows.map((row) => [placeOf(row), addPacked([row.packed])]));
}
