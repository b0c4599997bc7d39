import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ReviewContext } from "../../model/context.ts";
import type { Channel } from "../../model/conversation.ts";
import { bucketOf } from "../../model/ids.ts";
import type { SurveyForm } from "../../model/surveys.ts";
import type { ReadAnswers } from "../../survey/answers.ts";
import { spokenTo } from "../../survey/texts/index.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { renewAnswered } from "./renew.ts";
import type { Invitation } from "./types.ts";
import { hear } from "./words.ts";

/** A link that is older leads nowhere. */
const LINK_DAYS = 60;

type Db = Kysely<Tables>;
type Context = (workspace: string, now: string) => Promise<ReviewContext>;

export const about = (db: Db, workspace: string, id: string) =>
  found(db, sql`i.workspace_id = ${workspace} and i.id = ${id}`);

export function read(db: Db, tokenHash: string, now: string): Promise<Invitation | null> {
  const from = new Date(Date.parse(now) - LINK_DAYS * 86_400_000).toISOString();
  return found(db, sql`i.token_hash = ${tokenHash} and i.asked_at > ${from}::timestamptz`);
}

async function found(db: Db, where: RawBuilder<unknown>): Promise<Invitation | null> {
  const { rows } = await sql<{
    workspace: string;
    conversation: string;
    id: string;
    form: SurveyForm;
    team: string;
    subject: string;
    language: string;
    answered: boolean;
    origins: string[] | null;
  }>`select i.workspace_id as workspace, i.conversation_id as conversation, i.id, i.form, i.team, c.subject,
      i.language, a.invitation is not null as answered,
      (select s.settings->'origins' from survey_settings s where s.workspace_id = i.workspace_id and s.bucket = 0) as origins
    from survey_invitation i
    join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id
    left join survey_answer a on a.workspace_id = i.workspace_id and a.bucket = i.bucket
      and a.conversation_id = i.conversation_id and a.invitation = i.id
    where i.outcome = 'asked' and ${where}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return { ...row, language: spokenTo(row.language, "en"), origins: row.origins ?? [] };
}

/** Takes the one answer with what is heard in it and what it adds to the sums, together. */
export async function answer(
  db: Db,
  tokenHash: string,
  { given, words }: ReadAnswers,
  at: string,
  contextOf: Context,
): Promise<boolean> {
  const { rows } = await sql<{
    workspace: string;
    bucket: number;
    conversation: string;
    id: string;
    channel: Channel;
    language: string;
  }>`select i.workspace_id as workspace, i.bucket, i.conversation_id as conversation, i.id, c.channel, i.language
    from survey_invitation i
    join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id
    where i.token_hash = ${tokenHash} and i.outcome = 'asked'`.execute(db);
  const [asked] = rows;
  if (asked === undefined) return false;
  const { workspace, bucket, conversation, id, channel, language } = asked;
  const clean = storable(words);
  const { heard, rules } = hear(
    { table: "survey_answer", conversation, id, words: clean, channel, language },
    await contextOf(workspace, at),
  );
  return db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    const { rows: written } = await sql`
      insert into survey_answer (workspace_id, bucket, conversation_id, invitation, answered_at, given, words, heard, rules)
      values (${workspace}, ${bucket}, ${conversation}, ${id}, ${at}::timestamptz, ${JSON.stringify(given)}::jsonb,
        ${clean}, ${JSON.stringify(heard)}::jsonb, ${rules})
      on conflict do nothing returning invitation`.execute(trx);
    if (written.length > 0) await renewAnswered(trx, workspace, [conversation]);
    return written.length > 0;
  });
}

export async function refuse(db: Db, tokenHash: string, at: string): Promise<boolean> {
  const { rows } = await sql<{ workspace: string; address: string | null }>`
    select workspace_id as workspace, address_hash as address from survey_invitation
    where token_hash = ${tokenHash}`.execute(db);
  const [row] = rows;
  if (row === undefined) return false;
  const { workspace, address } = row;
  if (address === null) return true;
  await sql`insert into question_refusal (workspace_id, bucket, address_hash, at)
    values (${workspace}, ${bucketOf(workspace, address)}, ${address}, ${at}::timestamptz) on conflict do nothing`.execute(
    db,
  );
  return true;
}
