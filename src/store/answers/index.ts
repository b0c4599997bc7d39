import { type Kysely, sql } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import type { Disagreement, FindingAnswer } from "../../model/finding_answers.ts";
import { currentFinding } from "../queries/verdicts.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import type { Answers } from "./types.ts";

/** More are for another day. */
const MOST = 200;

interface Row {
  finding: string;
  message_id: string | null;
  sin: Disagreement["sin"];
  starts: number;
  ends: number;
  answer: FindingAnswer["answer"];
  reason: string;
  given_by: string;
  at: Date;
}

export function answersOver(db: Kysely<Tables>): Answers {
  return {
    async of(workspace, conversation, review) {
      const { rows } =
        await sql<Row>`select a.finding, a.message_id, a.sin, a.starts, a.ends, a.answer, a.reason, a.given_by, a.at
        from conversation c join finding_answer a on a.workspace_id = c.workspace_id and a.bucket = c.bucket and a.conversation_id = c.id
        where c.workspace_id = ${workspace} and c.id = ${conversation} order by a.at, a.finding, a.user_id`.execute(
          db,
        );
      return rows.map((row) => {
        const current = currentFinding(review.findings, row);
        const { answer, reason, given_by: by } = row;
        const finding = current?.id ?? row.finding;
        const orphaned = current === undefined;
        return { finding, answer, reason, by, at: row.at.toISOString(), orphaned };
      });
    },
    async give(workspace, { conversation, finding, answer, reason }, { user, name }, at) {
      await db.transaction().execute(async (trx) => {
        await takeTurn(trx, workspace);
        await sql`delete from finding_answer a using conversation c
          where c.workspace_id = ${workspace} and c.id = ${conversation} and a.workspace_id = c.workspace_id
            and a.bucket = c.bucket and a.conversation_id = c.id and a.finding = ${finding} and a.user_id = ${user}`.execute(
          trx,
        );
        if (answer === null) return;
        const { numAffectedRows = 0n } = await sql`
          insert into finding_answer (workspace_id, bucket, conversation_id, finding, message_id, sin, starts, ends, answer, reason, user_id, given_by, at)
          select f.workspace_id, f.bucket, f.conversation_id, f.id, f.message_id, f.sin, f.starts, f.ends, ${answer}, ${storable(reason)}, ${user}, ${name}, ${at}::timestamptz
          from conversation c join finding f on f.workspace_id = c.workspace_id and f.bucket = c.bucket and f.conversation_id = c.id
          where c.workspace_id = ${workspace} and c.id = ${conversation} and f.id = ${finding}`.execute(
          trx,
        );
        if (numAffectedRows === 0n) throw new AmendsError("not_found", "There is no such finding.");
      });
    },
    async open(workspace) {
      const { rows } = await sql<Omit<Disagreement, "at"> & { at: Date }>`
        select c.id as conversation, c.subject, a.finding, a.sin, a.reason, a.given_by as by, a.at
        from finding_answer a join conversation c on c.workspace_id = a.workspace_id and c.bucket = a.bucket and c.id = a.conversation_id
        where a.workspace_id = ${workspace} and a.answer = 'disagree' and not exists (select 1 from verdict v
          where v.workspace_id = a.workspace_id and v.bucket = a.bucket and v.conversation_id = a.conversation_id
            and v.finding = a.finding and v.at >= a.at)
        order by a.at, c.id, a.finding limit ${MOST}`.execute(db);
      return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
    },
  };
}
