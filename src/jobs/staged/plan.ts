import { randomUUID } from "node:crypto";
import type { StagedComparison, StagedRun, StagedSteer, StageRequest } from "../../model/staged.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Said } from "../../store/staged/types.ts";
import type { Store } from "../../store/types.ts";
import { processTarget } from "../setting.ts";
import { changeOf, settingAfter } from "./change.ts";

const IN_PAGE = 20;

/** Plans a new review of history with a change that is not in force: it is counted at once what it can affect. */
export async function planStaged(
  store: Store,
  workspace: string,
  { proposal, rate, start }: StageRequest,
  said: Said,
): Promise<void> {
  const basedOn = await store.staged.versions(workspace);
  const { change, settings } = await changeOf(store, workspace, proposal);
  const target = processTarget(await settingAfter(store, workspace, change), said.at);
  const about = { change, settings, basedOn, target, rate, start };
  await store.staged.plan(workspace, { id: randomUUID(), by: said.by, ...about });
}

/**
 * Starts, pauses, resumes or cancels a run; switches to it, or back. A switch that is too large for one
 * transaction goes on in the background.
 */
export async function steerStaged(
  store: Store,
  workspace: string,
  run: string,
  { action, rate }: StagedSteer,
  said: Said,
): Promise<void> {
  if (action !== "switch" && action !== "roll_back")
    return store.staged.steer(workspace, run, { action, rate });
  if (action === "switch") await insistOnSameRules(store, workspace, run, said.at);
  await store.staged.begin(workspace, run, action, said);
}

/** What a verdict has made count since would make another review. @throws AmendsError `conflict` */
async function insistOnSameRules(
  store: Store,
  workspace: string,
  id: string,
  now: string,
): Promise<void> {
  const run = await store.staged.latest(workspace);
  if (run?.id !== id || run.state !== "ready") return;
  const { rules } = processTarget(await settingAfter(store, workspace, run.proposal), now);
  if (rules !== run.rules)
    throw new AmendsError(
      "conflict",
      "rules have changed since: other ones count, or the version",
      {
        hint: "Plan the change again.",
      },
    );
}

/** A run with what is different in it, a page of conversations at a time. */
export async function comparisonOf(
  store: Store,
  workspace: string,
  id: string,
  after: string,
): Promise<StagedComparison> {
  const run = await stagedRunOf(store, workspace, id);
  const [sins, page] = await Promise.all([
    store.staged.sins(workspace),
    store.staged.conversations(workspace, after, IN_PAGE),
  ]);
  return { run, sins, ...page };
}

/** @throws AmendsError `not_found` for one that is not there, or of which nothing is kept any more */
async function stagedRunOf(store: Store, workspace: string, id: string): Promise<StagedRun> {
  const [run] = await store.staged.list(workspace);
  if (run?.id !== id)
    throw new AmendsError("not_found", "there is no such run, or a later one has taken its place");
  return run;
}
