import type { CausesQuery, CausesReport } from "../../../model/causes.ts";
import { day, set } from "../../format/search_params.ts";
import { filterSearch } from "../measures/search.ts";

/** The period and the filters, as they stand in the address bar. */
export function causesSearch(raw: Record<string, unknown>): CausesQuery {
  return set({ from: day(raw.from), to: day(raw.to), ...filterSearch(raw) });
}

/** The period and the filters of a report, for links to the conversations behind it. */
export function chosenIn({ from, to, filter }: Pick<CausesReport, "from" | "to" | "filter">) {
  return set({ from: from ?? undefined, to: to ?? undefined, ...filter });
}
