import { sql, type Transaction } from "kysely";
import { AmendsError } from "../model/errors.ts";
import type { Tables } from "./tables.ts";

/** Any number, the same in every process: with the hash of a workspace it names the turn of its writers. */
const TURN = 7_302_027;

/**
 * Waits until no other writer is at work in the workspace, until the end of the transaction. So two
 * processes never overwrite each other's changes and never wait for each other in a circle.
 * @throws AmendsError `not_found` when there is no such workspace
 */
export async function takeTurn(trx: Transaction<Tables>, workspace: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(${TURN}::int, hashtext(${workspace}))`.execute(trx);
  const { rows } =
    await sql`select 1 from workspace where workspace_id = ${workspace} and bucket = 0`.execute(
      trx,
    );
  if (rows.length === 0)
    throw new AmendsError("not_found", `there is no workspace "${workspace}" (any more)`);
}
