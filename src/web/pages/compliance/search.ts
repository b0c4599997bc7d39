import type { ComplianceQuery } from "../../../model/promise_views.ts";
import { LANGUAGES, PROMISE_TYPES } from "../../../model/taxonomy.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

/** Of what promises the rates are, as it stands in the address bar. */
export function complianceSearch(raw: Record<string, unknown>): ComplianceQuery {
  return set({
    held_by: text(raw.held_by),
    team: text(raw.team),
    type: oneOf(PROMISE_TYPES, raw.type),
    language: oneOf(LANGUAGES, raw.language),
    from: day(raw.from),
    to: day(raw.to),
  });
}
