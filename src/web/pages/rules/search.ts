import { SIN_IDS, type SinId } from "../../../model/taxonomy.ts";
import { oneOf, set } from "../../format/search_params.ts";

/** The sin that stands open, so that a finding can lead to its rule. */
export function rulesSearch(raw: Record<string, unknown>): { sin?: SinId } {
  return set({ sin: oneOf(SIN_IDS, raw.sin) });
}
