import type { ConversationEvent } from "../../model/conversation.ts";
import { known } from "../json/fields.ts";

interface Change {
  id?: string | undefined;
  at: string;
  actor?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}

/**
 * A conversation given from one hand to another. Only from somebody to somebody else is a transfer:
 * taking it up and putting it down are not.
 */
export function handOver({ at, ...change }: Change): ConversationEvent | null {
  const { from, to } = change;
  if ((from ?? "") === (to ?? "")) return null;
  return { at, type: from && to ? "transferred" : "assigned", ...known(change) };
}

/** A change of status, in the help desk's own words. */
export function statusChange({ at, ...change }: Change): ConversationEvent | null {
  if (!change.to || change.from === change.to) return null;
  return { at, type: "status", ...known(change) };
}

/**
 * Where assignments only name who got it, who had it is who got it before: then a later one is a
 * transfer. Puts the events in the order of time.
 */
export function settleHandOvers(events: ConversationEvent[]): void {
  let holder: string | undefined;
  for (const event of events.sort((a, b) => a.at.localeCompare(b.at))) {
    if (event.type !== "assigned") continue;
    if (holder !== undefined && event.to !== undefined && holder !== event.to)
      Object.assign(event, { type: "transferred", from: holder });
    holder = event.to;
  }
}
