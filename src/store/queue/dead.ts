import { type Kysely, sql } from "kysely";
import type { DeadJob } from "../../model/work.ts";
import type { Tables } from "../tables.ts";
import { DEAD, SCHEMA } from "./boss.ts";
import type { Payload } from "./payload.ts";
import { queueIsThere } from "./depth.ts";

const MOST = 200;

/** What is kept of a conversation that was given up. */
export function buriedIn(
  { kind, workspace, rules }: Payload,
  conversation: string,
  reason: string,
) {
  return { kind, workspace, rules, conversation, reason };
}

/** Conversations that were given up, latest first. */
export async function deadJobs(
  db: Kysely<Tables>,
  workspace: string,
  id: string | null = null,
): Promise<DeadJob[]> {
  if (!(await queueIsThere(db))) return [];
  const one = id === null ? sql`true` : sql`id = ${id}::uuid`;
  const { rows } = await sql<
    Omit<DeadJob, "at"> & { at: Date }
  >`select id::text, data->>'kind' as kind,
      data->>'conversation' as conversation, data->>'reason' as reason, created_on as at
    from ${sql.table(`${SCHEMA}.job`)}
    where name = ${DEAD} and state = 'created' and data->>'workspace' = ${workspace} and ${one}
    order by created_on desc, id limit ${MOST}`.execute(db);
  return rows.map(({ at, ...row }) => ({ ...row, at: at.toISOString() }));
}
