import type { ConversationEvent } from "../../model/conversation.ts";
import type { PromiseMention } from "../types.ts";
import type { HeardMessage } from "./signals.ts";

/** Something that happened after a promise. */
export type Happening =
  | { kind: "message"; at: number | null; heard: HeardMessage; made: readonly number[] }
  | { kind: "event"; at: number; event: ConversationEvent }
  /** A message of another conversation of the same customer. */
  | { kind: "elsewhere"; at: number; heard: HeardMessage; conversation: string };

/**
 * Everything up to now in the order of time, whatever order it arrived in. Messages without a time
 * keep their place after the message they followed.
 */
export function timelineOf(
  heard: readonly HeardMessage[],
  mentions: readonly PromiseMention[],
  events: readonly ConversationEvent[],
  elsewhere: readonly Extract<Happening, { kind: "elsewhere" }>[],
  now: number,
): Happening[] {
  const made = new Map<number, number[]>();
  for (const [index, mention] of mentions.entries()) {
    const list = made.get(mention.message);
    if (list === undefined) made.set(mention.message, [index]);
    else list.push(index);
  }
  let last = Number.NEGATIVE_INFINITY;
  const placed: { key: number; rank: number; happening: Happening }[] = [];
  for (const item of heard) {
    const { at, index } = item.message;
    if (at !== null) last = at;
    if (last > now) continue;
    const happening: Happening = { kind: "message", at, heard: item, made: made.get(index) ?? [] };
    placed.push({ key: last, rank: index, happening });
  }
  for (const event of events) {
    const at = Date.parse(event.at);
    if (at <= now) placed.push({ key: at, rank: -1, happening: { kind: "event", at, event } });
  }
  for (const happening of elsewhere) {
    if (happening.at <= now) placed.push({ key: happening.at, rank: -1, happening });
  }
  placed.sort((a, b) => (a.key === b.key ? a.rank - b.rank : a.key < b.key ? -1 : 1));
  return placed.map(({ happening }) => happening);
}
