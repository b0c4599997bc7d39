import type { Mark, Observations } from "../../review/observations.ts";
import { contentWords, shared } from "../../text/content_words.ts";
import { inStaffWords, plainStaffMarks, reportsOf, sentenceOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { thereAndBack } from "./there_and_back.ts";

/** One hand-over by the right person is service; from the second on it is a runaround. */
const MANY = 2;

/**
 * Moved on twice or more, sent where the customer had just been or there and back, or told so by the customer. A warm
 * hand-over does not count. One finding a conversation besides what the customer reports.
 */
export function decide(seen: Observations): Candidate[] {
  const moved = transferred(seen) ?? sentOn(seen) ?? thereAndBack(seen);
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
  for (const mark of redirects) {
    const before = redirects.find(
      ({ message }) =>
        message < mark.message &&
        sameCustomer(seen, message, mark.message) &&
        cameBack(seen, message, mark.message) !== undefined,
    );
    const last = seen.staff.findLast(({ index }) => index < mark.message)?.index ?? -1;
    const told = cameBack(seen, before?.message ?? last, mark.message);
    if (told === undefined) continue;
    const place = before ?? (isSamePlace(seen, told, mark) ? told : undefined);
    if (place === undefined || helps(seen, mark.message)) continue;
    return {
      ...inStaffWords(mark, {
        branch: before === undefined ? "sent_back" : "sent_on",
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

/** What the customer wrote between two replies of where they had been. */
function cameBack(seen: Observations, after: number, before: number): Mark | undefined {
  return seen
    .sinMarks("runaround", "said_been")
    .findLast(({ message, scope }) => message > after && message < before && !scope.quoted);
}

function isSamePlace(seen: Observations, told: Mark, redirect: Mark): boolean {
  const said = contentWords(sentenceOf(seen, told)?.tokens ?? []);
  const sent = contentWords(sentenceOf(seen, redirect)?.tokens ?? []);
  return shared(sent, said) > 0;
}

function sameCustomer({ customer }: Observations, a: number, b: number): boolean {
  const authorBefore = (index: number) =>
    customer.findLast((message) => message.index < index)?.message.author.id;
  return authorBefore(a) === authorBefore(b);
}

/** Something is done or taken over in the same reply. */
function helps(seen: Observations, message: number): boolean {
  return seen
    .actsIn(message, "ownership", "done", "transfer", "escalation", "exception")
    .some(({ scope }) => !scope.negated && !scope.conditional);
}
