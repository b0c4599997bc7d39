import type { TimelineEntry } from "../model/api.ts";
import type { ReviewContext } from "../model/context.ts";
import type { Conversation, ConversationEvent } from "../model/conversation.ts";
import type { Sin } from "../sins/types.ts";
import type { HandOff, Wait } from "./observations.ts";
import { latestPart } from "./latest_part.ts";
import { observe } from "./observe.ts";
import { prepare } from "./prepare.ts";

/** Always the same list: what is looked for is made ready once for each. */
const NO_SINS: readonly Sin[] = [];

/**
 * The conversation as it went in time: messages, waits with their targets, hand-offs and events.
 * What has no known time is left out.
 */
export function timelineOf(whole: Conversation, context: ReviewContext): TimelineEntry[] {
  const conversation = latestPart(whole);
  const seen = observe(prepare(conversation), context, NO_SINS, []);
  const movedByEvent = new Set(seen.handOffs.map(({ event }) => event));
  const entries = [
    ...conversation.events
      .filter((event) => !movedByEvent.has(event.id ?? event.at))
      .map((event) => point("event", event.at, null, eventText(event))),
    ...conversation.messages.flatMap(({ at, id, author }) =>
      at === undefined
        ? []
        : [point("message", at, id, author.name ?? author.email ?? author.role)],
    ),
    ...seen.handOffs.flatMap((handOff) => handOffEntry(handOff, conversation)),
    ...seen.waits.map((wait) => waitEntry(wait, conversation, seen.now)),
  ];
  return entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

function point(
  kind: TimelineEntry["kind"],
  at: string,
  message: string | null,
  text: string,
): TimelineEntry {
  return {
    kind,
    at,
    until: null,
    message,
    minutes: null,
    target: null,
    working_day: null,
    late: false,
    text,
  };
}

/** A wait that is still running at the instant of the review has no end. */
function waitEntry(wait: Wait, { messages }: Conversation, now: number): TimelineEntry {
  const running = wait.to === null && wait.endedAt === now;
  return {
    kind: "wait",
    at: new Date(wait.startedAt).toISOString(),
    until: running ? null : new Date(wait.endedAt).toISOString(),
    message: messages[wait.from]?.id ?? null,
    minutes: Math.round(wait.minutes),
    target: wait.target,
    working_day: wait.workingDay,
    late: wait.target !== null && wait.minutes > wait.target,
    text: wait.to === null ? "No reply" : wait.first ? "First reply" : "Reply",
  };
}

function handOffEntry(handOff: HandOff, { messages, events }: Conversation): TimelineEntry[] {
  const message = handOff.message === null ? undefined : messages[handOff.message];
  const event = events.find(({ id, at }) => (id ?? at) === handOff.event);
  const at = message?.at ?? event?.at;
  if (at === undefined) return [];
  const text = message?.text.slice(handOff.start, handOff.end) ?? (event ? eventText(event) : "");
  return [point("hand_off", at, message?.id ?? null, text)];
}

/** "transferred: Billing → Returns", "status: open → solved", "rating: 2". */
function eventText({ type, from, to, value }: ConversationEvent): string {
  const change = [from, to ?? value].filter((part) => part !== undefined).join(" → ");
  return change === "" ? type : `${type}: ${change}`;
}
