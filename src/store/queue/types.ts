import type { Transaction } from "kysely";
import type {
  DeadJob,
  DeadRequest,
  QueueDepth,
  ReviewRun,
  RunAction,
  WorkerView,
} from "../../model/work.ts";
import type { Tables } from "../tables.ts";
import type { Part, Payload } from "./payload.ts";

/** Something that is written in a transaction of the store, with what else that writes. */
export type InTransaction = (trx: Transaction<Tables>, written: number) => Promise<void>;

/** A job that this process has in hand. */
export interface TakenJob {
  id: string;
  payload: Payload;
  /** How often somebody had it before. */
  tries: number;
  /** Why it failed last. */
  reason: string | null;
}

/** What came of a job. */
export interface Outcome {
  /** Conversations that were looked at. */
  looked: number;
  /** What is left of the job, or its halves. */
  next: readonly Payload[];
  /** What is left of it begins after so many seconds. */
  wait?: number;
}

/** Which rules a new review of everything is to use. */
export interface Target {
  rules: string;
  /** Numbers with dots: an older version never plans over a newer. */
  version: string;
}

/** Named with each beat, so that a person can see who works on what. */
export type WorkerBeat = Pick<WorkerView, "id" | "host" | "pid" | "version" | "part_of" | "doing">;

/**
 * Jobs of the background, in the database: at least once delivered, their effects exactly once, because
 * a job ends in the transaction that stores what it did.
 */
export interface Queue {
  /** Adds jobs, but none that waits already. Returns how many were added. */
  add(jobs: readonly Payload[]): Promise<number>;
  /** How jobs are added inside a transaction that begins after this. */
  adder(): Promise<(jobs: readonly Payload[], trx: Transaction<Tables>) => Promise<number>>;
  /** Removes everything of a workspace. */
  forget(trx: Transaction<Tables>, workspace: string): Promise<void>;
  /** The next job, live work first; null when there is none. */
  take(): Promise<TakenJob | null>;
  /** Says that the job goes on; false when it was given to somebody else, or ended. */
  touch(job: TakenJob): Promise<boolean>;
  /**
   * Ends a job together with what a transaction writes.
   * @throws Superseded inside the transaction, which then writes nothing, when the job is no longer this process's or its run no longer goes on
   */
  ends(job: TakenJob, outcome: Outcome): InTransaction;
  /** {@link ends} without effects. */
  end(job: TakenJob, outcome: Outcome): Promise<void>;
  /** Ends a job of which nothing is wanted any more. */
  drop(job: TakenJob): Promise<void>;
  /** Gives a job back untouched, for somebody else or for later. */
  putBack(job: TakenJob, seconds: number): Promise<void>;
  /** Notes a failure; the job comes back after a while. */
  fail(job: TakenJob, reason: string): Promise<void>;
  /** Gives up on a conversation: it waits among the dead jobs for a person, or is noted in its staged run. */
  bury(job: TakenJob, conversation: string, reason: string): Promise<void>;
  /** The next conversations of a part of a run that rest on other rules, or are left of a staged one. */
  partOf(job: TakenJob, part: Extract<Part, { from: number }>, limit: number): Promise<Place[]>;

  /**
   * Plans a new review of all that rests on other rules, unless it is planned already, was cancelled or
   * was planned by a newer version. Supersedes the runs before it.
   */
  plan(workspace: string, target: Target, asked?: boolean): Promise<void>;
  /** @throws AmendsError `conflict` when the run is not in a state for it */
  steer(workspace: string, run: string, action: RunAction, target: Target): Promise<void>;
  runs(workspace: string): Promise<ReviewRun[]>;

  dead(workspace: string): Promise<DeadJob[]>;
  /** Puts dead jobs back to work with today's rules, or forgets them. Returns how many. */
  decide(workspace: string, request: DeadRequest, target: Target): Promise<number>;
  /** How much waits, runs and was given up, by kind; of all workspaces when none is named. */
  depth(workspace?: string): Promise<QueueDepth[]>;

  beat(worker: WorkerBeat): Promise<void>;
  leave(worker: string): Promise<void>;
  workers(): Promise<WorkerView[]>;
  /** Stops looking after the queue. */
  close(): Promise<void>;
}

export interface Place {
  bucket: number;
  id: string;
}

/** A job that was given to somebody else, or whose run has been paused, cancelled or replaced. */
export class Superseded extends Error {}
