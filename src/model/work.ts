import { z } from "zod";
import { Instant } from "./conversation.ts";

/** Kinds of work in the background. */
export const JOB_KINDS = ["review_again", "time_passed", "stage"] as const;

export const QueueDepth = z.object({
  kind: z.enum(JOB_KINDS),
  waiting: z.number().int(),
  running: z.number().int(),
  dead: z.number().int().describe("Given up; wait for somebody to replay or drop them"),
});
export type QueueDepth = z.infer<typeof QueueDepth>;

export const DeadJob = z.object({
  id: z.string(),
  kind: z.enum(JOB_KINDS),
  conversation: z.string(),
  reason: z.string().describe("What kind of error and where in the code; never words of a message"),
  at: Instant,
});
export type DeadJob = z.infer<typeof DeadJob>;

export const WorkerView = z.object({
  id: z.string(),
  host: z.string(),
  pid: z.number().int(),
  version: z.string(),
  part_of: z.enum(["server", "worker"]),
  started_at: Instant,
  beat_at: Instant.describe("When it was last heard of"),
  doing: z
    .object({ kind: z.enum(JOB_KINDS), workspace: z.string(), since: Instant })
    .nullable()
    .describe("The job in hand; null when it waits for one"),
});
export type WorkerView = z.infer<typeof WorkerView>;

export const RUN_STATES = ["running", "paused", "done", "cancelled", "superseded"] as const;

/** A new review of what was reviewed with other rules or settings. */
export const ReviewRun = z.object({
  id: z.string(),
  state: z.enum(RUN_STATES),
  stored: z.number().int().describe("Conversations in the workspace when it was planned"),
  total: z.number().int().describe("Those that rest on other rules or settings"),
  looked: z.number().int().describe("Done of these"),
  written: z
    .number()
    .int()
    .describe("Reviewed again; the others of `looked` have nothing that the change could affect"),
  given_up: z.number().int().describe("Single conversations that failed whatever was tried"),
  started_at: Instant,
  finished_at: Instant.nullable(),
  seconds_left: z
    .number()
    .int()
    .nullable()
    .describe(
      "At the pace since it was started or resumed; null when not running or not yet known",
    ),
});
export type ReviewRun = z.infer<typeof ReviewRun>;

export const WorkView = z.object({
  depth: z.array(QueueDepth),
  runs: z.array(ReviewRun).describe("Latest first"),
  workers: z.array(WorkerView),
  dead: z.array(DeadJob).describe("The latest 200"),
});
export type WorkView = z.infer<typeof WorkView>;

export const RUN_ACTIONS = ["pause", "resume", "cancel"] as const;
export const RunRequest = z.object({ action: z.enum(RUN_ACTIONS) });
export type RunAction = (typeof RUN_ACTIONS)[number];

export const DeadRequest = z.object({
  action: z.enum(["replay", "drop"]),
  id: z.uuid().nullable().describe("One, or null for all of the workspace"),
});
export type DeadRequest = z.infer<typeof DeadRequest>;
