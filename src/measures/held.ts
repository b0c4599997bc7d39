import type { WorkCalendar } from "../calendar/work_calendar.ts";
import type { Conversation, ConversationEvent } from "../model/conversation.ts";
import type { HeldByTeam } from "../model/facts.ts";
import { elapsed, MINUTE, worked } from "./clocks.ts";
import { type Life, pausesOf, type Stretch } from "./life.ts";

interface Holding extends Stretch {
  team: string;
}

/**
 * How long each team had a conversation: in conversations among colleagues, and in those that went from
 * team to team; of all others nothing is told. From the first message until it was solved, else until the
 * last thing that happened: what is stored must not depend on when somebody looked. Time in which it was
 * "pending" is nobody's: then whoever asked was to answer. The team without a name had it where nothing
 * tells who did.
 */
export function heldOf(
  conversation: Conversation,
  { ended_at, solved_at }: Pick<Life, "ended_at" | "solved_at">,
  { openedAt, calendar }: { openedAt: string | null; calendar: WorkCalendar },
  unit = MINUTE,
): HeldByTeam[] {
  const from = Date.parse(openedAt ?? "");
  const to = Date.parse(solved_at ?? ended_at ?? "");
  if (Number.isNaN(from) || Number.isNaN(to) || to < from) return [];
  const holdings = holdingsIn(conversation, { from, to });
  if (conversation.channel !== "internal" && holdings.length < 2) return [];
  const paused = pausesOf(conversation, { from, to });
  const byTeam = new Map<string, HeldByTeam>();
  for (const holding of holdings) {
    const own = byTeam.get(holding.team) ?? { team: holding.team, elapsed: 0, worked: 0 };
    byTeam.set(holding.team, own);
    const rests = paused.flatMap((pause) => overlap(pause, holding));
    const spent = (length: (stretch: Stretch) => number) =>
      Math.max(0, length(holding) - rests.reduce((sum, rest) => sum + length(rest), 0));
    own.elapsed += spent((one) => elapsed(one.from, one.to, unit));
    own.worked += spent((one) => worked(calendar, one.from, one.to, unit));
  }
  return [...byTeam.values()];
}

function overlap(one: Stretch, other: Stretch): Stretch[] {
  const [from, to] = [Math.max(one.from, other.from), Math.min(one.to, other.to)];
  return to > from ? [{ from, to }] : [];
}

/**
 * Who had it when, from the end backwards: the team of today got it by the last event that names it, from
 * whom this tells, and so on. What people gave to people is no link of that chain.
 */
function holdingsIn(conversation: Conversation, { from, to }: Stretch): Holding[] {
  const events = conversation.events
    .flatMap((event) => {
      const at = Date.parse(event.at);
      return event.type === "transferred" || event.type === "assigned" ? [{ ...event, at }] : [];
    })
    .toSorted((a, b) => b.at - a.at);
  const isPerson = peopleIn(conversation);
  const holdings: Holding[] = [];
  let team = conversation.team || conversation.queue || null;
  let until = to;
  for (const event of events) {
    if (!isGivenTo(event, team, isPerson)) continue;
    const at = Math.min(until, Math.max(from, event.at));
    holdings.push({ team: team ?? event.to ?? "", from: at, to: until });
    until = at;
    team = event.from === undefined || isPerson(event.from) ? null : event.from;
  }
  if (until > from || holdings.length === 0) holdings.push({ team: team ?? "", from, to: until });
  return holdings.toReversed();
}

type HandOver = Pick<ConversationEvent, "type" | "to" | "from">;

/** Whether an event gave it to a team: the one that had it after, or where that is not known, to one at all. */
function isGivenTo(
  { type, to, from }: HandOver,
  team: string | null,
  isPerson: (called: string) => boolean,
): boolean {
  if (to === undefined || plain(to) === plain(from)) return false;
  if (team !== null) return plain(to) === plain(team);
  const isOfPeople = isPerson(to) || (from !== undefined && isPerson(from));
  return type === "transferred" && /\p{L}/u.test(to) && !isOfPeople;
}

/** Whether somebody who wrote here goes by a name, address or id. */
function peopleIn({ messages }: Conversation): (called: string) => boolean {
  const people = new Set(
    messages.flatMap(({ author: { id, name, email } }) =>
      [id, name, email].flatMap((own) => plain(own) ?? []),
    ),
  );
  return (called) => people.has(plain(called) ?? "");
}

const plain = (text: string | undefined) => text?.trim().toLowerCase();
