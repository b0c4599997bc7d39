import type { PromiseQuery } from "../../../model/promise_views.ts";
import { oneOf, set, text } from "../../format/search_params.ts";

/** The views of the board, in the order in which they ask for action. */
const VIEW_SET: Record<PromiseQuery["view"], true> = {
  due_today: true,
  overdue: true,
  to_repair: true,
  this_week: true,
  stale: true,
  waiting: true,
  unverifiable: true,
  snoozed: true,
  broken: true,
  kept: true,
  all: true,
};
export const VIEWS = Object.keys(VIEW_SET) as PromiseQuery["view"][];

export interface PromiseSearch {
  view?: PromiseQuery["view"];
  owner?: string;
}

export function promiseSearch(raw: Record<string, unknown>): PromiseSearch {
  return set({ view: oneOf(VIEWS, raw.view), owner: text(raw.owner) });
}
