import type { Latest, MeasureFilter } from "../../model/measures.ts";
import type { Span } from "../periods.ts";
import type { Sums } from "../sums.ts";

/** One day of all conversations. */
export interface DayCounts {
  day: string;
  n: number;
  failures: number;
  /** Conversations with a known status that began, and that were closed, on the day. */
  opened: number;
  closed: number;
}

/** One day of one person. */
export interface PersonDay {
  key: string;
  day: string;
  n: number;
  failures: number;
}

/** All days of one hour or one topic. */
export interface PartCounts {
  key: string;
  n: number;
  failures: number;
}

/** The sums that a report of causes is made of. */
export interface CauseSums {
  as_of: string;
  filter: MeasureFilter;
  latest: Latest | null;
  span: Span | null;
  whole: Sums;
  /** Every day up to the end of the span, in order: the queue of a day comes from all before. */
  days: readonly DayCounts[];
  people: readonly PersonDay[];
  hours: readonly PartCounts[];
  topics: readonly PartCounts[];
}
