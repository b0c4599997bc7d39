import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { contentWords, shared } from "../../text/content_words.ts";
import { customerLast } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Shorter replies may be alike by chance ("Thank you!"). */
const SHORTEST = 6;
/** From this share of common words on, two replies are the same text. */
const SAME = 0.8;

/**
 * The same words, or the same invitation to write elsewhere, after the customer came back unserved.
 * Only towards the same customer, and not after thanks.
 */
export function repeated(seen: Observations): Candidate[] {
  return seen.staff
    .filter(({ automated, role }) => role === "bot" || !automated)
    .flatMap((reply) => {
      const found = sameAgain(seen, reply) ?? invitedAgain(seen, reply);
      return found === undefined ? [] : [found];
    });
}

function sameAgain(seen: Observations, reply: PreparedMessage): Candidate | undefined {
  const candidates = seen.staff.filter(
    (other) =>
      other.index < reply.index &&
      other.message.author.id === reply.message.author.id &&
      Math.min(other.words, reply.words) >= SAME * 0.8 * Math.max(other.words, reply.words),
  );
  if (candidates.length === 0 || reply.words < SHORTEST) return undefined;
  const words = wordsOf(reply);
  if (words.size < SHORTEST) return undefined;
  const earlier = candidates.find((other) => alike(wordsOf(other), words));
  if (earlier === undefined || !cameBack(seen, earlier, reply)) return undefined;
  if (!unserved(seen, earlier, reply) || RECEIVED.test(reply.folded)) return undefined;
  return again("repeated", reply, reply.sentences[0], earlier);
}

function alike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const common = shared(a, b);
  return common > 0 && common / (a.size + b.size - common) >= SAME;
}

/** Asked to write elsewhere once more: the customer had done so, or answered with something else. */
function invitedAgain(seen: Observations, reply: PreparedMessage): Candidate | undefined {
  const invites = seen.sinMarks("robotism", "invite");
  const mark = invites.find(({ message, scope }) => message === reply.index && !scope.negated);
  if (mark === undefined) return undefined;
  const before = seen.staff.filter(
    ({ index }) => index < reply.index && invites.some(({ message }) => message === index),
  );
  const earlier = before.at(-1);
  if (earlier === undefined || !cameBack(seen, earlier, reply)) return undefined;
  const between = seen.customer.filter(({ index }) => index > earlier.index && index < reply.index);
  const followed = seen
    .sinMarks("robotism", "said_followed")
    .some(({ message }) => between.some(({ index }) => index === message));
  if (!followed && before.length < 2) return undefined;
  if (speaksOf(reply, between)) return undefined;
  return again("invited_again", reply, reply.sentences[mark.sentence], earlier);
}

/** Somebody unserved wrote in between, and it is the one who was answered before. */
function cameBack(seen: Observations, earlier: PreparedMessage, reply: PreparedMessage): boolean {
  const first = customerLast(seen, earlier.index);
  const last = customerLast(seen, reply.index);
  if (first === undefined || last === undefined || last.index < earlier.index) return false;
  if (first.message.author.id !== last.message.author.id) return false;
  return seen.actsIn(last.index, "confirms_solved", "withdraws").length === 0;
}

/** What they wrote in between says that the first reply did not help, or that they did as told. */
function unserved(seen: Observations, earlier: PreparedMessage, reply: PreparedMessage): boolean {
  const isBetween = (index: number) => index > earlier.index && index < reply.index;
  const told = seen
    .sinMarks("robotism", "said_followed", "said_upset")
    .some(({ message }) => isBetween(message));
  return (
    told ||
    seen.customer.some(
      ({ index }) =>
        isBetween(index) &&
        seen.actsIn(index, "not_solved", "complaint", "repetition", "tried_already", "chase")
          .length > 0,
    )
  );
}

/** The reply takes up what the customer wrote in between: it knows of the message that was sent. */
function speaksOf(reply: PreparedMessage, between: readonly PreparedMessage[]): boolean {
  const said = new Set(between.flatMap((message) => [...wordsOf(message)]));
  const own = new Set([...wordsOf(reply)].filter((word) => !CHANNEL_WORD.test(word)));
  return RECEIVED.test(reply.folded) || shared(own, said) > 1;
}

const CHANNEL_WORD =
  /^(?:dm|dms|pm|paki-?pm|paki-?dm|email|e-mail|mail|messag|send|sent|phon|number|call|detail|info)/;
const RECEIVED =
  /\b(?:received|(?:did not|didn't|don't|haven't|not|unable to) (?:get|see|receive|find|locate)|replied|responded|(?:see|seeing|got|have) your (?:dm|message|note|e-?mail)|sent you|check your|another|again|additional|one more|repeat|as (?:stated|i said)|(?:natanggap|nakuha|nakita|na-?receive)(?: na)?(?: po)? (?:na )?(?:namin|ko)|ulitin|muli)\b/;

function wordsOf({ sentences }: PreparedMessage): Set<string> {
  return contentWords(sentences.flatMap(({ tokens }) => tokens.filter(isPlain)));
}

/** Numbers and links differ between copies of one template. */
function isPlain({ word }: { word: string }): boolean {
  return word.length < 30 && !/\d/.test(word);
}

function again(
  branch: string,
  reply: PreparedMessage,
  passage: { start: number; end: number } | undefined,
  earlier: PreparedMessage,
): Candidate | undefined {
  const first = earlier.sentences[0];
  if (passage === undefined || first === undefined) return undefined;
  return {
    branch,
    source: "agent_text",
    message: reply.index,
    span: { start: passage.start, end: passage.end },
    related: [{ message: earlier.index, start: first.start, end: first.end }],
    severity: 2,
    attribution: "process",
  };
}
