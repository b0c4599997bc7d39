import type { BadRecord, Place } from "../../../model/errors.ts";
import type { OrderItem } from "../../../model/order.ts";
import { known } from "../../json/fields.ts";
import { instantIn, promisedIn } from "../instants.ts";
import { customerIn } from "../record.ts";
import type { OrderOptions } from "../types.ts";
import type { OrderColumns, OrderField } from "./columns.ts";

/** The text of a column in a row; empty where the file has no such column. */
export type Cell = (field: OrderField) => string;

/** Fields that all rows of an order or delivery share. */
const SHARED: readonly OrderField[] = [
  "order",
  "promised",
  "ordered_at",
  "delivered_at",
  "delivery",
  "customer_id",
  "customer_name",
  "customer_email",
  "cancelled_at",
  "cancelled_by",
  "conversation",
];

/**
 * The rows of one order or of one delivery. One row that cannot be read spoils the whole: half an
 * order compared with what came would accuse somebody of the other half.
 */
export class Group {
  readonly place: Place;
  readonly items: OrderItem[] = [];
  readonly #shared = new Map<OrderField, { text: string; line: number | undefined }>();
  #wrong: BadRecord | null = null;
  #columns: OrderColumns = {};

  constructor(place: Place) {
    this.place = place;
  }

  add(cell: Cell, item: OrderItem, place: Place, columns: OrderColumns): void {
    this.#columns = columns;
    this.items.push(item);
    for (const field of SHARED) {
      const text = cell(field);
      const before = this.#shared.get(field);
      if (text === "") continue;
      if (before === undefined) this.#shared.set(field, { text, line: place.line });
      else if (before.text !== text) {
        this.spoil({
          place: { ...place, field: columns[field] },
          reason: `differs from line ${before.line}`,
          hint: "All rows of an order tell the same; what is due apart is an order of its own.",
        });
      }
    }
  }

  spoil(wrong: BadRecord): void {
    this.#wrong ??= wrong;
  }

  /** The record that the rows make together; null, and told, when a row or a time cannot be read. */
  value(options: OrderOptions, make: (cell: Cell) => unknown): unknown {
    const value =
      this.#wrong === null ? make((field) => this.#shared.get(field)?.text ?? "") : null;
    if (this.#wrong === null) return value;
    options.bad(this.#wrong);
    return null;
  }

  /** Reads a time that may be missing; one that is no time spoils the record. */
  time(cell: Cell, field: OrderField, read: (text: string) => string | null): string | undefined {
    const text = cell(field);
    if (text === "") return undefined;
    const at = read(text);
    if (at !== null) return at;
    const { line } = this.#shared.get(field) ?? this.place;
    this.spoil({
      place: { ...this.place, line, field: this.#columns[field] },
      reason: `not a date: "${text.slice(0, 40)}"`,
      hint: "Use 2026-03-06 or 2026-03-06T14:00:00+08:00.",
    });
    return undefined;
  }
}

/** The order in the rows of a group. */
export function promisedOrder(cell: Cell, zone: string, group: Group): unknown {
  const at = (field: OrderField) => group.time(cell, field, (text) => instantIn(text, zone));
  const cancelled_at = at("cancelled_at");
  return {
    order: cell("order"),
    ...known({
      ordered_at: at("ordered_at"),
      promised: group.time(cell, "promised", (text) => promisedIn(text, zone)),
      changed_at: at("changed_at"),
      conversation: cell("conversation"),
    }),
    ...customerIn({
      id: cell("customer_id"),
      name: cell("customer_name"),
      email: cell("customer_email"),
    }),
    ...(cancelled_at === undefined
      ? {}
      : { cancelled: { at: cancelled_at, ...known({ by: cell("cancelled_by").toLowerCase() }) } }),
    items: group.items,
  };
}

/** The delivery in the rows of a group. */
export function deliveredIn(cell: Cell, zone: string, group: Group): unknown {
  return {
    order: cell("order"),
    ...known({
      id: cell("delivery"),
      delivered_at: group.time(cell, "delivered_at", (text) => instantIn(text, zone)),
    }),
    items: group.items,
  };
}
