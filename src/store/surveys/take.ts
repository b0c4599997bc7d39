import { sql, type Transaction } from "kysely";
import type { ReviewContext } from "../../model/context.ts";
import type { Channel } from "../../model/conversation.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { invitationId } from "./invite.ts";
import { renewAnswered } from "./renew.ts";
import type { Elsewhere } from "./types.ts";
import { hear } from "./words.ts";

/** Stores answers that were given elsewhere, each once, with what is heard in them. */
export async function takeFromElsewhere(
  trx: Transaction<Tables>,
  workspace: string,
  answers: readonly Elsewhere[],
  context: ReviewContext,
): Promise<{ stored: number; known: number; strangers: number[] }> {
  const ids = [...new Set(answers.map(({ conversation }) => conversation))];
  const { rows } = await sql<{ id: string; bucket: number; channel: Channel; team: string | null }>`
    select id, bucket, channel, body->>'team' as team from conversation
    where workspace_id = ${workspace} and id = any(${ids})`.execute(trx);
  const known = new Map(rows.map((row) => [row.id, row]));
  const strangers: number[] = [];
  const taken = new Set<string>();
  let stored = 0;
  for (const [index, one] of answers.entries()) {
    const place = known.get(one.conversation);
    if (place === undefined) strangers.push(index);
    else if (await takeOne(trx, workspace, one, { ...place, context })) {
      stored += 1;
      taken.add(one.conversation);
    }
  }
  await renewAnswered(trx, workspace, [...taken]);
  return { stored, known: answers.length - strangers.length - stored, strangers };
}

async function takeOne(
  trx: Transaction<Tables>,
  workspace: string,
  { conversation, form, cause, about, language, asked_at, answer }: Elsewhere,
  place: { bucket: number; channel: Channel; team: string | null; context: ReviewContext },
): Promise<boolean> {
  const { bucket, channel, team, context } = place;
  const id = invitationId(workspace, { conversation, cause, about });
  const outcome = asked_at === null ? "answer_only" : "asked";
  const { rows } =
    await sql`insert into survey_invitation (workspace_id, bucket, conversation_id, id, form, cause,
      about, outcome, team, language, asked_by, asked_at)
    values (${workspace}, ${bucket}, ${conversation}, ${id}, ${form}, ${cause}, ${about}, ${outcome}, ${team ?? ""},
      ${language}, '', ${asked_at ?? answer?.at ?? context.now}::timestamptz)
    on conflict do nothing returning id`.execute(trx);
  if (answer === null) return rows.length > 0;
  const words = storable(answer.words);
  const { heard, rules } = hear(
    { table: "survey_answer", conversation, id, words, channel, language },
    context,
  );
  const { rows: written } = await sql`
    insert into survey_answer (workspace_id, bucket, conversation_id, invitation, answered_at, given, words, heard, rules)
    values (${workspace}, ${bucket}, ${conversation}, ${id}, ${answer.at}::timestamptz,
      ${JSON.stringify(answer.given)}::jsonb, ${words}, ${JSON.stringify(heard)}::jsonb, ${rules})
    on conflict do nothing returning invitation`.execute(trx);
  return written.length > 0;
}
