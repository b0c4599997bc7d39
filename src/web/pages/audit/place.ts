import { SERVED_LANGUAGES, type ServedLanguage } from "../../../model/taxonomy.ts";
import { oneOf, set } from "../../format/search_params.ts";

/** In which language the checklist is read. */
export function auditPlace(raw: Record<string, unknown>): { language?: ServedLanguage } {
  return set({ language: oneOf(SERVED_LANGUAGES, raw.language) });
}
