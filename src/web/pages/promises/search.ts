import {
  LEAD_TIMES,
  OUTCOMES,
  type PromiseFilter,
  type PromiseQuery,
} from "../../../model/promise_views.ts";
import { LANGUAGES, PROMISE_STATES, PROMISE_TYPES } from "../../../model/taxonomy.ts";
import { day, oneOf, set, text } from "../../format/search_params.ts";

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
export const STRENGTHS = ["firm", "hedged", "offer"] as const;
const YES_NO = ["yes", "no"] as const;
const DECIDED_BY = ["own", "other", "nobody"] as const;

export interface PromiseSearch extends Partial<PromiseFilter> {
  view?: PromiseQuery["view"];
  /** What the columns of the board are. */
  by?: "team";
}

/** The board as it stands in the address bar, so that it can be sent to somebody. */
export function promiseSearch(raw: Record<string, unknown>): PromiseSearch {
  return set({
    view: oneOf(VIEWS, raw.view),
    by: oneOf(["team"], raw.by),
    ...promiseFilter(raw),
  });
}

function promiseFilter(raw: Record<string, unknown>) {
  return {
    owner: text(raw.owner),
    held_by: text(raw.held_by),
    team: text(raw.team),
    state: oneOf(PROMISE_STATES, raw.state),
    type: oneOf(PROMISE_TYPES, raw.type),
    strength: oneOf(STRENGTHS, raw.strength),
    language: oneOf(LANGUAGES, raw.language),
    dated: oneOf(YES_NO, raw.dated),
    due: day(raw.due),
    from: day(raw.from),
    to: day(raw.to),
    lead: oneOf(LEAD_TIMES, raw.lead),
    outcome: oneOf(OUTCOMES, raw.outcome),
    in_rate: oneOf(YES_NO, raw.in_rate),
    decided_by: oneOf(DECIDED_BY, raw.decided_by),
  };
}

/** Without what says how the board looks: by what promises are chosen. */
export function filterOf({ view: _view, by: _by, ...filter }: PromiseSearch) {
  return filter;
}
