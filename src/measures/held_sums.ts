import type { FactsRow, HeldByTeam } from "../model/facts.ts";
import { binOf } from "./histogram.ts";
import { type CellDimension, type Contribution, cut } from "./places.ts";
import { addAll, type Sums } from "./sums.ts";

/** What the time adds for which teams had a conversation: to each team its own, to all other groups all of it. */
export function heldContributions(
  { held, day }: Pick<FactsRow, "held" | "day">,
  places: readonly (readonly [CellDimension, string])[],
): Contribution[] {
  if (held.length === 0) return [];
  const all: Sums = {};
  for (const own of held) addAll(all, heldSums(own));
  return [
    ...places
      .filter(([dimension]) => dimension !== "team")
      .map(([dimension, key]) => ({ dimension, key, day, sums: all })),
    ...held.map((own) => ({
      dimension: "team" as const,
      key: cut(own.team),
      day,
      sums: heldSums(own),
    })),
  ];
}

/** What one team's time adds. */
export function heldSums({ elapsed, worked }: HeldByTeam): Sums {
  const sums: Sums = { held_by: 1 };
  sums[`held:${binOf(elapsed)}`] = 1;
  sums[`held_business:${binOf(worked)}`] = 1;
  if (elapsed > 0) sums["held_minutes"] = elapsed;
  if (worked > 0) sums["held_business_minutes"] = worked;
  return sums;
}
