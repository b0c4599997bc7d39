import type { Conversation, ConversationEvent } from "../../model/conversation.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import type { PromiseRecord } from "../../model/review.ts";

/** Who made a promise, who had it when it was kept or fell due, and who has to see to it. */
export type Owners = Pick<PromiseRow, "owner" | "made_by" | "held_by">;

/**
 * Who made a promise owns it until the conversation is given to somebody else (design, promises 6.4:
 * the clock is unchanged, and what is owed is owed by whom it was). What was done by then stays with
 * who did it, and what fell due with who had it: nobody answers for what was decided before.
 */
export function ownersOf(
  promise: Pick<PromiseRecord, "message" | "state" | "done_at" | "deadline">,
  conversation: Conversation,
  asOf: string,
): Owners {
  const message = conversation.messages.find(({ id }) => id === promise.message);
  const made_by = nameOf(message?.author);
  if (message?.at === undefined) return { owner: made_by, made_by, held_by: made_by };
  const done = promise.state === "kept" || promise.state === "kept_late" ? promise.done_at : null;
  const settled = Date.parse(done ?? asOf);
  const due = Date.parse(promise.deadline.due ?? asOf);
  const given = handOvers(conversation, Date.parse(message.at));
  const ownerAt = (instant: number) => given.findLast(({ at }) => at <= instant)?.to ?? made_by;
  return {
    owner: ownerAt(settled),
    made_by,
    held_by: ownerAt(Math.min(settled, due)),
  };
}

type Named = { name?: string | undefined; email?: string | undefined; id?: string | undefined };

const nameOf = (who: Named | undefined) => who?.name ?? who?.email ?? who?.id ?? "";

/** To whom the conversation was given after an instant, in the order of time. */
function handOvers(conversation: Conversation, since: number): { at: number; to: string }[] {
  return conversation.events
    .flatMap((event) => {
      const to = personNamed(event, conversation);
      return to === null ? [] : [{ at: Date.parse(event.at), to }];
    })
    .filter(({ at }) => at > since)
    .toSorted((a, b) => a.at - b.at);
}

/**
 * The display name of who got the conversation. Null where that is a team, and where a help desk tells
 * only a number that nobody who wrote here goes by: then the owner of before is a better guess.
 */
function personNamed(
  { type, from, to }: ConversationEvent,
  conversation: Conversation,
): string | null {
  if ((type !== "assigned" && type !== "transferred") || to === undefined) return null;
  const known = staffCalled(to, conversation);
  if (known !== null) return known;
  const wanted = to.trim().toLowerCase();
  const isTeam = [conversation.team, conversation.queue].some((own) => plain(own) === wanted);
  if (isTeam || !/\p{L}/u.test(wanted)) return null;
  // A conversation is assigned to a person; it is transferred to one only where a person had it before.
  const fromPerson = from !== undefined && staffCalled(from, conversation) !== null;
  return type === "assigned" || fromPerson ? to.trim() : null;
}

/** Somebody of the house who wrote here and goes by this name, address or id. */
function staffCalled(called: string, { messages }: Conversation): string | null {
  const found = messages.find(
    ({ author: { role, id, name, email } }) =>
      (role === "agent" || role === "bot") &&
      [id, name, email].some((own) => plain(own) === plain(called)),
  );
  return found === undefined ? null : nameOf(found.author);
}

const plain = (text: string | undefined) => text?.trim().toLowerCase();
