import { type Kysely, sql } from "kysely";
import type { FactsAsked } from "../../model/facts.ts";
import type { Heard, SurveyGiven } from "../../model/surveys.ts";
import { askedOf } from "../../survey/asked.ts";
import type { Tables } from "../tables.ts";

interface Place {
  bucket: number;
  id: string;
}

/**
 * What customers said of conversations when asked about them, and in words beside their ratings, by
 * conversation; none of those of whom nothing was said. Colleagues, and what customers expect of an
 * excellent service, are about something else.
 */
export async function askedAbout(
  db: Kysely<Tables>,
  workspace: string,
  places: readonly Place[],
): Promise<Map<string, FactsAsked>> {
  if (places.length === 0) return new Map();
  const keys = sql`jsonb_to_recordset(${JSON.stringify(places)}::jsonb) as k(bucket int, id text)`;
  const { rows } = await sql<{ id: string; given: SurveyGiven | null; heard: Heard }>`
    select k.id, a.given, a.heard from ${keys}
    join survey_invitation i on i.workspace_id = ${workspace} and i.bucket = k.bucket and i.conversation_id = k.id
      and i.form not in ('internal', 'expectations')
    join survey_answer a on a.workspace_id = i.workspace_id and a.bucket = i.bucket
      and a.conversation_id = i.conversation_id and a.invitation = i.id
    union all
    select k.id, null, w.heard from ${keys}
    join rating_words w on w.workspace_id = ${workspace} and w.bucket = k.bucket and w.conversation_id = k.id`.execute(
    db,
  );
  const said = new Map<string, { answers: SurveyGiven[]; words: Heard[] }>();
  for (const { id, given, heard } of rows) {
    const one = said.get(id) ?? { answers: [], words: [] };
    if (given !== null) one.answers.push(given);
    one.words.push(heard);
    said.set(id, one);
  }
  return new Map([...said].map(([id, { answers, words }]) => [id, askedOf(answers, words)]));
}
