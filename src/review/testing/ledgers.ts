import { workCalendar } from "../../calendar/work_calendar.ts";
import type { PromiseMark } from "../../model/marks.ts";
import type { PromiseRecord } from "../../model/review.ts";
import { ledger } from "../../promises/index.ts";
import { contextOf, conversationOf, type History } from "../../promises/testing/history.ts";
import { prepare } from "../prepare.ts";

/** The ledger of a history, looked at at `now`. */
export function ledgerOf(
  history: History,
  now: string,
  marks: readonly PromiseMark[] = [],
): PromiseRecord[] {
  const context = { ...contextOf(history, now), marks };
  return ledger(prepare(conversationOf(history)), context, workCalendar(context.config.calendar));
}
