import type { Mark, Observations } from "../../review/observations.ts";
import { contentWords, shared } from "../../text/content_words.ts";
import { inStaffWords, plainStaffMarks, reportsOf, sentenceOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { thereAndBack } from "./there_and_back.ts";
import { sentTwice } from "./twice.ts";

/** One hand-over by the right person is service; from the second on it is a runaround. */
const MANY = 2;

/**
 * Moved on twice or more, sent where the customer had just been, there and back or from door to door, or told so by the customer. A warm
 * hand-over does not count. One finding a conversation besides what the customer reports.
 */
export function decide(seen: Observations): Candidate[] {
  const moved = transferred(seen) ?? sentOn(seen) ?? thereAndBack(seen) ?? sentTwice(seen);
  return [...(moved === undefined ? [] : [moved]), ...reportsOf(seen, "runaround")];
}

function transferred({ handOffs }: Observations): Candidate | undefined {
  const events = handOffs.flatMap(({ event, warm }) => (event === null || warm ? [] : [event]));
  if (events.length < MANY) return undefined;
  return {
    branch: "transferred",
    source: "structure",
    message: null,
    span: null,
    events,
    severity: 2,
    attribution: "process",
    slots: { count: String(events.length) },
  };
}

/** Sent to another place after an earlier one did not help, or to the place they come from. */
function sentOn(seen: Observations): Candidate | undefined {
  const redirects = plainStaffMarks(seen, "runaround", "redirect").filter(
    (mark) =>
      !mark.scope.negated &&
      (!mark.scope.conditional || IF_SO.test(sentenceOf(seen, mark)?.text ?? "")),
  );
  const been = seen.sinMarks("runaround", "said_been").filter(({ scope }) => !scope.quoted);
  const before = beforeEach(seen);
  /** The first redirect of each customer; a thread may have thousands. */
  const first = new Map<string | undefined, Mark>();
  let latest = -1;
  for (const mark of redirects) {
    while ((been[latest + 1]?.message ?? mark.message) < mark.message) latest += 1;
    const told = been[latest];
    const { customer, reply = -1 } = before[mark.message] ?? {};
    const earlier = first.get(customer);
    if (earlier === undefined) first.set(customer, mark);
    if (told === undefined) continue;
    // What the customer wrote of where they had been counts after the redirect, else after the last reply.
    const sent = earlier !== undefined && told.message > earlier.message ? earlier : undefined;
    if (sent === undefined && told.message < reply) continue;
    const place = sent ?? (isSamePlace(seen, told, mark) ? told : undefined);
    if (place === undefined || helps(seen, mark.message)) continue;
    return {
      ...inStaffWords(mark, {
        branch: sent === undefined ? "sent_back" : "sent_on",
        severity: 2,
        attribution: "process",
        related: [
          { message: place.message, start: place.start, end: place.end },
          ...(place === told ? [] : [{ message: told.message, start: told.start, end: told.end }]),
        ],
      }),
      source: "structure",
    };
  }
  return undefined;
}

/** Only takes up what was asked just before; other conditions leave the customer a choice. */
const IF_SO = /^\W*(?:@\w{1,30} )*(?:if so|if yes|in that case|kung ganun|kung ganoon)\b/;

function isSamePlace(seen: Observations, told: Mark, redirect: Mark): boolean {
  const said = contentWords(sentenceOf(seen, told)?.tokens ?? []);
  const sent = contentWords(sentenceOf(seen, redirect)?.tokens ?? []);
  return shared(sent, said) > 0;
}

/** For each message: the customer who wrote last before it, and the last reply before it. */
function beforeEach({
  prepared,
}: Observations): { customer?: string | undefined; reply: number }[] {
  let customer: string | undefined;
  let reply = -1;
  return prepared.messages.map(({ side, index, message }) => {
    const found = { customer, reply };
    if (side === "customer") customer = message.author.id;
    if (side === "staff") reply = index;
    return found;
  });
}

/** Something is done or taken over in the same reply. */
function helps(seen: Observations, message: number): boolean {
  return seen
    .actsIn(message, "ownership", "done", "transfer", "escalation", "exception")
    .some(({ scope }) => !scope.negated && !scope.conditional);
}
