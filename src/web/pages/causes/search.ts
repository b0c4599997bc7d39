import type { CausesQuery } from "../../../model/causes.ts";
import { day, set } from "../../format/search_params.ts";

/** The period, as it stands in the address bar. */
export function causesSearch(raw: Record<string, unknown>): CausesQuery {
  return set({ from: day(raw.from), to: day(raw.to) });
}
