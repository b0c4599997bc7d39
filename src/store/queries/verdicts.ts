import { type Kysely, sql, type Transaction } from "kysely";
import type { TrackRecordView, VerdictRequest, VerdictView } from "../../model/api.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Review } from "../../model/review.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";

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
    await sql<Row>`select v.finding, v.message_id, v.sin, v.starts, v.ends, v.verdict, v.note, v.given_by, v.at
    from conversation c join verdict v on v.workspace_id = c.workspace_id and v.bucket = c.bucket and v.conversation_id = c.id
    where c.workspace_id = ${workspace} and c.id = ${conversation} order by v.at, v.given_by, v.finding`.execute(
      db,
    );
  return rows.map((row) => {
    const current = currentFinding(review?.findings ?? [], row);
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

/** The finding that something was said of, as it is now: the same, or of the same sin at overlapping words. */
export function currentFinding(
  findings: Review["findings"],
  said: Pick<Row, "finding" | "sin" | "message_id" | "starts" | "ends">,
): Review["findings"][number] | undefined {
  return (
    findings.find(({ id }) => id === said.finding) ??
    findings.find(
      ({ sin, message, start, end }) =>
        sin === said.sin &&
        message === said.message_id &&
        overlaps(start, end, said.starts, said.ends),
    )
  );
}

/** Findings that rest on events have no words: their spans are empty, and equal when their place is. */
function overlaps(start: number, end: number, starts: number, ends: number): boolean {
  return (start < ends && starts < end) || (start === starts && end === ends);
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
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    await takeBack(trx, workspace, conversation, finding, by);
    if (verdict === null) return;
    const { numAffectedRows = 0n } = await sql`
      insert into verdict (workspace_id, bucket, conversation_id, finding, message_id, sin, rule, starts, ends, verdict, note, given_by, at)
      select f.workspace_id, f.bucket, f.conversation_id, f.id, f.message_id, f.sin, f.rule, f.starts, f.ends, ${verdict}, ${storable(note)}, ${by}, ${at}
      from conversation c join finding f on f.workspace_id = c.workspace_id and f.bucket = c.bucket and f.conversation_id = c.id
      where c.workspace_id = ${workspace} and c.id = ${conversation} and f.id = ${finding}`.execute(
      trx,
    );
    if (numAffectedRows === 0n)
      throw new AmendsError("not_found", "there is no such finding in this conversation");
  });
}

/** Removes a person's verdict on a finding, also one that was given when the finding had another id. */
async function takeBack(
  trx: Transaction<Tables>,
  workspace: string,
  conversation: string,
  finding: string,
  by: string,
): Promise<void> {
  await sql`delete from verdict v using conversation c
    where c.workspace_id = ${workspace} and c.id = ${conversation}
      and v.workspace_id = c.workspace_id and v.bucket = c.bucket and v.conversation_id = c.id and v.given_by = ${by}
      and (v.finding = ${finding} or exists (
        select 1 from finding f where f.workspace_id = v.workspace_id and f.bucket = v.bucket
          and f.conversation_id = v.conversation_id and f.id = ${finding} and f.sin = v.sin
          and f.message_id is not distinct from v.message_id
          and ((f.starts < v.ends and v.starts < f.ends) or (f.starts = v.starts and f.ends = v.ends))
          and not exists (select 1 from finding own where own.workspace_id = v.workspace_id and own.bucket = v.bucket
            and own.conversation_id = v.conversation_id and own.id = v.finding)))`.execute(trx);
}

/** The house's own verdicts per rule, on conversations and on orders. */
export async function trackRecordsOf(
  db: Kysely<Tables>,
  workspace: string,
): Promise<TrackRecordView[]> {
  const { rows } = await sql<{ rule: string; right_count: number; wrong_count: number }>`
    select rule, (count(*) filter (where verdict = 'right'))::int as right_count, (count(*) filter (where verdict = 'wrong'))::int as wrong_count
    from (select rule, verdict from verdict where workspace_id = ${workspace}
      union all select rule, verdict from order_verdict where workspace_id = ${workspace}) as given
    group by rule order by rule`.execute(db);
  return rows.map(({ rule, right_count, wrong_count }) => ({
    rule,
    right: right_count,
    wrong: wrong_count,
    low: null,
    high: null,
  }));
}
