import { type Kysely, sql } from "kysely";
import { exportedOf } from "../../measures/exported.ts";
import type { Config } from "../../model/config.ts";
import type { ConversationFilter } from "../../model/export.ts";
import type { FactsInHistory } from "../../model/facts.ts";
import type { SurveyGiven } from "../../model/surveys.ts";
import type { ExportedConversation, SurveyAnswered } from "../../report/rows/row.ts";
import { filters } from "../queries/conversations.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";

const PAGE = 200;

type Read = (db: Kysely<Tables>, workspace: string, ids: readonly string[]) => Promise<Reviewed[]>;

interface Found {
  id: string;
  agents: string[];
  history: FactsInHistory | null;
}

/** Streams the conversations that a filter finds, in order of id, with what their rows are made of. */
export async function* exportedFrom(
  db: Kysely<Tables>,
  workspace: string,
  filter: ConversationFilter,
  { config, read }: { config: Config; read: Read },
): AsyncGenerator<ExportedConversation> {
  const where = sql.join(filters(workspace, filter), sql` and `);
  for (let after = ""; ; ) {
    const { rows } = await sql<Found>`select c.id, c.agents, h.history from conversation c
      left join conversation_facts h on h.workspace_id = c.workspace_id and h.bucket = c.bucket and h.conversation_id = c.id
      where ${where} and c.id > ${after} order by c.id limit ${PAGE}`.execute(db);
    const last = rows.at(-1);
    if (last === undefined) return;
    const ids = rows.map(({ id }) => id);
    const surveys = await surveysOf(db, workspace, ids);
    const told = new Map((await read(db, workspace, ids)).map((one) => [one.conversation.id, one]));
    for (const { id, agents, history } of rows) {
      const one = told.get(id);
      // Removed by somebody since its page was read.
      if (one === undefined) continue;
      const beside = { agents, history, surveys: surveys.get(id) ?? [] };
      yield exportedOf(one.conversation, one.review, config, beside);
    }
    after = last.id;
  }
}

/** What customers answered about some conversations, the latest first. */
async function surveysOf(
  db: Kysely<Tables>,
  workspace: string,
  ids: readonly string[],
): Promise<Map<string, SurveyAnswered[]>> {
  const { rows } = await sql<{ id: string; answered_at: Date; given: SurveyGiven; words: string }>`
    select a.conversation_id as id, a.answered_at, a.given, a.words from survey_answer a
    join survey_invitation i on i.workspace_id = a.workspace_id and i.bucket = a.bucket
      and i.conversation_id = a.conversation_id and i.id = a.invitation
    where a.workspace_id = ${workspace} and a.conversation_id = any(${[...ids]}) and i.form <> 'internal'
    order by a.answered_at desc, i.id`.execute(db);
  const found = new Map<string, SurveyAnswered[]>();
  for (const { id, answered_at, given, words } of rows)
    found.set(id, [
      ...(found.get(id) ?? []),
      { answered_at: answered_at.toISOString(), given, words },
    ]);
  return found;
}
