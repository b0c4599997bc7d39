import { createHash } from "node:crypto";
import { type Kysely, type RawBuilder, sql, type Transaction } from "kysely";
import type { Conversation } from "../../model/conversation.ts";
import { bucketOf } from "../../model/ids.ts";
import type { Answer } from "../../model/reminders.ts";
import type { PromiseRecord } from "../../model/review.ts";
import { SERVED_LANGUAGES } from "../../model/taxonomy.ts";
import { addMessages } from "../outbox/remind.ts";
import { PROMISE_WITH_CONVERSATION } from "../queries/promise_rows.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import type { Askable, Asked, Asking, Question, Questions } from "./types.ts";

/** Nobody is asked about what was due longer ago, and nobody twice within a week, unless a person asks. */
const DAYS = 7;

/** What of the store answering needs: reading conversations, and reviewing them again. */
export interface Judging {
  read: (trx: Transaction<Tables>, workspace: string, id: string) => Promise<Conversation | null>;
  reviewing: (
    workspace: string,
    now: string,
  ) => Promise<(trx: Transaction<Tables>, all: readonly Conversation[]) => Promise<void>>;
}

export function questionsOver(db: Kysely<Tables>, judging: Judging): Questions {
  return {
    ask: (workspace, asking, at) =>
      db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        return ask(trx, workspace, asking, at);
      }),
    askable: (workspace, now, limit) => askable(db, workspace, now, limit),
    about: (workspace, { conversation, promise }) =>
      question(
        db,
        sql`q.workspace_id = ${workspace} and q.conversation_id = ${conversation} and q.promise = ${promise}`,
      ),
    read: (tokenHash) => question(db, sql`q.token_hash = ${tokenHash}`),
    async answer(tokenHash, given, words, at) {
      const asked = await question(db, sql`q.token_hash = ${tokenHash}`);
      if (asked === null) return false;
      const again = await judging.reviewing(asked.workspace, at);
      return db.transaction().execute(async (trx) => {
        await takeTurn(trx, asked.workspace);
        const { rows } =
          await sql`update customer_question set answer = ${given}, answered_at = ${at}::timestamptz
          where workspace_id = ${asked.workspace} and token_hash = ${tokenHash} and answer is null returning promise`.execute(
            trx,
          );
        const conversation = await judging.read(trx, asked.workspace, asked.conversation);
        if (rows.length === 0 || conversation === null) return false;
        const event = {
          id: `answer-${asked.promise}`,
          at,
          type: "answer" as const,
          ref: asked.promise,
          value: given,
          ...words,
        };
        await again(trx, [{ ...conversation, events: [...conversation.events, event] }]);
        return true;
      });
    },
    async refuse(tokenHash, at) {
      const { rows } = await sql<{ workspace: string; address: string }>`
        select workspace_id as workspace, address_hash as address from customer_question where token_hash = ${tokenHash}`.execute(
        db,
      );
      const [found] = rows;
      if (found === undefined) return false;
      const { workspace, address } = found;
      await sql`insert into question_refusal (workspace_id, bucket, address_hash, at)
        values (${workspace}, ${bucketOf(workspace, address)}, ${address}, ${at}::timestamptz) on conflict do nothing`.execute(
        db,
      );
      return true;
    },
  };
}

/** An address by its hash, per workspace: enough to honour a wish, and no address. */
export function addressHash(workspace: string, address: string): string {
  return createHash("sha256")
    .update(`${workspace.length}:${workspace}|${address.toLowerCase()}`)
    .digest("base64url");
}

const ADDRESS = sql.raw(`coalesce(c.body->'customer'->>'email', (select m.address from message m
  where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id
    and m.data->'author'->>'role' = 'customer' and m.address like '%_@_%' order by m.position limit 1))`);

const LANGUAGE =
  sql.raw(`(select one->>'language' from jsonb_array_elements(c.review->'language') as one
  join message m on m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id
    and m.id = one->>'message' and m.data->'author'->>'role' = 'customer'
  order by m.position desc limit 1)`);

