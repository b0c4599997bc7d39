import type { ActKind, Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { TEMPLATE_FROM } from "../../model/context.ts";
import { contentWordsIn, shared } from "../../text/content_words.ts";
import { namesOrganisation } from "../organisation.ts";
import { customerLast } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Longer replies hold more than stock phrases. */
const LONGEST = 40;

const HELPS: readonly ActKind[] = [
  "done",
  "instruction",
  "data_request",
  "transfer",
  "escalation",
  "offer",
  "alternative",
  "refusal",
  "referral",
  "policy",
  "apology",
  "acknowledgement",
];
/** Stock phrases in so many sentences leave no room for an answer, whatever words they share. */
const MANY = 3;

/**
 * Stock phrases, or a text sent to many, where an answer was wanted: no help, no question, no place to
 * go, and not one word of what the customer wrote about.
 */
export function unresponsive(seen: Observations): Candidate[] {
  return seen.staff.filter(({ automated }) => !automated).flatMap((reply) => stock(seen, reply));
}

function stock(seen: Observations, reply: PreparedMessage): Candidate[] {
  if (reply.words > LONGEST) return [];
  const fitting = marksIn(seen, reply, "fits_anything");
  const phrases = marksIn(seen, reply, "stock");
  const many = new Set(phrases.map(({ sentence }) => sentence)).size >= MANY;
  const [mark] = [...fitting, ...phrases];
  if (fitting.length === 0 && phrases.length > 0 && !fills(reply, phrases)) return [];
  if (fitting.length === 0 && !many && !isEmpty(seen, reply)) return [];
  const use = seen.templates.find(({ message }) => message === reply.index);
  const isTemplate = (use?.conversations ?? 1) >= TEMPLATE_FROM && reply.language === "en";
  if (mark === undefined && !isTemplate) return [];
  const asked = whatWasAsked(seen, reply, many);
  const passage = mark === undefined ? reply.sentences[0] : reply.sentences[mark.sentence];
  if (asked === undefined || passage === undefined) return [];
  if (!many && takesUp(seen, reply, asked)) return [];
  const quoted = asked.sentences[0];
  return [
    {
      branch: mark === undefined ? "template" : "stock_phrases",
      source: "agent_text",
      message: reply.index,
      span: { start: passage.start, end: passage.end },
      related:
        quoted === undefined
          ? []
          : [{ message: asked.index, start: quoted.start, end: quoted.end }],
      severity: 2,
      attribution: "agent",
      ...(mark === undefined ? { slots: { count: String(use?.conversations) } } : {}),
    },
  ];
}

function marksIn(seen: Observations, { index }: PreparedMessage, kind: string): Mark[] {
  return seen
    .sinMarks("robotism", kind)
    .filter(({ message, scope }) => message === index && !scope.negated);
}

/** At least half of the reply's words are in sentences with a stock phrase. */
function fills({ sentences, words }: PreparedMessage, phrases: readonly Mark[]): boolean {
  const stocked = new Set(phrases.map(({ sentence }) => sentence));
  const filled = sentences.reduce(
    (sum, { tokens }, i) => (stocked.has(i) ? sum + tokens.length : sum),
    0,
  );
  return filled * 2 >= words;
}

function isEmpty(seen: Observations, { index, folded, sentences }: PreparedMessage): boolean {
  if (seen.actsIn(index, ...HELPS).some(({ scope }) => !scope.negated)) return false;
  if (sentences.some(({ question }) => question)) return false;
  const invites = seen.sinMarks("robotism", "invite").map(({ message }) => message);
  const firstInvited = invites.includes(index) && !invites.some((other) => other < index);
  return !firstInvited && !PASSED_ON.test(folded) && !TAKES_UP.test(folded);
}

/** Glad of what the customer said. */
const TAKES_UP =
  /\b(?:glad|great|good|happy|pleased|awesome|wonderful) to (?:hear|know|see|read)\b/;

/** Goes somewhere after all: handed on, replaced by a link or a second part. */
const PASSED_ON =
  /\b(?:pass(?:ed|ing)?|forward(?:ed|ing)?|(?:will|'ll|can|be sure to) share|relay|let (?:our|the|them)|(?:let|tell) (?:me|us)|1\/\d|2\/\d|ipapaabot|ipaparating|ipapasa|itatanong|titingnan)\b|https?:/;

/** The customer's message just before, if it wants something. */
function whatWasAsked(
  seen: Observations,
  reply: PreparedMessage,
  evenAfterThanks: boolean,
): PreparedMessage | undefined {
  const last = customerLast(seen, reply.index);
  if (last === undefined || seen.staff.some(({ index }) => isBetween(index, last, reply)))
    return undefined;
  const content = seen.actsIn(last.index, "thanks", "confirms_solved", "withdraws").length > 0;
  if (content && !evenAfterThanks) return undefined;
  const wants =
    seen.needs.some(({ message, kind }) => message === last.index && kind !== "complaint") ||
    seen
      .actsIn(last.index, "complaint", "distress", "not_solved", "chase", "repetition", "loyalty")
      .some(({ scope }) => !scope.quoted) ||
    seen.sinMarks("robotism", "said_upset").some(({ message }) => message === last.index);
  return wants ? last : undefined;
}

function isBetween(index: number, a: PreparedMessage, b: PreparedMessage): boolean {
  return index > a.index && index < b.index;
}

function takesUp(seen: Observations, reply: PreparedMessage, asked: PreparedMessage): boolean {
  const said = contentWordsIn(asked.sentences);
  const own = [...contentWordsIn(reply.sentences)];
  const telling = own.filter((word) => !STOCK_WORD.test(word) && !namesOrganisation(seen, word));
  return shared(new Set(telling), said) > 0;
}

const STOCK_WORD =
  /^(?:help|servic|support|custom|experienc|feedback|concern|issu|problem|team|assist|contact|call|appreciat|provid|ensur|work|thank|sorry|apolog|happen|patienc|day|great|good|hear|understand)/;
