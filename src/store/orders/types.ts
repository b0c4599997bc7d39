import type { Conversation } from "../../model/conversation.ts";
import type {
  Delivery,
  OrderImportView,
  OrderPage,
  OrderQuery,
  OrderRow,
  OrderVerdictRequest,
  PromisedOrder,
} from "../../model/order.ts";

/** Orders and deliveries that arrive together. */
export interface OrderBatch {
  orders: readonly PromisedOrder[];
  deliveries: readonly Delivery[];
}

export type OrdersWritten = Pick<OrderImportView, "orders" | "deliveries">;

/** Which orders are looked at again: those that time alone has changed, or that rest on other rules. */
export type OrdersAgain = "due" | "outdated";

/** Promised orders of the workspaces, each with what became of it. */
export interface Orders {
  /**
   * Stores orders and deliveries in one transaction and compares every order that they touch. An order
   * takes the place of the one with its number; told again, neither changes anything.
   * @throws AmendsError `not_found` when the workspace is not (or no longer) there
   */
  write(workspace: string, batch: OrderBatch, now: string): Promise<OrdersWritten>;
  page(workspace: string, query: OrderQuery): Promise<OrderPage>;
  /** One order by its number. */
  one(workspace: string, number: string): Promise<OrderRow | null>;
  /** The orders of a conversation: of its customer, or named by its events. */
  of(workspace: string, conversation: Conversation): Promise<OrderRow[]>;
  /**
   * Sets, changes or takes back a person's verdict on a finding of an order, on the contents it was given.
   * @throws AmendsError `not_found` for an order or finding that is not there, `conflict` when the contents
   * are no longer those that were looked at
   */
  setVerdict(
    workspace: string,
    request: OrderVerdictRequest,
    by: string,
    at: string,
  ): Promise<void>;
  /** Compares orders again, at most `limit`; returns how many there were. */
  compareAgain(workspace: string, which: OrdersAgain, now: string, limit: number): Promise<number>;
}
