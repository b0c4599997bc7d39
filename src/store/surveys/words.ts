import { type Kysely, sql } from "kysely";
import type { ReviewContext } from "../../model/context.ts";
import type { Channel } from "../../model/conversation.ts";
import type { Heard } from "../../model/surveys.ts";
import { review } from "../../review/review.ts";
import { answerOf, heardFrom, NOTHING_HEARD } from "../../survey/heard.ts";
import { renewAsked } from "../measures/write.ts";
import { rulesOf } from "../rows.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";

/** Words of an answer, or of a rating, with where they are kept. */
export interface Words {
  table: "survey_answer" | "rating_words";
  bucket: number;
  conversation: string;
  id: string;
  words: string;
  channel: Channel;
  language: string;
}

const ID = { survey_answer: sql.raw("invitation"), rating_words: sql.raw("id") } as const;

/** Under this id the words of an answer are read, as a message. */
export const messageOf = ({ table, id }: Pick<Words, "table" | "id">) =>
  table === "survey_answer" ? `survey:${id}` : `rating:${id}`;

/** Reads words where they are stored, with the rules that it rests on. */
export function hear(of: Omit<Words, "bucket">, context: ReviewContext) {
  if (of.words === "") return { heard: NOTHING_HEARD, rules: "" };
  const answer = conversationOf(of);
  const read = review(answer, context);
  return { heard: storable(heardFrom(answer, read)), rules: rulesOf(read) };
}

export const conversationOf = (of: Omit<Words, "bucket">) =>
  answerOf(
    { id: messageOf(of), words: of.words },
    { id: of.conversation, channel: of.channel, language: of.language },
  );

/** Words that were not read yet, or with `rules` those read by others; each table in the order of its rules. */
export async function unreadWords(
  db: Kysely<Tables>,
  workspace: string,
  rules: string | null,
  limit: number,
): Promise<Words[]> {
  const isUnread =
    rules === null ? sql`w.rules = ''` : sql`(w.rules < ${rules} or w.rules > ${rules})`;
  const { rows } = await sql<Words>`
    select * from (
      (select 'survey_answer' as "table", w.bucket, w.conversation_id as conversation, w.invitation as id, w.words, c.channel, i.language
        from survey_answer w
        join survey_invitation i on i.workspace_id = w.workspace_id and i.bucket = w.bucket
          and i.conversation_id = w.conversation_id and i.id = w.invitation
        join conversation c on c.workspace_id = w.workspace_id and c.bucket = w.bucket and c.id = w.conversation_id
        where w.workspace_id = ${workspace} and w.words <> '' and ${isUnread} limit ${limit})
      union all
      (select 'rating_words', w.bucket, w.conversation_id, w.id, w.words, c.channel, coalesce(c.languages->>0, '')
        from rating_words w
        join conversation c on c.workspace_id = w.workspace_id and c.bucket = w.bucket and c.id = w.conversation_id
        where w.workspace_id = ${workspace} and ${isUnread} limit ${limit})) as unread limit ${limit}`.execute(
    db,
  );
  return rows;
}

/** Keeps what was heard in words that are still the same; others were changed meanwhile, and wait again. */
export async function keepHeard(
  db: Kysely<Tables>,
  workspace: string,
  read: readonly { of: Words; heard: Heard }[],
  rules: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    for (const { of, heard } of read) {
      await sql`update ${sql.table(of.table)} set heard = ${JSON.stringify(storable(heard))}::jsonb, rules = ${rules}
        where workspace_id = ${workspace} and bucket = ${of.bucket} and conversation_id = ${of.conversation}
          and ${ID[of.table]} = ${of.id} and words = ${of.words}`.execute(trx);
    }
    await renewAsked(trx, workspace, [...new Set(read.map(({ of }) => of.conversation))]);
  });
}
