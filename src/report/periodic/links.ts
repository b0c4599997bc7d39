import type { PeriodicReport, ReportQuote } from "../../model/periodic_report.ts";

/** Where the reader reaches the conversations. */
export interface Place {
  workspace: string;
  /** Address of the server without a slash at its end, empty for links on the same server; null: no links. */
  address: string | null;
}

/** Address of the words in their conversation. */
export function linkOf(
  { conversation, finding, promise }: ReportQuote,
  { workspace, address }: Place,
): string | null {
  if (address === null) return null;
  const path = ["w", workspace, "conversations", conversation].map(encodeURIComponent).join("/");
  const at = Object.entries({ finding, promise }).flatMap(([name, id]) =>
    id === null ? [] : [`${name}=${encodeURIComponent(id)}`],
  );
  return `${address}/${path}${at.length === 0 ? "" : `?${at.join("&")}`}`;
}

/** Address of the report's own page. */
export function pageOf(
  { period, days }: Pick<PeriodicReport, "period" | "days">,
  { workspace, address }: Place,
): string | null {
  if (address === null) return null;
  return `${address}/w/${encodeURIComponent(workspace)}/report?period=${period}&on=${days.from}`;
}
