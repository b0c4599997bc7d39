import { type Kysely, sql } from "kysely";
import type { Config } from "../../model/config.ts";
import type { Episode, EpisodeDraft, EpisodeReading } from "../../model/episodes.ts";
import { AmendsError } from "../../model/errors.ts";
import { bucketOf, stableId } from "../../model/ids.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { EPISODE_COLUMNS, episodeConditions, type StoredEpisode, toEpisode } from "./rows.ts";
import { tallyOf } from "./tally.ts";
import type { Episodes } from "./types.ts";

/** An export reads so many at a time. */
const BATCH = 500;
/** The clock of a phone may be ahead of ours by so much. */
const CLOCK_SKEW_MS = 10 * 60_000;

/** What of the store the journal needs. */
export interface EpisodeReader {
  config: (workspace: string) => Promise<Config>;
  read: (workspace: string, draft: EpisodeDraft, now: string) => Promise<EpisodeReading>;
}

export function episodesOver(db: Kysely<Tables>, { config, read }: EpisodeReader): Episodes {
  const zoneOf = async (workspace: string) => (await config(workspace)).calendar.zone;
  const one = async (workspace: string, id: string): Promise<Episode> => {
    const { rows } = await sql<StoredEpisode>`select ${EPISODE_COLUMNS} from episode
      where workspace_id = ${workspace} and bucket = ${bucketOf(workspace, id)} and id = ${id}`.execute(
      db,
    );
    const [found] = rows;
    if (found === undefined) throw notThere();
    return toEpisode(found);
  };
  return {
    read,
    async add(workspace, { text: words, place, role, at: lived, verdict }, by, now) {
      const text = storable(words);
      const at = notLater(lived ?? now, now);
      const id = stableId("e", workspace, by, at.slice(0, 10), text);
      const { language, proposals } = await read(workspace, { text, role }, now);
      await sql`insert into episode (workspace_id, bucket, id, text, place, role, language, proposals, at, noted_at, noted_by, verdict, decided_by)
        select w.workspace_id, ${bucketOf(workspace, id)}::int, ${id}, ${text}, ${storable(place)}, ${role}, ${language}, ${JSON.stringify(proposals)}::jsonb,
          ${at}::timestamptz, ${now}::timestamptz, ${by}, ${verdict ?? null}, ${verdict === undefined ? null : by}
        from workspace w where w.workspace_id = ${workspace} on conflict do nothing`.execute(db);
      return one(workspace, id);
    },
    async list(workspace, query) {
      const where = episodeConditions(workspace, query, await zoneOf(workspace));
      const skip = Math.max(0, Number(query.cursor ?? 0) || 0);
      const { rows } = await sql<StoredEpisode>`select ${EPISODE_COLUMNS} from episode
        where ${where} order by at desc, id limit ${query.limit + 1} offset ${skip}`.execute(db);
      const counted = await sql<{ total: number }>`
        select count(*)::int as total from episode where ${where}`.execute(db);
      return {
        items: rows.slice(0, query.limit).map(toEpisode),
        total: counted.rows[0]?.total ?? 0,
        next: rows.length > query.limit ? String(skip + query.limit) : null,
      };
    },
    async *each(workspace, filter) {
      const where = episodeConditions(workspace, filter, await zoneOf(workspace));
      let after = "";
      for (;;) {
        const { rows } = await sql<StoredEpisode>`select ${EPISODE_COLUMNS} from episode
          where ${where} and id > ${after} order by id limit ${BATCH}`.execute(db);
        for (const row of rows) yield toEpisode(row);
        if (rows.length < BATCH) return;
        after = rows.at(-1)?.id ?? after;
      }
    },
    async decide(workspace, id, verdict, by) {
      await sql`update episode set verdict = ${verdict}, decided_by = ${verdict === null ? null : by}
        where workspace_id = ${workspace} and bucket = ${bucketOf(workspace, id)} and id = ${id}`.execute(
        db,
      );
      return one(workspace, id);
    },
    async remove(workspace, id) {
      const { rows } = await sql`delete from episode
        where workspace_id = ${workspace} and bucket = ${bucketOf(workspace, id)} and id = ${id} returning id`.execute(
        db,
      );
      if (rows.length === 0) throw notThere();
    },
    tally: async (workspace, weeks, now) =>
      tallyOf(db, workspace, weeks, now, await zoneOf(workspace)),
  };
}

const notThere = () => new AmendsError("not_found", "There is no such episode.");

/** An instant that is over; what a fast clock puts just ahead is now. */
function notLater(at: string, now: string): string {
  const ahead = Date.parse(at) - Date.parse(now);
  if (ahead > CLOCK_SKEW_MS)
    throw new AmendsError("invalid_input", "an episode cannot be in the future", {
      place: { field: "at" },
    });
  return new Date(ahead > 0 ? now : at).toISOString();
}
