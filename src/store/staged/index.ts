import type { Kysely, Transaction } from "kysely";
import type { Config } from "../../model/config.ts";
import { STAGED_OPEN } from "../../model/staged.ts";
import type { Queue } from "../queue/types.ts";
import type { Tables } from "../tables.ts";
import { takeTurn } from "../turn.ts";
import type { Reviewed } from "../types.ts";
import { changedConversations, sinChanges } from "./compare.ts";
import { beginMove, moveOn } from "./move.ts";
import { noteLooks } from "./note.ts";
import {
  end,
  followStaged,
  forgetReviews,
  planStaged,
  runOf,
  setState,
  steerStaged,
} from "./plan.ts";
import { stagedRuns, stagedViews, versionsInForce } from "./rows.ts";
import type { Staged } from "./types.ts";

type Trx = Transaction<Tables>;

interface Reading {
  queue: Queue;
  config: (db: Kysely<Tables> | Trx, workspace: string) => Promise<Config>;
  read: (trx: Trx, workspace: string, ids: readonly string[]) => Promise<Reviewed[]>;
}

/** The staged reviews of workspaces over an open database. */
export function stagedOver(db: Kysely<Tables>, { queue, config, read }: Reading): Staged {
  const inTurn = <T>(workspace: string, work: (trx: Trx) => Promise<T>) =>
    db.transaction().execute(async (trx) => {
      await takeTurn(trx, workspace);
      return work(trx);
    });
  return {
    async plan(workspace, run) {
      const add = await queue.adder();
      await inTurn(workspace, (trx) => planStaged(trx, workspace, run, add));
    },
    versions: (workspace) => versionsInForce(db, workspace),
    latest: async (workspace) => (await stagedRuns(db, workspace, 1))[0] ?? null,
    list: (workspace) => stagedViews(db, workspace),
    async steer(workspace, run, steering) {
      const add = await queue.adder();
      await inTurn(workspace, (trx) => steerStaged(trx, workspace, run, steering, add));
    },
    note: (workspace, rules, looks, also) =>
      inTurn(workspace, async (trx) => {
        await noteLooks(trx, workspace, rules, looks);
        await also(trx, looks.length);
      }),
    async follow(workspace, run) {
      const add = await queue.adder();
      await inTurn(workspace, (trx) => followStaged(trx, workspace, run, add));
    },
    supersede: (workspace, id) =>
      inTurn(workspace, async (trx) => {
        const run = await runOf(trx, workspace, id);
        if (STAGED_OPEN.includes(run.state)) await end(trx, workspace, id, "superseded");
      }),
    begin: (workspace, run, way, said) =>
      inTurn(workspace, (trx) => beginMove(trx, workspace, run, way, said)),
    move: (workspace, run) =>
      inTurn(workspace, async (trx) =>
        moveOn(trx, workspace, run, { config: await config(trx, workspace), read }),
      ),
    settle: (workspace, before) =>
      inTurn(workspace, async (trx) => {
        const [run] = await stagedRuns(trx, workspace, 1);
        if (run?.state !== "switched" || (run.finished_at?.toISOString() ?? before) >= before)
          return;
        await forgetReviews(trx, workspace);
        await setState(trx, workspace, run.id, "settled", true);
      }),
    sins: (workspace) => sinChanges(db, workspace),
    conversations: (workspace, after, limit) => changedConversations(db, workspace, after, limit),
  };
}
