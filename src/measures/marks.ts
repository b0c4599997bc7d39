import type { Dimension, FactsRow, Trait } from "../model/facts.ts";
import type { SinId } from "../model/taxonomy.ts";
import { choicesOf, cut, placesOf } from "./places.ts";
import { sinsIn, traitsOf } from "./traits.ts";

/** How the group of a dimension is written among the marks of a conversation. */
export function placeMark(dimension: Dimension, key: string): string {
  return `${dimension}=${key}`;
}

/** How a yes-or-no fact is. */
export function traitMark(trait: Trait): string {
  return `is=${trait}`;
}

/** How it is that a team had a conversation for a time, whoever has it now. */
export function heldMark(team: string): string {
  return `held=${cut(team)}`;
}

/** How a counted sin is. */
export function sinMark(sin: SinId): string {
  return `sin=${sin}`;
}

/** How a filter of the list is: "list:agent=Ben Ortiz". */
export function choiceMark(choice: string): string {
  return `list:${cut(choice)}`;
}

/** How it is that something was praiseworthy. */
export const PRAISE_MARK = "has=praise";

/** All by which a conversation can be found from the numbers it stands behind. */
export function marksOf(row: FactsRow): string[] {
  return [
    ...placesOf(row)
      .filter(([dimension]) => dimension !== "all")
      .map(([dimension, key]) => placeMark(dimension, key)),
    ...traitsOf(row).map(traitMark),
    ...sinsIn(row).map(sinMark),
    ...row.held.map(({ team }) => heldMark(team)),
    ...choicesOf(row).map(choiceMark),
    ...(row.praise > 0 ? [PRAISE_MARK] : []),
  ];
}
