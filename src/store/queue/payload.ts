import { z } from "zod";

const Ids = z.array(z.string()).min(1);

/** A place in a range of buckets: the last conversation that is done. */
const Place = z.object({ bucket: z.number().int(), id: z.string() });

/** Conversations by name, or those of a range of buckets that rest on other rules than wanted. */
const Part = z.union([
  z.object({
    ids: Ids,
    /** One of them failed already as part of a larger job. */
    suspect: z.boolean(),
  }),
  z.object({ from: z.number().int(), to: z.number().int(), after: Place.nullable() }),
]);
export type Part = z.infer<typeof Part>;

const about = {
  workspace: z.string(),
  /** The rules and settings with which it is to be reviewed: a process that has others writes nothing. */
  rules: z.string(),
  /** Version of the process that planned it; nothing is written over a plan of a newer one. */
  version: z.string(),
};

/** What a job is about: a new review of history in bulk, in place or kept apart, or what time alone has changed. */
export const Payload = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("review_again"),
    ...about,
    /** Which new review of everything, and which planning of it (a paused one is planned anew); null: replayed alone. */
    run: z.object({ id: z.string(), plan: z.number().int() }).nullable(),
    part: Part,
  }),
  z.object({
    kind: z.literal("stage"),
    ...about,
    run: z.object({ id: z.string(), plan: z.number().int() }),
    part: Part,
  }),
  z.object({ kind: z.literal("time_passed"), ...about, part: Part }),
]);
export type Payload = z.infer<typeof Payload>;
export type JobKind = Payload["kind"];

/** What people wait for comes before what fills idle time. */
export const PRIORITY: Readonly<Record<JobKind, number>> = {
  time_passed: 10,
  review_again: 0,
  stage: -10,
};
