import { type Kysely, sql, type Transaction } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import { stableId } from "../../model/ids.ts";
import type { MarkRequest, PromiseMark } from "../../model/marks.ts";
import type { PromiseRecord } from "../../model/review.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";

interface Row extends Omit<PromiseMark, "message" | "start" | "end" | "until" | "by" | "at"> {
  conversation_id: string;
  message_id: string;
  starts: number;
  ends: number;
  until: Date | null;
  given_by: string;
  at: Date;
}

/** All marks of the given conversations, by conversation, oldest first; conversations without any are left out. */
export async function marksOf(
  db: Kysely<Tables>,
  workspace: string,
  conversations: readonly string[],
): Promise<Map<string, PromiseMark[]>> {
  const marks = new Map<string, PromiseMark[]>();
  if (conversations.length === 0) return marks;
  const { rows } = await sql<Row>`
    select conversation_id, id, promise, message_id, starts, ends, kind, until, withdraws, reason, given_by, at
    from promise_mark where workspace_id = ${workspace} and conversation_id = any(${[...conversations]})
    order by conversation_id, at, id`.execute(db);
  for (const { conversation_id, message_id, starts, ends, given_by, ...row } of rows) {
    const mark: PromiseMark = {
      id: row.id,
      promise: row.promise,
      message: message_id,
      start: starts,
      end: ends,
      kind: row.kind,
      until: row.until?.toISOString() ?? null,
      withdraws: row.withdraws,
      reason: row.reason,
      by: given_by,
      at: row.at.toISOString(),
    };
    const own = marks.get(conversation_id);
    if (own === undefined) marks.set(conversation_id, [mark]);
    else own.push(mark);
  }
  return marks;
}

/** The conversation of a promise, and the promise as it stands; null when there is none. */
export async function promiseBy(
  db: Kysely<Tables>,
  workspace: string,
  id: string,
): Promise<{ bucket: number; conversation: string; record: PromiseRecord } | null> {
  const { rows } = await sql<{ bucket: number; conversation: string; record: PromiseRecord }>`
    select p.bucket, p.conversation_id as conversation, p.data as record from promise p
    where p.workspace_id = ${workspace} and p.id = ${id} order by p.conversation_id limit 1`.execute(
    db,
  );
  return rows[0] ?? null;
}

/**
 * Adds a mark, inside a transaction that has its turn; returns the conversation, to be reviewed again.
 * @throws AmendsError `not_found` when there is no such promise, or no such mark to take back
 */
export async function addMark(
  trx: Transaction<Tables>,
  workspace: string,
  promise: string,
  request: MarkRequest,
  by: string,
  at: string,
): Promise<string> {
  const found = await promiseBy(trx, workspace, promise);
  if (found === null) throw new AmendsError("not_found", "There is no such promise.");
  const { bucket, conversation, record } = found;
  check(request, record, at);
  const known = (await marksOf(trx, workspace, [conversation])).get(conversation) ?? [];
  const { kind, until = null, withdraws = null, reason } = request;
  const id = stableId("m", conversation, record.id, kind, at, by, String(known.length));
  await sql`insert into promise_mark (workspace_id, bucket, conversation_id, id, promise, message_id, starts, ends, kind, until, withdraws, reason, given_by, at)
    values (${workspace}, ${bucket}, ${conversation}, ${id}, ${record.id}, ${record.message}, ${record.start}, ${record.end}, ${kind}, ${until}, ${withdraws}, ${storable(reason)}, ${storable(by)}, ${at})`.execute(
    trx,
  );
  return conversation;
}

function check({ kind, until, withdraws }: MarkRequest, record: PromiseRecord, at: string): void {
  const refuse = (field: string, message: string) => {
    throw new AmendsError("invalid_input", message, { place: { field } });
  };
  if (kind === "snoozed" || kind === "renegotiated") {
    if (until == null || Date.parse(until) <= Date.parse(at))
      refuse("until", "Give an instant that is still to come.");
  } else if (until != null) refuse("until", "Only a snooze and a renegotiation have a date.");
  if (kind === "renegotiated" && record.polarity === "not_do")
    refuse("kind", "A promise not to do something has no date to move.");
  if ((kind === "withdrawn") !== (withdraws != null))
    refuse("withdraws", "To take a mark back, give its id; other marks have none.");
  if (withdraws == null) return;
  const own = record.marks?.find(({ id }) => id === withdraws);
  if (own === undefined || own.kind === "withdrawn")
    throw new AmendsError("not_found", "There is no such mark on this promise.");
  if (own.withdrawn) throw new AmendsError("conflict", "This mark was taken back before.");
}
