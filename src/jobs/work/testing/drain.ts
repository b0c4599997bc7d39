import type { Store } from "../../../store/types.ts";
import { doJob } from "../do_job.ts";
import { openReviewing, type Reviewing } from "../reviewing.ts";

/** Does what waits, one job after the other. Returns how many were taken. */
export async function drain(store: Store, reviewing: Reviewing = openReviewing(store)) {
  let done = 0;
  for (let job = await store.queue.take(); job !== null; job = await store.queue.take()) {
    await doJob(store, job, reviewing, new AbortController().signal);
    done += 1;
  }
  await reviewing.close();
  return done;
}
