import { sql, type Transaction } from "kysely";
import type { EpisodeProposal } from "../../model/episodes.ts";
import { type Person, without } from "../queries/redact.ts";
import type { Tables } from "../tables.ts";

interface Words {
  text: string;
  place: string;
  decided_by: string | null;
}

/** Removes the episodes a person noted, and the person from those of others; returns how many went. */
export async function eraseEpisodes(
  trx: Transaction<Tables>,
  workspace: string,
  person: Person,
  patterns: readonly string[],
): Promise<number> {
  const { rows: own } = await sql`delete from episode where workspace_id = ${workspace}
    and lower(noted_by) = any(${[...person.addresses]}) returning id`.execute(trx);
  const { rows } = await sql<
    Words & { bucket: number; id: string; proposals: EpisodeProposal[] }
  >`select bucket, id, text, place, decided_by, proposals from episode
    where workspace_id = ${workspace} and concat_ws(' ', text, place, decided_by) ilike any(${[...patterns]})`.execute(
    trx,
  );
  for (const { bucket, id, proposals, ...words } of rows) {
    const { text, place, decided_by } = without(words, person, false);
    // A quote that is no longer in the words may hold part of a name.
    const left = proposals.filter(({ quote }) => text.includes(quote));
    await sql`update episode set text = ${text}, place = ${place}, decided_by = ${decided_by}, proposals = ${JSON.stringify(left)}::jsonb
      where workspace_id = ${workspace} and bucket = ${bucket} and id = ${id}`.execute(trx);
  }
  return own.length;
}
