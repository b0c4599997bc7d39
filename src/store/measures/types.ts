import type { CausesQuery, CausesReport } from "../../model/causes.ts";
import type { Dimension } from "../../model/facts.ts";
import type {
  MeasureGroup,
  MeasuresQuery,
  MeasuresReport,
  WeightVersion,
} from "../../model/measures.ts";

/** A group in one month (YYYY-MM), or with null in all of the days asked for. */
export type MonthScores = Pick<MeasureGroup, "key" | "values"> & { month: string | null };

/** What is measured of conversations: facts of each, and their sums. */
export interface Measures {
  report(workspace: string, query: MeasuresQuery, now: string): Promise<MeasuresReport>;
  causes(workspace: string, query: CausesQuery, now: string): Promise<CausesReport>;
  /** Score and attention of the groups of a dimension, by month and over all days, both included. */
  scoresByMonth(
    workspace: string,
    by: Dimension,
    days: { from: string; to: string },
  ): Promise<MonthScores[]>;
  /** The weights of the factors as they were set, newest first; the first of those that stand alike. */
  weights(workspace: string): Promise<WeightVersion[]>;
  /**
   * Forgets all facts and sums of a workspace, so that they are made anew.
   * @throws AmendsError `not_found` when there is no such workspace
   */
  clear(workspace: string): Promise<void>;
  /** Whether facts of another version of the measures are stored: their sums cannot be changed, only made anew. */
  outdated(workspace: string): Promise<boolean>;
  /** Makes the facts of some conversations that have none. @returns how many were made */
  catchUp(workspace: string, limit: number): Promise<number>;
}
