import { type RawBuilder, sql } from "kysely";
import type { Episode, EpisodeFilter } from "../../model/episodes.ts";

/** An episode as the database gives it. */
export type StoredEpisode = Omit<Episode, "at" | "noted_at"> & { at: Date; noted_at: Date };

export const EPISODE_COLUMNS = sql`id, text, place, role, language, proposals, at, noted_at, noted_by as by, verdict, decided_by`;

export function toEpisode(row: StoredEpisode): Episode {
  return {
    ...row,
    at: new Date(row.at).toISOString(),
    noted_at: new Date(row.noted_at).toISOString(),
  };
}

/** What of the journal is asked for; days are those of the zone. */
export function episodeConditions(
  workspace: string,
  { verdict, role, from, to }: EpisodeFilter,
  zone: string,
): RawBuilder<unknown> {
  const day = sql`(at at time zone ${zone})::date`;
  const conditions = [sql`workspace_id = ${workspace}`];
  if (verdict === "open") conditions.push(sql`verdict is null`);
  else if (verdict !== undefined) conditions.push(sql`verdict = ${verdict}`);
  if (role !== undefined) conditions.push(sql`role = ${role}`);
  if (from !== undefined) conditions.push(sql`${day} >= ${from}::date`);
  if (to !== undefined) conditions.push(sql`${day} <= ${to}::date`);
  return sql.join(conditions, sql` and `);
}
