import { DIMENSIONS } from "../../../model/facts.ts";
import { MEASURES, type MeasureId, type MeasuresQuery } from "../../../model/measures.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

/** What is measured, and which measure is drawn. */
export type MeasuresSearch = Partial<MeasuresQuery> & { measure?: MeasureId; order?: "value" };

/** As it stands in the address bar. A group may be the one without a name. */
export function measuresSearch(raw: Record<string, unknown>): MeasuresSearch {
  return set({
    by: oneOf(DIMENSIONS, raw.by),
    key: raw.key === "" ? "" : text(raw.key, 500),
    from: day(raw.from),
    to: day(raw.to),
    measure: oneOf(MEASURES, raw.measure),
    order: oneOf(["value"] as const, raw.order),
  });
}

/** What the server is asked. */
export function measuresQueryOf({ by, key, from, to }: MeasuresSearch): Partial<MeasuresQuery> {
  return set({ by, key, from, to });
}
