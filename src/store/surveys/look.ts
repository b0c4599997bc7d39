import { type Kysely, sql, type Transaction } from "kysely";
import { decide, RECENT_DAYS } from "../../survey/decide.ts";
import { audienceOf } from "../../survey/forms.ts";
import { occasionsOf } from "../../survey/occasions.ts";
import { spokenTo } from "../../survey/texts/index.ts";
import { addMessages } from "../outbox/remind.ts";
import { addressHash } from "../questions/index.ts";
import { bucketFor } from "../rows.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { type How, invitationId, invite, languageOf } from "./invite.ts";
import { peopleAt } from "./people.ts";
import type { StoredSurveys } from "./types.ts";

/** Conversations that have come to rest since surveys were switched on, and were not looked at as they are. */
export async function restingUnseen(
  db: Kysely<Tables>,
  workspace: string,
  { settings, since }: StoredSurveys,
  now: string,
  limit: number,
): Promise<string[]> {
  if (!settings.enabled || since === null) return [];
  const hours = (count: number) =>
    sql`${new Date(Date.parse(now) - count * 3_600_000).toISOString()}::timestamptz`;
  const { rows } = await sql<{ id: string }>`select id from conversation
    where workspace_id = ${workspace} and survey_seen is distinct from hash
      and rested_at <= ${hours(settings.wait_hours)} and rested_at >= ${hours(24 * RECENT_DAYS)}
      and rested_at >= ${since}::timestamptz
      and (status not in ('open', 'pending') or body->'events' @> '[{"type": "cancellation"}]'::jsonb)
    order by rested_at, id limit ${limit}`.execute(db);
  return rows.map(({ id }) => id);
}

/** Decides about one conversation and writes what follows, mails too. */
export async function lookAt(
  trx: Transaction<Tables>,
  told: Reviewed,
  { settings, since }: StoredSurveys,
  how: How,
): Promise<void> {
  const { conversation, review } = told;
  const { workspace, now } = how;
  const occasions = occasionsOf(told);
  const recipients = occasions.flatMap(({ recipient }) => recipient ?? []);
  const { rows } = await sql<{ id: string }>`select id from survey_invitation
    where workspace_id = ${workspace} and conversation_id = ${conversation.id}`.execute(trx);
  const before = new Set(rows.map(({ id }) => id));
  const decisions = decide(
    told,
    settings,
    { now, since: since ?? now },
    {
      ...(await peopleAt(trx, workspace, recipients)),
      decided: ({ trigger, about }) =>
        before.has(
          invitationId(workspace, { conversation: conversation.id, cause: trigger, about }),
        ),
    },
  );
  if (decisions === null) return;
  const bucket = bucketFor(workspace, conversation);
  for (const { trigger, about, form, outcome, team, recipient } of decisions) {
    const language = spokenTo(languageOf(conversation, review, audienceOf(form)), how.house);
    const hash = recipient === null ? null : addressHash(workspace, recipient);
    const key = { bucket, conversation: conversation.id, form, cause: trigger, about };
    const id = await invite(
      trx,
      { ...key, outcome, team, language, addressHash: hash, by: "" },
      how,
    );
    if (id === null || outcome !== "asked" || recipient === null) continue;
    await addMessages(trx, workspace, [surveyMail(key, id, recipient)], now);
  }
  await sql`update conversation set survey_seen = hash
    where workspace_id = ${workspace} and bucket = ${bucket} and id = ${conversation.id}`.execute(
    trx,
  );
}

/** The mail that carries a survey. */
export function surveyMail(
  { bucket, conversation }: { bucket: number; conversation: string },
  survey: string,
  recipient: string,
) {
  const about = { bucket, kind: "survey", conversation, promise: null, due: null, survey } as const;
  return { ...about, channel: "email", recipient } as const;
}
