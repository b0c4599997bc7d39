import { itemOf } from "../../audits/checklists/index.ts";
import type { AuditAnswerView, AuditRow } from "../../model/audits.ts";
import { type Cell, csvRow } from "../csv.ts";

/** One answer with the audit it belongs to. */
export interface AuditLine {
  audit: AuditRow;
  answer: AuditAnswerView;
}

const COLUMNS: readonly (readonly [name: string, value: (line: AuditLine) => Cell])[] = [
  ["audit", ({ audit }) => audit.id],
  ["at", ({ audit }) => audit.at],
  ["place", ({ audit }) => audit.place],
  ["checklist", ({ audit }) => audit.checklist],
  ["kind", ({ audit }) => audit.kind],
  ["by", ({ audit }) => audit.by],
  ["item", ({ answer }) => answer.item],
  ["statement", ({ answer }) => itemOf(answer.item)?.text.en],
  ["factor", ({ answer }) => itemOf(answer.item)?.factor],
  ["sin", ({ answer }) => itemOf(answer.item)?.sin],
  ["answer", ({ answer }) => answer.answer],
  ["note", ({ answer }) => answer.note],
  ["owner", ({ answer }) => answer.owner],
  ["due", ({ answer }) => answer.due],
  ["done", ({ answer }) => answer.done],
  ["photo", ({ answer }) => answer.photo],
];

export const AUDIT_CSV_HEADER = csvRow(COLUMNS.map(([name]) => name));

/** An answer as one line of a CSV file. */
export function auditCsvLine(line: AuditLine): string {
  return csvRow(COLUMNS.map(([, value]) => value(line)));
}

/** An answer as one object. */
export function auditRecord(line: AuditLine): Record<string, Cell> {
  return Object.fromEntries(COLUMNS.map(([name, value]) => [name, value(line) ?? null]));
}
