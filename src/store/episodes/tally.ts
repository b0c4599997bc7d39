import { type Kysely, sql } from "kysely";
import type { EpisodeTally, EpisodeVerdict, EpisodeWeek } from "../../model/episodes.ts";
import type { Tables } from "../tables.ts";

/** Counts by week and sin, the latest week first; a week is Monday to Sunday in the zone. */
export async function tallyOf(
  db: Kysely<Tables>,
  workspace: string,
  weeks: number,
  now: string,
  zone: string,
): Promise<EpisodeTally> {
  const monday = sql`date_trunc('week', ${now}::timestamptz at time zone ${zone})`;
  const { rows } = await sql<{ week: string; verdict: EpisodeVerdict | null; count: number }>`
    select to_char(date_trunc('week', at at time zone ${zone}), 'YYYY-MM-DD') as week, verdict, count(*)::int as count
    from episode where workspace_id = ${workspace}
      and at at time zone ${zone} >= ${monday} - make_interval(weeks => ${weeks - 1}::int)
    group by 1, 2 order by 1 desc, 3 desc, 2`.execute(db);
  const byWeek = new Map<string, EpisodeWeek>();
  for (const { week, verdict, count } of rows) {
    const one = byWeek.get(week) ?? { week, n: 0, open: 0, none: 0, sins: [] };
    byWeek.set(week, one);
    one.n += count;
    if (verdict === null) one.open = count;
    else if (verdict === "none") one.none = count;
    else one.sins.push({ sin: verdict, count });
  }
  return { zone, weeks: [...byWeek.values()] };
}
