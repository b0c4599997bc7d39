import { type Kysely, sql } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import type { OrderVerdictRequest } from "../../model/order.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import { oneOrder } from "./page.ts";
import { orderBucket } from "./rows.ts";

/** See `Orders.setVerdict`; one row for each finding, contents and person. */
export async function setOrderVerdict(
  db: Kysely<Tables>,
  workspace: string,
  { order: number, finding: id, contents, verdict, note }: OrderVerdictRequest,
  by: string,
  at: string,
): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await takeTurn(trx, workspace);
    const row = await oneOrder(trx, workspace, number);
    const finding = row?.findings.find((one) => one.id === id);
    if (row === null || finding === undefined)
      throw new AmendsError("not_found", "There is no such finding on this order (any more).");
    if (row.contents !== contents)
      throw new AmendsError("conflict", "The order has changed since you looked at it.", {
        hint: "Load the page again and look at both records.",
      });
    const bucket = orderBucket(workspace, number);
    if (verdict === null) {
      await sql`delete from order_verdict where workspace_id = ${workspace} and bucket = ${bucket}
        and number = ${number} and finding = ${id} and contents = ${contents} and given_by = ${by}`.execute(
        trx,
      );
      return;
    }
    await sql`insert into order_verdict (workspace_id, bucket, number, finding, contents, sin, rule, verdict, note, given_by, at)
      values (${workspace}, ${bucket}, ${number}, ${id}, ${contents}, ${finding.sin}, ${finding.rule}, ${verdict}, ${storable(note)}, ${by}, ${at}::timestamptz)
      on conflict (workspace_id, bucket, number, finding, contents, given_by)
      do update set verdict = excluded.verdict, note = excluded.note, at = excluded.at`.execute(
      trx,
    );
  });
}
