import {
  AUDIT_KINDS,
  type AuditAnswerQuery,
  type AuditFilter,
  CHECKLIST_IDS,
} from "../../../model/audits.ts";
import { FACTORS, SIN_IDS } from "../../../model/taxonomy.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

/** What a number may be of, whose answers are on show. */
export const WHAT = ["factor", "sin", "section", "item", "answer"] as const;

export type AuditsSearch = AuditFilter & Partial<Pick<AuditAnswerQuery, (typeof WHAT)[number]>>;

/** Of which audits list and results are, and which number is open, as it stands in the address bar. */
export function auditsSearch(raw: Record<string, unknown>): AuditsSearch {
  return set({
    checklist: oneOf(CHECKLIST_IDS, raw.checklist),
    kind: oneOf(AUDIT_KINDS, raw.kind),
    place: text(raw.place),
    from: day(raw.from),
    to: day(raw.to),
    factor: oneOf(FACTORS, raw.factor),
    sin: oneOf(SIN_IDS, raw.sin),
    section: text(raw.section, 100),
    item: text(raw.item, 100),
    answer: oneOf(["yes", "no"] as const, raw.answer),
  });
}

/** The filter alone. */
export function filterOf({ checklist, kind, place, from, to }: AuditsSearch): AuditFilter {
  return set({ checklist, kind, place, from, to });
}

/** Whether answers behind a number are asked for. */
export const isOpen = (search: AuditsSearch) => WHAT.some((field) => search[field] !== undefined);
