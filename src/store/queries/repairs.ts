import { type Kysely, sql } from "kysely";
import type { RepairCounts } from "../../model/api.ts";
import type { Sums } from "../../measures/sums.ts";
import type { Tables } from "../tables.ts";

const NONE: RepairCounts = {
  opened: 0,
  to_do: 0,
  offered: 0,
  accepted: 0,
  refused: 0,
  not_needed: 0,
  in_time: 0,
};

/** What came of the broken and late promises, from the stored sums. */
export function repairsIn(sums: Readonly<Sums>): RepairCounts {
  const of = (state: string) => sums[`repair:${state}`] ?? 0;
  const counts = {
    to_do: of("to_do"),
    offered: of("offered"),
    accepted: of("accepted"),
    refused: of("refused"),
    not_needed: of("not_needed"),
  };
  const opened = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return { opened, ...counts, in_time: of("in_time") };
}

/** The same from the promises. What came of the broken and late promises of a workspace; hedged ones are nobody's word. */
export async function repairCounts(db: Kysely<Tables>, workspace: string): Promise<RepairCounts> {
  const { rows } = await sql<RepairCounts>`select count(*)::int as opened,
    (count(*) filter (where repair = 'to_do'))::int as to_do,
    (count(*) filter (where repair = 'offered'))::int as offered,
    (count(*) filter (where repair = 'accepted'))::int as accepted,
    (count(*) filter (where repair = 'refused'))::int as refused,
    (count(*) filter (where repair = 'not_needed'))::int as not_needed,
    (count(*) filter (where repair_offered_at <= repair_by))::int as in_time
    from promise where workspace_id = ${workspace} and repair is not null and data->>'strength' <> 'hedged'`.execute(
    db,
  );
  return rows[0] ?? NONE;
}
