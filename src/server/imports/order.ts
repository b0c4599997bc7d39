import { startedRun } from "../../jobs/started_run.ts";
import type { ImportView } from "../../model/api.ts";
import type { Input } from "../../sources/types.ts";

/** What the sender of a file says about it. */
export interface ImportOrder {
  id: string;
  workspace: string;
  /** File name, for display and for guessing the kind. */
  name: string;
  /** Kind of source; null to recognise it. */
  kind: string | null;
  staff: readonly string[];
  /** Columns of a CSV file: contract field to column name. */
  mapping?: Readonly<Record<string, string>> | undefined;
}

/**
 * Runs one import to its end and stores its state as it goes (jobs/import). Never rejects for what
 * is wrong with the file: that is in the view. Stops early, as interrupted, when the signal fires.
 */
export type RunImport = (
  order: ImportOrder,
  input: Input,
  onProgress: (view: ImportView) => void,
  signal: AbortSignal,
) => Promise<void>;

/** The state of an import before its first byte is read. */
export function waitingImport(order: ImportOrder, bytes: number, now: string): ImportView {
  const { id, name, kind } = order;
  return startedRun({ id, name, kind: kind ?? "", bytes, started_at: now });
}
