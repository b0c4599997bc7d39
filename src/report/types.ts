import type { Config } from "../model/config.ts";
import type { TrackRecord } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Finding, Review } from "../model/review.ts";

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
  /** Findings to show; all without it. The score is always made of all. */
  shown?: ((finding: Finding) => boolean) | undefined;
}

/** The review with the findings that are to be shown. */
export function shownIn(review: Review, { shown }: Pick<ReportOptions, "shown">): Review {
  return shown === undefined ? review : { ...review, findings: review.findings.filter(shown) };
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
