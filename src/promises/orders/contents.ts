import type { OrderDifference, OrderItem } from "../../model/order.ts";
import { articleKeys, compareItems, labelOf, plainName } from "./same.ts";

/** An ordered line, and what of it has not come yet. */
interface Line {
  item: OrderItem;
  label: string;
  left: number;
  /** Pieces that came without it, by accessory. */
  without: Map<string, number>;
}

/** A line of a delivery, the ordered lines of the same article, and what is not yet placed of it. */
interface Come {
  item: OrderItem;
  article: readonly Line[];
  left: number;
}

type Difference = Omit<OrderDifference, "made_good">;

/**
 * What has come of an order, delivery by delivery in the order of time. A line that fits exactly is
 * counted for the ordered line that tells most of it. Another variant of an article is the wrong one
 * while pieces of the article are owed; whatever has no place is more than was ordered.
 */
export class Contents {
  readonly #lines: readonly Line[];
  readonly #byArticle = new Map<string, Line[]>();
  /** What nobody ordered; an accessory sent by itself may stand here. */
  readonly #spare: { item: OrderItem; left: number; delivery: string }[] = [];
  readonly #wrong: Difference[] = [];
  #right = 0;
  #unrecorded = false;
  #itemised = false;

  constructor(items: readonly OrderItem[]) {
    this.#lines = items.map((item) => ({
      item,
      label: labelOf(item),
      left: item.quantity,
      without: new Map(),
    }));
    for (const line of this.#lines) {
      for (const key of articleKeys(line.item)) {
        const known = this.#byArticle.get(key);
        if (known === undefined) this.#byArticle.set(key, [line]);
        else known.push(line);
      }
    }
  }

  /** Everything ordered has come, each piece with its accessories, or nothing shows that it has not. */
  get isComplete(): boolean {
    return this.#unrecorded || this.#owed().length === 0;
  }

  /** Every delivery so far says what was in it. */
  get isRecorded(): boolean {
    return this.#itemised && !this.#unrecorded;
  }

  /** At least one piece came as it was ordered. */
  get hasRight(): boolean {
    return this.#right > 0;
  }

  /** At least one piece came that is not what was ordered in its place. */
  get hasWrong(): boolean {
    return this.#wrong.length > 0;
  }

  /** At least one delivery says what was in it. */
  get isItemised(): boolean {
    return this.#itemised;
  }

  take(items: readonly OrderItem[] | undefined, delivery: string): void {
    if (items === undefined) {
      this.#unrecorded = true;
      return;
    }
    this.#itemised = true;
    // What tells most is placed first: it fits in fewest places.
    const come = items
      .map((item) => ({ item, article: this.#articleOf(item), left: item.quantity }))
      .toSorted((a, b) => told(b.item) - told(a.item));
    // One that fits somewhere is not the wrong one of another line; there may be too many of it.
    const others = come.filter((line) => !this.#exact(line));
    for (const line of others) this.#variant(line, delivery);
    for (const { item, left } of come) if (left > 0) this.#spare.push({ item, left, delivery });
    this.#accessoriesFromSpare();
  }

  /** What is wrong and, when it is time to say so, what is missing. */
  differences(missingToo: boolean): OrderDifference[] {
    const spare = this.#spare
      .filter(({ left }) => left > 0)
      .map(({ item, left, delivery }) => {
        const label = labelOf(item);
        return difference("not_ordered", label, null, label, left, delivery);
      });
    const missing = missingToo && !this.isComplete ? this.#owed() : [];
    return [
      ...this.#wrong.map((one) => ({ ...one, made_good: this.isComplete })),
      ...[...missing, ...spare].map((one) => ({ ...one, made_good: false })),
    ];
  }

  #owed(): Difference[] {
    return this.#lines.flatMap(({ item, label, left, without }) => {
      const come = String(item.quantity - left);
      const short =
        left === 0 ? [] : [difference("short", label, String(item.quantity), come, left, null)];
      const bare = [...without].flatMap(([accessory, count]) =>
        count === 0 ? [] : [difference("missing_accessory", label, accessory, null, count, null)],
      );
      return [...short, ...bare];
    });
  }

  #articleOf(item: OrderItem): Line[] {
    return [...new Set(articleKeys(item).flatMap((key) => this.#byArticle.get(key) ?? []))];
  }

  /** Counts what fits; false when nothing that was ordered is like it. */
  #exact(come: Come): boolean {
    const fitting = come.article
      .flatMap((ordered) => {
        const { wrong, right, otherSku } = compareItems(ordered.item, come.item);
        if (wrong.length > 0 || otherSku) return [];
        return [{ ordered, lacking: lackingIn(ordered.item, come.item), agreeing: right.length }];
      })
      .toSorted((a, b) => b.agreeing - a.agreeing || told(a.ordered.item) - told(b.ordered.item));
    for (const { ordered, lacking } of fitting) {
      const count = Math.min(ordered.left, come.left);
      ordered.left -= count;
      come.left -= count;
      this.#right += count;
      for (const accessory of lacking) {
        ordered.without.set(accessory, (ordered.without.get(accessory) ?? 0) + count);
      }
    }
    // A second whole piece brings what the first one lacked.
    for (const { ordered, lacking } of fitting) {
      for (const [accessory, count] of ordered.without) {
        if (lacking.includes(accessory)) continue;
        ordered.without.set(accessory, Math.max(0, count - come.left));
      }
    }
    return fitting.length > 0;
  }

  #variant(come: Come, delivery: string): void {
    for (const ordered of come.article) {
      const count = Math.min(ordered.left, come.left);
      if (count > 0) this.#noteWrong(ordered, come.item, count, delivery);
      come.left -= count;
    }
  }

  #noteWrong(ordered: Line, item: OrderItem, count: number, delivery: string): void {
    const compared = compareItems(ordered.item, item);
    for (const property of compared.wrong) {
      const [promised = null, delivered = null] = [ordered.item[property], item[property]];
      this.#wrong.push(
        difference(`wrong_${property}`, ordered.label, promised, delivered, count, delivery),
      );
    }
    if (compared.otherSku) {
      const [promised = null, delivered = null] = [ordered.item.sku, item.sku];
      this.#wrong.push(
        difference("wrong_item", ordered.label, promised, delivered, count, delivery),
      );
    }
  }

  #accessoriesFromSpare(): void {
    for (const spare of this.#spare) {
      const { name, model, sku } = spare.item;
      const names = new Set([name, model, sku].flatMap((one) => (one ? plainName(one) : [])));
      for (const { without } of this.#lines) {
        for (const [accessory, count] of without) {
          if (!names.has(plainName(accessory))) continue;
          const used = Math.min(count, spare.left);
          without.set(accessory, count - used);
          spare.left -= used;
        }
      }
    }
  }
}

function difference(
  kind: Difference["kind"],
  item: string,
  promised: string | null,
  delivered: string | null,
  quantity: number,
  delivery: string | null,
): Difference {
  return { kind, item, promised, delivered, quantity, delivery };
}

/** How much a line tells: the one that tells least may take what others have no use for. */
function told({ model, colour, size }: OrderItem): number {
  return [model, colour, size].filter((part) => part !== undefined).length;
}

/** Accessories of the ordered item that the delivered one came without; none where nobody noted them. */
function lackingIn(ordered: OrderItem, delivered: OrderItem): string[] {
  if (delivered.accessories === undefined) return [];
  const come = new Set(delivered.accessories.map(plainName));
  return (ordered.accessories ?? []).filter((accessory) => !come.has(plainName(accessory)));
}
