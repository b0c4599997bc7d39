import type { Kysely } from "kysely";
import { cut } from "../../measures/places.ts";
import type { ConversationFilter } from "../../model/export.ts";
import type { Dimension } from "../../model/facts.ts";
import { filterIn, filterOf, type MeasureFilter } from "../../model/measures.ts";
import type { Tables } from "../tables.ts";
import { isMixed, wholeOfMixes } from "./filtered.ts";
import { notYetMeasured, spanOf, sumsOf, WHOLE, wholeSums } from "./read.ts";

/** The filters that are counted one by one; see measures/places.ts. */
export const COUNTED = [
  "channel",
  "status",
  "team",
  "agent",
  "language",
  "sin",
  "promise",
] as const;

/** How many conversations a filter finds, where the stored sums tell; else null. */
export async function knownTotal(
  db: Kysely<Tables>,
  workspace: string,
  filter: ConversationFilter,
): Promise<number | null> {
  const set = Object.entries(filter).filter(([, value]) => value !== undefined);
  const [only] = set;
  if (only === undefined) return (await wholeSums(db, workspace))?.["n"] ?? null;
  if ((await notYetMeasured(db, workspace)) > 0) return null;
  if (set.length === 1 && (COUNTED as readonly string[]).includes(only[0])) {
    const place = { dimension: "choice" as const, key: cut(`${only[0]}=${only[1]}`) };
    return (await sumsOf(db, workspace, place, null, {}))["n"] ?? 0;
  }
  const isBehind = set.every(([name]) => (BEHIND as readonly string[]).includes(name));
  return isBehind ? countBehind(db, workspace, filter) : null;
}

/** The filters that choose the conversations behind a number of the measures. */
const BEHIND = ["by", "key", "where", "is", "counted", "opened_from", "opened_to"] as const;

/** As many as the number counts. */
async function countBehind(
  db: Kysely<Tables>,
  workspace: string,
  { by, key, where, is, counted, opened_from: from, opened_to: to }: ConversationFilter,
): Promise<number | null> {
  if (is !== undefined && counted !== undefined) return null;
  const filter: MeasureFilter = { ...filterIn(where), ...filterOf({ by, key }) };
  const name =
    is === "held" && filter.team !== undefined
      ? "held_by"
      : (is ?? (counted === undefined ? "n" : `sin:${counted}`));
  const period = { from, to };
  const span = await spanOf(db, workspace, period);
  if (span === null) return 0;
  const places = Object.entries(filter) as [Dimension, string][];
  const [one] = places;
  if (places.length < 2) {
    const place = one === undefined ? WHOLE : { dimension: one[0], key: cut(one[1]) };
    return (await sumsOf(db, workspace, place, span, period))[name] ?? 0;
  }
  if (!isMixed(Object.keys(filter))) return null;
  return (await wholeOfMixes(db, workspace, filter, { period, span }))[name] ?? 0;
}
