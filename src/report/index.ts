import { htmlReport } from "./html/report.ts";
import { ndjsonReport } from "./ndjson.ts";
import { sarifReport } from "./sarif.ts";
import { textReport } from "./text.ts";
import type { Report, ReportOptions } from "./types.ts";

export const REPORT_FORMATS = ["text", "ndjson", "sarif", "html"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

const MAKERS: Readonly<
  Record<ReportFormat, (options: ReportOptions & { colour: boolean }) => Report>
> = { text: textReport, ndjson: ndjsonReport, sarif: sarifReport, html: htmlReport };

/** A report in the wanted format. */
export function openReport(
  format: ReportFormat,
  options: ReportOptions & { colour: boolean },
): Report {
  return MAKERS[format](options);
}
