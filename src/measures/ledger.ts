import type { Conversation } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import type { PromiseRow } from "../model/promise_views.ts";
import type { Review } from "../model/review.ts";
import { isDated, leadTimeOf, OVER } from "../report/promises/choose.ts";
import { promiseRowsOf } from "../report/promises/rows.ts";
import { countsForCompliance } from "../score/compliance.ts";
import { dayOf } from "./days.ts";

/** What the promises of a conversation add to the kept rate, to the board and to the record of repairs. */
export function ledgerOf(
  conversation: Conversation,
  review: Review,
  zone: string,
): Pick<Facts, "promises" | "ledger" | "owners"> {
  const rows = promiseRowsOf(conversation, review);
  const decidedBy = new Map(rows.map(({ id, decided_by }) => [id, decided_by]));
  return {
    promises: rows
      .filter((row) => countsForCompliance(row) || row.strength === "hedged")
      .map((row) => ({
        day: dayOf(row.deadline.due ?? row.made_at, zone),
        owner: row.held_by,
        state: row.state,
        hedged: row.strength === "hedged",
        dated: isDated(row),
        type: row.type,
        lead: leadTimeOf(row),
        read_state: row.read_state ?? row.state,
        decided_by: row.decided_by ?? "nobody",
        by_hand: isByHand(row),
        moved_by_own: isByHand(row) && decidedBy.get(row.parent ?? "") === "own",
      })),
    ledger: countsOf(rows, OVER.has(conversation.status ?? "")),
    owners: [...new Set(rows.filter((row) => row.owner !== row.made_by).map(({ owner }) => owner))],
  };
}

function isByHand({ deadline }: PromiseRow): boolean {
  return deadline.rule === "agreed_by_hand";
}

/** "all:kept": promises of a state; "here:": in conversations that are not over; "repair:": of repairs. */
function countsOf(rows: readonly PromiseRow[], isOver: boolean): Facts["ledger"] {
  const counts: Facts["ledger"] = {};
  const add = (name: string) => (counts[name] = (counts[name] ?? 0) + 1);
  for (const { state, strength, repair_record: repair } of rows) {
    add(`all:${state}`);
    if (!isOver) add(`here:${state}`);
    if (repair == null) continue;
    if (!isOver && (repair.state === "to_do" || repair.state === "refused")) add("repair:waits");
    // Hedged promises are nobody's word.
    if (strength === "hedged") continue;
    add(`repair:${repair.state}`);
    if (inTime(repair)) add("repair:in_time");
  }
  return counts;
}

function inTime({ offered_at, by }: { offered_at: string | null; by: string | null }): boolean {
  return offered_at !== null && by !== null && Date.parse(offered_at) <= Date.parse(by);
}
