import type { ConversationEvent } from "../../model/conversation.ts";
import type { PromiseMention } from "../types.ts";
import type { HeardMessage } from "./signals.ts";

/** Something that happened after a promise. */
export type Happening =
  | { kind: "message"; at: number | null; heard: HeardMessage; made: readonly number[] }
  | { kind: "event"; at: number; event: ConversationEvent }
  /** A message of another conversation of the same customer. */
  | { kind: "elsewhere"; at: number; heard: HeardMessage; conversation: string };

/** Everything that happened in a conversation since its first promise. */
export interface Timeline {
  happenings: readonly Happening[];
  /** Where each message stands in it, by the index of the message. */
  places: ReadonlyMap<number, number>;
  /** When a person of the house last said or did something that the customer could notice. */
  lastWord: number;
}

/**
 * What is looked at to learn what became of a promise: as much as any conversation between people has. It
 * bounds the work in a thread of a hundred thousand messages, each with a promise.
 */
const FOLLOWED = 500;

/** What happened after a message. */
export function after({ happenings, places }: Timeline, message: number): readonly Happening[] {
  const next = (places.get(message) ?? -1) + 1;
  return happenings.slice(next, next + FOLLOWED);
}

/** What happened after an instant. */
export function since({ happenings }: Timeline, instant: number): readonly Happening[] {
  return happenings.filter(({ at }) => at !== null && at > instant).slice(0, FOLLOWED);
}

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
): Timeline {
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
  const happenings = placed.map(({ happening }) => happening);
  return { happenings, places: placesOf(happenings), lastWord: lastWordIn(happenings) };
}

function placesOf(happenings: readonly Happening[]): Map<number, number> {
  const places = new Map<number, number>();
  for (const [place, happening] of happenings.entries()) {
    if (happening.kind === "message") places.set(happening.heard.message.index, place);
  }
  return places;
}

function lastWordIn(happenings: readonly Happening[]): number {
  return happenings.reduce(
    (last, happening) =>
      happening.at !== null && happening.at > last && isWord(happening) ? happening.at : last,
    Number.NEGATIVE_INFINITY,
  );
}

function isWord(happening: Happening): boolean {
  if (happening.kind === "event") return happening.event.type === "call";
  const { message } = happening.heard;
  return message.side === "staff" && !message.automated;
}
