import { AUDIT_KINDS, type AuditFilter, CHECKLIST_IDS } from "../../../model/audits.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

/** Of which audits list and results are, as it stands in the address bar. */
export function auditsSearch(raw: Record<string, unknown>): AuditFilter {
  return set({
    checklist: oneOf(CHECKLIST_IDS, raw.checklist),
    kind: oneOf(AUDIT_KINDS, raw.kind),
    place: text(raw.place),
    from: day(raw.from),
    to: day(raw.to),
  });
}
