import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.ts";
import type { LearntTemplates } from "../types.ts";

/** The templates of a workspace; none before they were first counted. */
export async function templatesOf(db: Kysely<Tables>, workspace: string): Promise<LearntTemplates> {
  const { rows } = await sql<{ conversations: number; counts: Record<string, number> }>`
    select conversations, counts from reply_templates where workspace_id = ${workspace}`.execute(
    db,
  );
  const [learnt] = rows;
  return {
    conversations: learnt?.conversations ?? 0,
    counts: new Map(Object.entries(learnt?.counts ?? {})),
  };
}

/** Replaces the templates of a workspace, if it is still there. */
export async function saveTemplates(
  db: Kysely<Tables>,
  workspace: string,
  { conversations, counts }: LearntTemplates,
): Promise<void> {
  const json = JSON.stringify(Object.fromEntries(counts));
  await sql`insert into reply_templates (workspace_id, conversations, counts)
    select workspace_id, ${conversations}::int, ${json}::jsonb from workspace where workspace_id = ${workspace}
    on conflict (workspace_id, bucket) do update set conversations = excluded.conversations, counts = excluded.counts`.execute(
    db,
  );
}
