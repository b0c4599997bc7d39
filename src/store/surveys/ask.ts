import { sql, type Transaction } from "kysely";
import { audienceOf } from "../../survey/forms.ts";
import { customerAddress, occasionsOf } from "../../survey/occasions.ts";
import { spokenTo } from "../../survey/texts/index.ts";
import { addMessages } from "../outbox/remind.ts";
import { addressHash } from "../questions/index.ts";
import { bucketFor } from "../rows.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { type How, invitationId, invite, languageOf } from "./invite.ts";
import { surveyMail } from "./look.ts";
import { peopleAt } from "./people.ts";
import type { SurveyAsked, SurveyWish } from "./types.ts";

/** Asks about a conversation, once with each form, because a person wants to know. */
export async function ask(
  trx: Transaction<Tables>,
  told: Reviewed,
  { form, by, who }: SurveyWish,
  how: How,
): Promise<SurveyAsked> {
  const { conversation, review } = told;
  const { workspace, now } = how;
  const audience = audienceOf(form);
  const handOver = occasionsOf(told).find(({ trigger }) => trigger === "after_handoff");
  const recipient =
    audience === "customer" ? customerAddress(conversation) : (handOver?.recipient ?? null);
  // Whoever hands a link on knows to whom.
  if (recipient === null && by === "email") return { none: "no_address" };
  const people = await peopleAt(trx, workspace, recipient === null ? [] : [recipient]);
  if (recipient !== null && people.refused(recipient)) return { none: "refused" };
  const bucket = bucketFor(workspace, conversation);
  const key = {
    bucket,
    conversation: conversation.id,
    form,
    cause: "by_hand",
    about: form,
  } as const;
  const id = await invite(
    trx,
    {
      ...key,
      outcome: "asked",
      team: (audience === "colleague" ? handOver?.team : undefined) ?? conversation.team ?? "",
      language: spokenTo(languageOf(conversation, review, audience), how.house),
      addressHash: recipient === null ? null : addressHash(workspace, recipient),
      by: who,
    },
    how,
  );
  if (id === null) return by === "link" ? linkAgain(trx, key, workspace) : { none: "asked_before" };
  if (by === "email" && recipient !== null)
    await addMessages(trx, workspace, [surveyMail(key, id, recipient)], now);
  return { id };
}

/** A link may be looked up again as long as nobody has answered. */
async function linkAgain(
  trx: Transaction<Tables>,
  key: Parameters<typeof invitationId>[1],
  workspace: string,
): Promise<SurveyAsked> {
  const id = invitationId(workspace, key);
  const { rows } = await sql`select 1 from survey_answer where workspace_id = ${workspace}
    and conversation_id = ${key.conversation} and invitation = ${id}`.execute(trx);
  return rows.length > 0 ? { none: "asked_before" } : { id };
}
