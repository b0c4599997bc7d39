import { REPORT_PERIODS, type ReportPeriod } from "../../../model/periodic_report.ts";
import { day, oneOf, set } from "../../format/search_params.ts";

/** Of which week or month the report is, as it stands in the address bar. */
export function reportSearch(raw: Record<string, unknown>): { period?: ReportPeriod; on?: string } {
  return set({ period: oneOf(REPORT_PERIODS, raw.period), on: day(raw.on) });
}
