import type { Dimension, Trait } from "../../../model/facts.ts";
import { filterOf } from "../../../model/measures.ts";
import type { SinId } from "../../../model/taxonomy.ts";
import type { ConversationFilter } from "../../api/queries.ts";
import { set } from "../../format/search_params.ts";
import type { MeasuresSearch } from "./search.ts";

interface What {
  by?: Dimension | undefined;
  key?: string | undefined;
  is?: Trait | null | undefined;
  counted?: SinId | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

/** The conversations behind a number: those of its period and group with the fact it counts. */
export function behind(search: MeasuresSearch, what: What = {}): ConversationFilter {
  const { by = search.by, key = search.key, is, counted } = what;
  const where = new URLSearchParams(filterOf({ ...search, by: undefined })).toString();
  return set({
    ...(by === undefined || by === "all" || key === undefined ? {} : { by, key }),
    where: where === "" ? undefined : where,
    is: is ?? undefined,
    counted,
    opened_from: what.from ?? search.from,
    opened_to: what.to ?? search.to,
  });
}
