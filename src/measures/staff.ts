import type { Conversation, Message } from "../model/conversation.ts";
import type { Facts } from "../model/facts.ts";
import { sideOf } from "../review/prepare.ts";
import { wordedIn } from "../review/observe/wordings.ts";
import { fold } from "../text/fold.ts";

/** An automatic message says so at its beginning. */
const BEGINNING = 400;

/** Answers written by people, in order: no bot, no automatic acknowledgement, no failed mail, no note. */
export function humanReplies(conversation: Conversation): Message[] {
  return conversation.messages.filter(
    (message) =>
      sideOf(message, conversation) === "staff" &&
      message.author.role !== "bot" &&
      message.automated !== true &&
      message.delivery !== "failed" &&
      !wordedIn("automatic", fold(message.text.slice(0, BEGINNING))),
  );
}

/** Everybody who answered, bots too, as lists name them. */
export function agentsOf({ messages }: Conversation): string[] {
  const staff = messages.filter(({ author }) => author.role === "agent" || author.role === "bot");
  return [
    ...new Set(staff.map(({ author }) => author.name ?? author.email ?? author.id ?? "unknown")),
  ];
}

/** How somebody is called; empty when nothing names them. */
function nameOf(author: Message["author"] | undefined): string {
  return author?.name ?? author?.email ?? author?.id ?? "";
}

type Work = Pick<Facts, "handled_by" | "owner" | "transfers" | "kept_by_first">;

/** Who answered, and how often it went from one to another. */
export function staffWork(conversation: Conversation): Work {
  const people = humanReplies(conversation).map(({ author }) => nameOf(author));
  const bots = conversation.messages.some(({ author }) => author.role === "bot");
  const moves = movesIn(conversation);
  const changes = people.filter((name, i) => i > 0 && name !== people[i - 1]).length;
  const transfers = Math.max(moves, changes);
  const owner = people[0] ?? null;
  return {
    handled_by: owner === null ? (bots ? "bot" : "nobody") : bots ? "both" : "human",
    owner: owner,
    transfers: owner === null && moves === 0 ? null : transfers,
    kept_by_first: owner === null ? null : transfers === 0,
  };
}

/** Hand-overs that the help desk recorded; a new team and a new person in one minute are one. */
function movesIn({ events }: Conversation): number {
  let holder: string | undefined;
  const minutes = new Set<number>();
  for (const { type, at, to, value } of events) {
    const minute = Math.floor(Date.parse(at) / 60_000);
    if (type === "transferred") minutes.add(minute);
    if (type !== "assigned") continue;
    const next = String(to ?? value ?? "");
    if (holder !== undefined && next !== "" && next !== holder) minutes.add(minute);
    if (next !== "") holder = next;
  }
  return minutes.size;
}
