import { DIFFERENCE_KINDS, ORDER_VIEWS, type OrderQuery } from "../../../model/order.ts";
import { oneOf, set, text } from "../../format/search_params.ts";

export interface OrderSearch {
  view?: OrderQuery["view"];
  difference?: NonNullable<OrderQuery["difference"]>;
  q?: string;
}

export function orderSearch(raw: Record<string, unknown>): OrderSearch {
  return set({
    view: oneOf(ORDER_VIEWS, raw.view),
    difference: oneOf(DIFFERENCE_KINDS, raw.difference),
    q: text(raw.q),
  });
}
