import { type Kysely, sql } from "kysely";
import { addressHash } from "../questions/index.ts";
import type { Tables } from "../tables.ts";

interface Known {
  lastAsked(address: string): string | null;
  lastExpected(address: string): string | null;
  refused(address: string): boolean;
}

/** What is known of addresses: when each was last asked by a survey, and whether it wants no questions. */
export async function peopleAt(
  db: Kysely<Tables>,
  workspace: string,
  addresses: readonly string[],
): Promise<Known> {
  const hashes = addresses.map((address) => addressHash(workspace, address));
  const { rows: asked } = await sql<{ hash: string; at: Date; expected: Date | null }>`
    select address_hash as hash, max(asked_at) as at,
      max(asked_at) filter (where form = 'expectations') as expected from survey_invitation
    where workspace_id = ${workspace} and address_hash = any(${hashes}) and outcome = 'asked'
    group by address_hash`.execute(db);
  const { rows: refusals } = await sql<{ hash: string }>`
    select address_hash as hash from question_refusal
    where workspace_id = ${workspace} and address_hash = any(${hashes})`.execute(db);
  const last = new Map(asked.map((row) => [row.hash, row]));
  const refused = new Set(refusals.map(({ hash }) => hash));
  const hashOf = (address: string) => addressHash(workspace, address);
  return {
    lastAsked: (address) => last.get(hashOf(address))?.at.toISOString() ?? null,
    lastExpected: (address) => last.get(hashOf(address))?.expected?.toISOString() ?? null,
    refused: (address) => refused.has(hashOf(address)),
  };
}
