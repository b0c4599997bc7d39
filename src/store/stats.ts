import { type Kysely, sql } from "kysely";
import type { DatabaseStats } from "../model/database_stats.ts";
import { isDue } from "./ahead.ts";
import { queueDepth } from "./queue/depth.ts";
import type { Tables } from "./tables.ts";

/** Numbers of the whole database, in one look; without those of the pool, which the database does not know. */
export async function databaseStats(
  db: Kysely<Tables>,
  now: string,
): Promise<Omit<DatabaseStats, "connections">> {
  const { rows } = await sql<{ stats: Omit<DatabaseStats, "connections" | "jobs"> }>`
    select jsonb_build_object(
      'conversations', (select count(*) from conversation),
      'messages', (select coalesce(sum(messages), 0) from conversation),
      'findings', (select jsonb_build_object('counted', count(*) filter (where counted),
        'please_look', count(*) filter (where not counted)) from finding),
      'promises', (select coalesce(jsonb_object_agg(state, n), '{}') from
        (select state, count(*) as n from promise group by state) p),
      'outbox', (select coalesce(jsonb_object_agg(state, n), '{}') from
        (select state, count(*) as n from outbox group by state) o),
      'reviews_due', (select count(*) from conversation where ${isDue(now)}),
      'imports', (select coalesce(jsonb_agg(to_jsonb(i)), '[]') from
        (select case when data->>'kind' = 'review' then 'review' else 'import' end as kind,
          data->>'state' as state, count(*) as runs,
          coalesce(sum((data->>'conversations')::bigint), 0) as conversations
          from import_run group by 1, 2) i),
      'live', (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'kind', kind, 'state', state,
        'conversations', conversations, 'messages', messages, 'problems', problems, 'failures', failures,
        'looked_at', extract(epoch from looked_at)) order by id), '[]') from connection),
      'bytes', pg_database_size(current_database())) as stats`.execute(db);
  const stats = rows[0]?.stats;
  if (stats === undefined) throw new Error("The database gave no numbers.");
  return { ...stats, jobs: await queueDepth(db) };
}