async function ask(
  trx: Transaction<Tables>,
  workspace: string,
  { conversation, promise, by, tokenHash }: Asking,
  at: string,
): Promise<Asked> {
  const { rows } = await sql<{
    bucket: number;
    state: string;
    polarity: string;
    address: string | null;
    language: string | null;
  }>`select p.bucket, p.state, p.data->>'polarity' as polarity, ${ADDRESS} as address, ${LANGUAGE} as language
    from ${PROMISE_WITH_CONVERSATION}
    where p.workspace_id = ${workspace} and p.conversation_id = ${conversation} and p.id = ${promise}`.execute(
    trx,
  );
  const [found] = rows;
  if (found === undefined || found.state !== "unverifiable" || found.polarity !== "do")
    return "not_open";
  const { bucket, address } = found;
  if (address === null) return "no_address";
  const hash = addressHash(workspace, address);
  const refused = await sql`select 1 from question_refusal where workspace_id = ${workspace}
    and bucket = ${bucketOf(workspace, hash)} and address_hash = ${hash}`.execute(trx);
  if (refused.rows.length > 0) return "refused";
  const language = found.language === "mixed" ? "tl" : (found.language ?? "other");
  const { rows: written } = await sql`
    insert into customer_question (workspace_id, bucket, conversation_id, promise, token_hash, language, address_hash, asked_by, asked_at)
    values (${workspace}, ${bucket}, ${conversation}, ${promise}, ${tokenHash}, ${language}, ${hash}, ${by}, ${at}::timestamptz)
    on conflict do nothing returning promise`.execute(trx);
  if (written.length === 0) return "asked_before";
  const message = { bucket, kind: "question", conversation, promise, due: null } as const;
  await addMessages(trx, workspace, [{ ...message, channel: "email", recipient: address }], at);
  return "asked";
}

async function askable(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  limit: number,
): Promise<Askable[]> {
  const from = new Date(Date.parse(now) - DAYS * 86_400_000).toISOString();
  // One per customer: the next one waits for its week.
  const { rows } = await sql<Askable & { address: string }>`
    select distinct on (address) * from (
      select p.conversation_id as conversation, p.id as promise, p.due, lower(${ADDRESS}) as address
      from ${PROMISE_WITH_CONVERSATION} where p.workspace_id = ${workspace} and p.state = 'unverifiable'
        and p.data->>'polarity' = 'do' and p.due > ${from}::timestamptz
        and p.due > (select since from reminder_settings s where s.workspace_id = ${workspace} and s.bucket = 0)
        and not exists (select 1 from customer_question q where q.workspace_id = p.workspace_id
          and q.bucket = p.bucket and q.conversation_id = p.conversation_id and q.promise = p.id)) as late
    where address is not null order by address, due, promise limit ${limit}`.execute(db);
  const hashes = rows.map(({ address }) => addressHash(workspace, address));
  const lately = await sql<{ hash: string }>`
    select address_hash as hash from customer_question
    where workspace_id = ${workspace} and address_hash = any(${hashes}) and asked_at > ${from}::timestamptz
    union select address_hash from question_refusal where workspace_id = ${workspace} and address_hash = any(${hashes})`.execute(
    db,
  );
  const left = new Set(lately.rows.map(({ hash }) => hash));
  return rows
    .filter(({ address }) => !left.has(addressHash(workspace, address)))
    .map(({ conversation, promise }) => ({ conversation, promise }));
}

async function question(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<Question | null> {
  const { rows } = await sql<{
    workspace: string;
    conversation: string;
    promise: string;
    data: PromiseRecord;
    made_at: Date | null;
    language: string;
    house: string | null;
    answer: Answer | null;
  }>`
    select q.workspace_id as workspace, q.conversation_id as conversation, q.promise, p.data, p.made_at, q.language, q.answer,
      (select config->>'language' from config_version v where v.workspace_id = q.workspace_id order by version desc limit 1) as house
    from customer_question q join promise p on p.workspace_id = q.workspace_id and p.bucket = q.bucket
      and p.conversation_id = q.conversation_id and p.id = q.promise
    where ${where}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const { workspace, conversation, promise, data, made_at, language, house, answer } = row;
  const spoken =
    SERVED_LANGUAGES.find((one) => one === language) ??
    SERVED_LANGUAGES.find((one) => one === house) ??
    "en";
  const { quote, action } = data;
  const made = made_at?.toISOString() ?? null;
  return {
    workspace,
    conversation,
    promise,
    quote,
    action,
    made_at: made,
    language: spoken,
    answer,
  };
}
