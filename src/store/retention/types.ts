import type { RetentionCount, RetentionSettings, RetentionView } from "../../model/retention.ts";

/** What is kept for a time only. */
export interface Retention {
  view(workspace: string): Promise<RetentionView>;
  save(workspace: string, settings: RetentionSettings): Promise<void>;
  /** What would go with these settings. Nothing is changed. */
  count(
    workspace: string,
    settings: RetentionSettings,
    now: string,
  ): Promise<RetentionCount | null>;
  /** Erases some of what is too old by the stored settings; returns how many conversations went, null when nothing is to be erased. */
  erase(workspace: string, now: string, most: number): Promise<number | null>;
}
