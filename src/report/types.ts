import type { Config } from "../model/config.ts";
import type { TrackRecord } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";

/** One conversation with its review. */
export interface ReportItem {
  conversation: Conversation;
  review: Review;
}

/** What every kind of report may need to know. */
export interface ReportOptions {
  now: string;
  config: Config;
  /** The track record in force. */
  records: TrackRecord;
}

/**
 * A report in the making. Conversations go in one by one and text comes out as soon as it can be
 * written, so that a report of a million conversations needs no more memory than one of ten.
 */
export interface Report {
  /** Text to write now; often empty. */
  add(item: ReportItem): string;
  /** The rest. */
  end(): string;
}
