import type { OrderItem } from "../../model/order.ts";
import { fold } from "../../text/fold.ts";
import { SAME_COLOURS, SAME_SIZES } from "./same_words.ts";

/** Properties of an item that can be right or wrong once it is known to be the same article. */
export const PROPERTIES = ["model", "colour", "size"] as const;
export type Property = (typeof PROPERTIES)[number];

const NO_WORDS: ReadonlyMap<string, string> = new Map();
const SAME: Readonly<Record<Property, ReadonlyMap<string, string>>> = {
  model: NO_WORDS,
  colour: SAME_COLOURS,
  size: SAME_SIZES,
};

/** A name as it is compared: "Dark-Grey " and "dark grey" are one. */
export function plainName(text: string): string {
  const folded = fold(text.normalize("NFC"));
  return folded.replace(/[^\p{L}\p{N}]+/gu, " ").trim() || folded;
}

/** Two ways to write one property: "Grey" and "gray", "L" and "large". */
function sameProperty(property: Property, a: string, b: string): boolean {
  const words = SAME[property];
  const [left, right] = [plainName(a), plainName(b)];
  return (words.get(left) ?? left) === (words.get(right) ?? right);
}

function sameName(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && plainName(a) === plainName(b);
}

/** Names of an article; two lines that share one speak of the same article, in whichever variant. */
export function articleKeys({ sku, model, name }: OrderItem): string[] {
  return Object.entries({ sku, model, name }).flatMap(([kind, value]) =>
    value === undefined ? [] : [`${kind} ${plainName(value)}`],
  );
}

export interface Comparison {
  /** Properties that both lines tell and that differ. */
  wrong: readonly Property[];
  /** Properties that both tell and that agree. */
  right: readonly Property[];
  /** Another article number, and no property that shows the two to be one variant all the same. */
  otherSku: boolean;
}

/** What differs between two lines of one article. What only one of them tells is not compared. */
export function compareItems(ordered: OrderItem, delivered: OrderItem): Comparison {
  const wrong: Property[] = [];
  const right: Property[] = [];
  const oneSku = sameName(ordered.sku, delivered.sku);
  for (const property of PROPERTIES) {
    const [a, b] = [ordered[property], delivered[property]];
    // The number settles the model: houses and carriers word it differently.
    if (a === undefined || b === undefined || (property === "model" && oneSku)) continue;
    (sameProperty(property, a, b) ? right : wrong).push(property);
  }
  const bothSkus = ordered.sku !== undefined && delivered.sku !== undefined;
  const otherSku = bothSkus && !oneSku && wrong.length === 0 && right.length === 0;
  return { wrong, right, otherSku };
}

/** How people call an item: its name, model or number, with its variant. */
export function labelOf({ name, model, sku, colour, size }: OrderItem): string {
  const variant = [name === undefined ? undefined : model, colour, size].filter(
    (part) => part !== undefined,
  );
  return [name ?? model ?? sku ?? "", ...variant].join(", ");
}
