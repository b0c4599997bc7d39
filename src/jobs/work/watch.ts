import type { QueueDepth } from "../../model/work.ts";

type JobKind = QueueDepth["kind"];

/**
 * How it ended that a worker had a job in hand: done (or as much of it as fits into one transaction); failed;
 * given back untouched; halved, because it had failed too often; given up, of a single conversation; dropped,
 * because nobody wants it any more.
 */
export const JOB_ENDS = ["done", "failed", "given_back", "halved", "given_up", "dropped"] as const;

export interface JobEnd {
  how: (typeof JOB_ENDS)[number];
  /** Conversations that were looked at. */
  looked: number;
}

/** Is told what the workers of this process do. */
export interface WorkWatch {
  /** A job was taken; the answer is to be told how it ended, and after how many seconds. */
  taken(kind: JobKind): (end: JobEnd, seconds: number) => void;
}
