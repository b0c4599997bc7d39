import { DIMENSIONS } from "../../../model/facts.ts";
import {
  filterOf,
  MEASURES,
  type MeasureFilter,
  type MeasureId,
  type MeasuresQuery,
} from "../../../model/measures.ts";
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
    ...filterSearch(raw),
  });
}

/** The filters in the address bar. */
export function filterSearch(raw: Record<string, unknown>): MeasureFilter {
  const names = DIMENSIONS.filter((name) => name !== "all");
  return filterOf(Object.fromEntries(names.map((name) => [name, text(raw[name], 500)])));
}

/** What the server is asked. */
export function measuresQueryOf({
  measure: _measure,
  order: _order,
  ...query
}: MeasuresSearch): Partial<MeasuresQuery> {
  return query;
}
