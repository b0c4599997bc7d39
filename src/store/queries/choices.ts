import { type Kysely, sql } from "kysely";
import type { FilterChoices } from "../../model/api.ts";
import { notYetMeasured } from "../measures/read.ts";
import { inOwnConversation } from "../sight/own.ts";
import type { Identities } from "../sight/types.ts";
import type { Tables } from "../tables.ts";

/** A longer list helps nobody to choose; the field takes any name that is typed. */
const MOST = 500;

/** Agents, teams and languages that occur, most conversations first. */
export async function filterChoices(db: Kysely<Tables>, workspace: string): Promise<FilterChoices> {
  if ((await notYetMeasured(db, workspace)) > 0) return countChoices(db, workspace);
  const { rows } = await sql<{ kind: string; name: string; n: number }>`
    select split_part(m.key, '=', 1) as kind, substr(m.key, strpos(m.key, '=') + 1) as name, m.conversations as n
    from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = 'choice'`.execute(db);
  const listed = (...kinds: readonly string[]) => {
    const counts = new Map<string, number>();
    for (const { kind, name, n } of rows)
      if (kinds.includes(kind) && name !== "") counts.set(name, (counts.get(name) ?? 0) + n);
    return [...counts]
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
      .slice(0, MOST)
      .map(([name]) => name);
  };
  return {
    // Who was given a conversation and has not written in it yet may own a promise.
    agents: listed("agent", "owner"),
    teams: listed("team"),
    languages: listed("language"),
  };
}

/** The same from the conversations, while some have no facts yet. */
export async function countChoices(db: Kysely<Tables>, workspace: string): Promise<FilterChoices> {
  // Who was given a conversation and has not written in it yet may own a promise.
  const owners = sql`union all select owner from promise where workspace_id = ${workspace} and owner <> made_by`;
  const listed = async (column: "agents" | "languages") => {
    const { rows } = await sql<{ name: string }>`
      select name from (
        select one as name from conversation c, jsonb_array_elements_text(c.${sql.ref(column)}) as one
        where c.workspace_id = ${workspace} ${column === "agents" ? owners : sql``}) as named
      where name <> '' group by name order by count(*) desc, name limit ${MOST}`.execute(db);
    return rows.map(({ name }) => name);
  };
  const { rows: teams } = await sql<{ team: string }>`
    select body->>'team' as team from conversation where workspace_id = ${workspace} and body->>'team' <> ''
    group by team order by count(*) desc, team limit ${MOST}`.execute(db);
  return {
    agents: await listed("agents"),
    teams: teams.map(({ team }) => team),
    languages: await listed("languages"),
  };
}

/** What an agent's own conversations are filtered by; colleagues are not among it. */
export async function ownChoices(
  db: Kysely<Tables>,
  workspace: string,
  own: Identities,
): Promise<FilterChoices> {
  const theirs = sql`c.workspace_id = ${workspace} and ${inOwnConversation(own)}`;
  const { rows } = await sql<{ kind: "team" | "language"; name: string }>`
    select kind, name from (
      select 'team' as kind, c.body->>'team' as name from conversation c where ${theirs}
      union all
      select 'language', one from conversation c, jsonb_array_elements_text(c.languages) as one where ${theirs}) as found
    where name <> '' group by kind, name order by count(*) desc, name limit ${MOST}`.execute(db);
  const listed = (wanted: string) =>
    rows.filter(({ kind }) => kind === wanted).map(({ name }) => name);
  return { agents: [], teams: listed("team"), languages: listed("language") };
}
