import { workCalendar } from "../../calendar/work_calendar.ts";
import type { PromiseRecord } from "../../model/review.ts";
import { ledger } from "../../promises/index.ts";
import { contextOf, conversationOf, type History } from "../../promises/testing.ts";
import { prepare } from "../prepare.ts";

/** The ledger of a history, looked at at `now`. */
export function ledgerOf(history: History, now: string): PromiseRecord[] {
  const context = contextOf(history, now);
  return ledger(prepare(conversationOf(history)), context, workCalendar(context.config.calendar));
}
