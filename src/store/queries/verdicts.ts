import { type Kysely, sql } from "kysely";
import type { TrackRecordView, VerdictRequest, VerdictView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Review } from "../../model/review.ts";
import type { Tables } from "../tables.ts";

interface Row {
  finding: string;
  message_id: string | null;
  sin: VerdictView["sin"];
  starts: number;
  ends: number;
  verdict: VerdictView["verdict"];
  note: string;
  given_by: string;
  at: Date;
}

/**
 * Verdicts of a conversation. A verdict belongs to message, sin and overlapping span: it follows the
 * finding when rules change, and is shown as orphaned when no finding is there any more.
 */
export async function verdictsOf(
  db: Kysely<Tables>,
  workspace: string,
  conversation: string,
  review: Review | null,
): Promise<VerdictView[]> {
  const { rows } =
    await sql<Row>`select finding, message_id, sin, starts, ends, verdict, note, given_by, at from verdict
    where workspace_id = ${workspace} and conversation_id = ${conversation} order by at`.execute(
      db,
    );
  return rows.map((row) => {
    const current = review?.findings.find(
      ({ id, sin, message, start, end }) =>
        id === row.finding ||
        (sin === row.sin && message === row.message_id && start < row.ends && row.starts < end),
    );
    return {
      finding: current?.id ?? row.finding,
      message: row.message_id,
      sin: row.sin,
      start: row.starts,
      end: row.ends,
      verdict: row.verdict,
      note: row.note,
      by: row.given_by,
      at: row.at.toISOString(),
      orphaned: current === undefined,
    };
  });
}

/** Sets, changes or (null) takes back the verdict of a person on a finding. */
export async function setVerdict(
  db: Kysely<Tables>,
  workspace: string,
  request: VerdictRequest,
  by: string,
  at: string,
): Promise<void> {
  const { conversation, finding, verdict, note } = request;
  if (verdict === null) {
    await sql`delete from verdict where workspace_id = ${workspace} and conversation_id = ${conversation} and finding = ${finding} and given_by = ${by}`.execute(
      db,
    );
    return;
  }
  const { numAffectedRows = 0n } = await sql`
    insert into verdict (workspace_id, bucket, conversation_id, finding, message_id, sin, rule, starts, ends, verdict, note, given_by, at)
    select f.workspace_id, f.bucket, f.conversation_id, f.id, f.message_id, f.sin, f.rule, f.starts, f.ends, ${verdict}, ${note}, ${by}, ${at}
    from finding f where f.workspace_id = ${workspace} and f.conversation_id = ${conversation} and f.id = ${finding}
    on conflict (workspace_id, bucket, conversation_id, finding, given_by)
    do update set verdict = excluded.verdict, note = excluded.note, at = excluded.at`.execute(db);
  if (numAffectedRows === 0n)
    throw new AmendsError("not_found", "there is no such finding in this conversation");
}

/** The house's own verdicts per rule. */
export async function trackRecordsOf(
  db: Kysely<Tables>,
  workspace: string,
): Promise<TrackRecordView[]> {
  const { rows } = await sql<{ rule: string; right_count: number; wrong_count: number }>`
    select rule, (count(*) filter (where verdict = 'right'))::int as right_count, (count(*) filter (where verdict = 'wrong'))::int as wrong_count
    from verdict where workspace_id = ${workspace} group by rule order by rule`.execute(db);
  return rows.map(({ rule, right_count, wrong_count }) => ({
    rule,
    right: right_count,
    wrong: wrong_count,
    low: null,
    high: null,
  }));
}
