import { AmendsError } from "../../model/errors.ts";
import type { Payload } from "../../store/queue/payload.ts";
import { type Queue, Superseded, type TakenJob } from "../../store/queue/types.ts";
import type { StagedRunRow } from "../../store/staged/types.ts";
import type { Store } from "../../store/types.ts";
import { databaseAway } from "../../store/away.ts";
import { patiently } from "../patiently.ts";
import { type Again, reviewAgain } from "../review_again.ts";
import { restsOn } from "../setting.ts";
import { stage } from "../staged/stage.ts";
import { reasonOf } from "./reason.ts";
import type { Reviewing } from "./reviewing.ts";
import type { JobEnd } from "./watch.ts";

/** Few enough that the writers of a workspace, an import for example, do not wait long for their turn. */
const AT_ONCE = 50;
/** So often a job is tried before it is halved, its halves before they are, and a conversation by itself. */
const TRIES = { whole: 2, suspect: 1, single: 3 };
const ELSEWHERE_SECONDS = 30;
/** A run that is to be slow works for about so long at once, on no more conversations than that. */
const PACED_SECONDS = 2;
const MOST_PACED = 200;

/**
 * Does one job, or as much of it as fits into one transaction; the rest is a job again. One that fails
 * again and again is halved, down to the conversation that makes it fail, which is given up.
 */
export async function doJob(
  store: Store,
  job: TakenJob,
  reviewing: Reviewing,
  stop: AbortSignal,
): Promise<JobEnd> {
  const { queue } = store;
  try {
    return await attempt(store, job, reviewing);
  } catch (error) {
    const gone = error instanceof AmendsError && error.code === "not_found";
    if (gone || error instanceof Superseded) return dropped(queue, job);
    if (stop.aborted) await queue.putBack(job, 0);
    // Not the job's fault: it is not to be halved, or given up, because the database was away.
    else if (databaseAway(error) !== null) await giveBack(queue, job, stop);
    else {
      await queue.fail(job, reasonOf(error));
      return { how: "failed", looked: 0 };
    }
    return { how: "given_back", looked: 0 };
  }
}

async function dropped(queue: Queue, job: TakenJob): Promise<JobEnd> {
  await queue.drop(job);
  return { how: "dropped", looked: 0 };
}

async function givenUp(
  queue: Queue,
  job: TakenJob,
  conversation: string,
  reason: string,
): Promise<JobEnd> {
  await queue.bury(job, conversation, reason);
  return { how: "given_up", looked: 0 };
}

async function giveBack(queue: Queue, job: TakenJob, stop: AbortSignal): Promise<void> {
  try {
    await patiently(() => queue.putBack(job, 0), stop);
  } catch (error) {
    // It was given back after all, or has gone to another meanwhile.
    if (!(error instanceof Superseded)) throw error;
  }
}

async function attempt(store: Store, job: TakenJob, reviewing: Reviewing): Promise<JobEnd> {
  const { queue } = store;
  const { payload } = job;
  const { workspace } = payload;
  const now = new Date().toISOString();
  const staged = payload.kind === "stage" ? await store.staged.latest(workspace) : null;
  if (payload.kind === "stage" && staged?.id !== payload.run.id) return dropped(queue, job);
  const setting = await reviewing.setting(workspace, staged?.proposal);
  // Planned by another version, or before a change of settings.
  if (restsOn(setting, now) !== payload.rules) return elsewhere(store, job);
  const { atOnce, wait } = paceOf(staged);
  const { ids, next } = await cut(store, job, atOnce);
  const [first] = ids;
  if (first === undefined) {
    await queue.end(job, { looked: 0, next });
    return { how: "done", looked: 0 };
  }
  const alone = ids.length === 1 && "ids" in payload.part;
  if (alone && job.tries >= TRIES.single)
    return givenUp(queue, job, first, job.reason ?? "its process was lost each time");
  const suspect = "suspect" in payload.part && payload.part.suspect;
  if (!alone && job.tries >= (suspect ? TRIES.suspect : TRIES.whole)) {
    await queue.end(job, { looked: 0, next: [...halves(payload, ids), ...next] });
    return { how: "halved", looked: 0 };
  }
  const ends = queue.ends(job, { looked: ids.length, next, wait });
  const again = {
    store,
    workspace,
    rules: payload.rules,
    // What time has changed is to be looked at, whatever the rules.
    narrowing: payload.kind === "time_passed" ? undefined : await reviewing.narrowing(workspace),
    review: (...about: Parameters<Again["review"]>) => reviewing.review(workspace, ...about),
  };
  if (staged === null) await reviewAgain({ ...again, now }, ids, ends);
  else await stage({ ...again, counting: staged.state === "counting" }, ids, ends);
  return { how: "done", looked: ids.length };
}

/** How many conversations of a staged run at once, and how long it rests after them: so that it is no faster than it may be. */
function paceOf(staged: StagedRunRow | null): { atOnce: number; wait: number } {
  if (staged?.rate == null || staged.state === "counting") return { atOnce: AT_ONCE, wait: 0 };
  const atOnce = Math.min(MOST_PACED, Math.max(1, Math.ceil(staged.rate * PACED_SECONDS)));
  return { atOnce, wait: Math.max(1, Math.ceil(atOnce / staged.rate)) };
}

/**
 * Not for this process. A part of a run waits for one that can do it; the run itself may have been
 * replaced, which the queue finds out. What time changed is planned anew every minute, and what a
 * person replayed is theirs to replay again.
 */
async function elsewhere({ queue }: Store, job: TakenJob): Promise<JobEnd> {
  const { kind, part } = job.payload;
  if (kind === "time_passed") return dropped(queue, job);
  const [first] = "ids" in part ? part.ids : [];
  if (job.payload.run === null && first !== undefined)
    return givenUp(queue, job, first, "rules or settings have changed since");
  await queue.putBack(job, ELSEWHERE_SECONDS);
  return { how: "given_back", looked: 0 };
}

/** The conversations of this attempt, and what is left of the job after them. */
async function cut(
  { queue }: Store,
  job: TakenJob,
  atOnce: number,
): Promise<{ ids: string[]; next: readonly Payload[] }> {
  const { payload } = job;
  const { part } = payload;
  if ("ids" in part) return { ids: part.ids, next: [] };
  const places = await queue.partOf(job, part, atOnce);
  const last = places.at(-1);
  const more = places.length === atOnce && last !== undefined;
  return {
    ids: places.map(({ id }) => id),
    next: more ? [{ ...payload, part: { ...part, after: last } }] : [],
  };
}

function halves(payload: Payload, ids: readonly string[]): Payload[] {
  const middle = Math.ceil(ids.length / 2);
  return [ids.slice(0, middle), ids.slice(middle)]
    .filter((half) => half.length > 0)
    .map((half) => ({ ...payload, part: { ids: half, suspect: true } }));
}
