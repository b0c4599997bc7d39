import { sql, type Transaction } from "kysely";
import { stableId } from "../../model/ids.ts";
import type { SurveyCause, SurveyForm, SurveyOutcome } from "../../model/surveys.ts";
import type { Review } from "../../model/review.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { Language, ServedLanguage } from "../../model/taxonomy.ts";
import type { Tables } from "../tables.ts";
import { renewInvitations } from "./renew.ts";
import type { TokenHash } from "./types.ts";

/** With what decisions are written. */
export interface How {
  workspace: string;
  now: string;
  /** The language of the house, for those of whom no other is known. */
  house: ServedLanguage;
  tokenHash: TokenHash;
}

/** One decision about one event. */
export interface NewInvitation {
  bucket: number;
  conversation: string;
  form: SurveyForm;
  cause: SurveyCause;
  about: string;
  outcome: SurveyOutcome;
  team: string;
  language: ServedLanguage;
  addressHash: string | null;
  by: string;
}

/** The id of a decision: the same event gives the same in every process. */
export function invitationId(
  workspace: string,
  { conversation, cause, about }: Pick<NewInvitation, "conversation" | "cause" | "about">,
): string {
  return stableId("srv", workspace, conversation, cause, about);
}

/** Writes a decision; null when there is one about this event already. */
export async function invite(
  trx: Transaction<Tables>,
  invitation: NewInvitation,
  { workspace, now, tokenHash }: How,
): Promise<string | null> {
  const { bucket, conversation, form, cause, about, outcome, team, language } = invitation;
  const id = invitationId(workspace, invitation);
  const token = outcome === "asked" ? tokenHash(workspace, id) : null;
  const { rows } =
    await sql`insert into survey_invitation (workspace_id, bucket, conversation_id, id, form, cause,
      about, outcome, team, language, token_hash, address_hash, asked_by, asked_at)
    values (${workspace}, ${bucket}, ${conversation}, ${id}, ${form}, ${cause}, ${about}, ${outcome}, ${team},
      ${language}, ${token}, ${invitation.addressHash}, ${invitation.by}, ${now}::timestamptz)
    on conflict do nothing returning id`.execute(trx);
  if (rows.length === 0) return null;
  await renewInvitations(trx, workspace, [conversation]);
  return id;
}

/** The language of the last words of those who are asked. */
export function languageOf(
  { messages }: Conversation,
  { language }: Pick<Review, "language">,
  audience: "customer" | "colleague",
): Language | null {
  const theirs = new Set(
    messages
      .filter(({ author }) => (author.role === "customer") === (audience === "customer"))
      .map(({ id }) => id),
  );
  return language.findLast(({ message }) => theirs.has(message))?.language ?? null;
}
