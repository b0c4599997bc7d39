import { EPISODE_ROLES, EPISODE_VERDICTS, type EpisodeFilter } from "../../../model/episodes.ts";
import { day, oneOf, set } from "../../format/search_params.ts";

/** Of which episodes the list is, as it stands in the address bar. */
export function journalSearch(raw: Record<string, unknown>): EpisodeFilter {
  return set({
    verdict: oneOf([...EPISODE_VERDICTS, "open"], raw.verdict),
    role: oneOf(EPISODE_ROLES, raw.role),
    from: day(raw.from),
    to: day(raw.to),
  });
}
