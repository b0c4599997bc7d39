import { canonicalJson } from "../../model/ids.ts";
import { STAGED_OPEN } from "../../model/staged.ts";
import type { Store } from "../../store/types.ts";
import { processTarget } from "../setting.ts";
import { settingAfter } from "./change.ts";

/** So long former reviews are kept after a switch, and it can be rolled back. */
const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * What a staged run of a workspace needs from time to time: a switch that goes on, conversations that came
 * or were changed since, its end when something else is in force, and when it was kept for long enough.
 * True when it has switched, or rolled back, just now.
 */
export async function tendStaged(
  store: Store,
  workspace: string,
  signal: AbortSignal,
): Promise<boolean> {
  const run = await store.staged.latest(workspace);
  if (run === null) return false;
  if (run.state === "switching" || run.state === "rolling_back")
    return moveAll(store, workspace, run.id, signal);
  const now = new Date();
  if (STAGED_OPEN.includes(run.state)) {
    const { rules } = processTarget(
      await settingAfter(store, workspace, run.proposal),
      now.toISOString(),
    );
    const inForce = await store.staged.versions(workspace);
    const same = canonicalJson(inForce) === canonicalJson(run.based_on);
    if (same && rules === run.rules) await store.staged.follow(workspace, run.id);
    else await store.staged.supersede(workspace, run.id);
  }
  if (run.state === "switched") {
    const before = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
    await store.staged.settle(workspace, before.toISOString());
  }
  return false;
}

/** Moves everything into place, one transaction after the other; false when it was stopped before. */
export async function moveAll(
  store: Store,
  workspace: string,
  run: string,
  signal: AbortSignal,
): Promise<boolean> {
  while (!signal.aborted) if (await store.staged.move(workspace, run)) return true;
  return false;
}
