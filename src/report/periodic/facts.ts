import type { AuditResults } from "../../model/audits.ts";
import type { MeasuresReport } from "../../model/measures.ts";
import type { Days } from "./period.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import type { ReportPeriod, ReportQuote } from "../../model/periodic_report.ts";
import type { Severity } from "../../model/review.ts";
import type { ServedLanguage, SinId } from "../../model/taxonomy.ts";

/** Counted findings of a sin in a period, by what they cost, with the words of the gravest. */
export interface SinFacts {
  sin: SinId;
  conversations: number;
  costs: readonly { severity: Severity; recovered: boolean; count: number }[];
  quotes: readonly ReportQuote[];
}

/** What was found in the conversations that began in a period. */
export interface FoundFacts {
  sins: readonly SinFacts[];
  praise: { total: number; quotes: readonly ReportQuote[] };
}

/** Promises of a view: how many, and the first of them. */
export interface PromiseFacts {
  total: number;
  items: readonly PromiseRow[];
}

/** Everything a report is made of. */
export interface ReportFacts {
  asOf: string;
  period: ReportPeriod;
  days: Days;
  before: Days;
  language: ServedLanguage;
  zone: string;
  now: MeasuresReport;
  previous: MeasuresReport;
  found: FoundFacts;
  /** What audits of the period show. */
  audited: Pick<AuditResults, "wrong">;
  /** Broken, among the promises that fell due in the period. */
  broken: PromiseFacts;
  atRisk: { overdue: PromiseFacts; today: PromiseFacts; week: PromiseFacts };
}
