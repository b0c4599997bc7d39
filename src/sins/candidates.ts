import { EPISODE_SOURCE } from "../model/episodes.ts";
import type { ActKind, Mark, Observations } from "../review/observations.ts";
import type { PreparedMessage } from "../review/prepared.ts";
import type { Sentence } from "../text/types.ts";
import { ADDRESSED, ASKS_FOR_IT, TAKEN_BACK, TAKEN_BACK_WITHIN, THIRD_PARTY } from "./addressed.ts";
import type { Candidate } from "./types.ts";

/** A finding on words of the staff. */
export function inStaffWords(
  mark: Mark,
  rest: Omit<Candidate, "source" | "message" | "span">,
): Candidate {
  return {
    source: "agent_text",
    message: mark.message,
    span: { start: mark.start, end: mark.end },
    ...rest,
  };
}

/**
 * What customers report of their own treatment by this organisation: not quoted, not conditional,
 * not about somebody else. Never charged to the agent who answers now. A kind that ends in `_trait`
 * names a quality ("rude") and falls away when it is denied ("not rude"); one that ends in `_here` says by
 * itself that it is about this place ("I asked and nobody replied").
 */
export function reportsOf(
  seen: Observations,
  sin: string,
  severity: Candidate["severity"] = 2,
): Candidate[] {
  const found = seen.sinMarks(sin);
  if (found.length === 0) return [];
  const marks = found
    .filter(({ kind, scope }) => {
      const denied = kind.endsWith("_trait") && scope.negated;
      return kind.startsWith("report") && !denied && !scope.conditional && !scope.quoted;
    })
    .filter((mark) => concernsUs(seen, mark) && !isTakenBack(seen, mark));
  const provenFirst = marks.toSorted((a, b) => looseness(a) - looseness(b));
  return onePerMessage(provenFirst).map((mark) => ({
    branch: REPORT_BRANCHES[looseness(mark)],
    source: "customer_report",
    message: mark.message,
    span: { start: mark.start, end: mark.end },
    severity,
    attribution: "unknown",
    ...(looseness(mark) === 2 && { hint: true as const }),
  }));
}

/**
 * The looser the wordings, the further down; each a rule of its own, so that the record of the proven ones
 * does not vouch for those from public posts, nor either for mere constructions.
 */
const REPORT_BRANCHES = ["reported", "reported_public", "reported_loosely"] as const;

function looseness({ kind }: Mark): 0 | 1 | 2 {
  if (kind.startsWith("report_loose")) return 2;
  return kind.startsWith("report_public") ? 1 : 0;
}

/**
 * In a forum or on a list customers tell of many companies, so there a report must speak to the
 * readers; and nowhere may it be about the customer's bank, provider or relatives. An episode of the
 * journal is about whomever it names.
 */
function concernsUs(seen: Observations, mark: Mark): boolean {
  const sentence = sentenceOf(seen, mark);
  if (sentence === undefined || ASKS_FOR_IT.test(sentence.text)) return false;
  const { channel, source } = seen.prepared.conversation;
  if (source?.kind === EPISODE_SOURCE) return true;
  if (THIRD_PARTY.test(sentence.text)) return false;
  if (looseness(mark) > 0 && channel === "internal") return false;
  if (mark.kind.endsWith("_here")) return true;
  if (channel !== "forum") return true;
  return looseness(mark) < 2 && ADDRESSED.test(sentence.text);
}

function isTakenBack(seen: Observations, { message, end }: Mark): boolean {
  const folded = seen.prepared.messages[message]?.folded ?? "";
  return TAKEN_BACK.test(folded.slice(end, end + TAKEN_BACK_WITHIN));
}

/** Staff marks that stand as their own plain words, one a message. */
export function plainStaffMarks(
  seen: Observations,
  sin: string,
  ...kinds: readonly string[]
): Mark[] {
  const found = seen.sinMarks(sin, ...kinds);
  if (found.length === 0) return [];
  const marks = found
    .filter(({ kind, scope }) => !kind.startsWith("report") && !scope.quoted && !scope.reported)
    .filter((mark) => !isEcho(seen, mark));
  return onePerMessage(marks);
}

/** The sentence repeats what somebody else wrote before: a quotation without quotation marks. */
function isEcho(seen: Observations, mark: Mark): boolean {
  const own = seen.prepared.messages[mark.message]?.message.author.id;
  const text = sentenceOf(seen, mark)?.text;
  if (text === undefined || text.length < 16) return false;
  return seen.prepared.messages
    .slice(0, mark.message)
    .some(({ message, folded }) => message.author.id !== own && folded.includes(text));
}

function onePerMessage(marks: readonly Mark[]): Mark[] {
  const seen = new Set<number>();
  return marks.filter(({ message }) => !seen.has(message) && seen.add(message));
}

/** A forum or colleagues: people of one trade meet there, who owe each other less ceremony and explanation. */
export function isAmongPeers({ prepared }: Observations): boolean {
  const { channel } = prepared.conversation;
  return channel === "forum" || channel === "internal";
}

/** The latest message of a customer before the given one. */
export function customerLast(seen: Observations, before: number): PreparedMessage | undefined {
  return seen.customer.findLast(({ index }) => index < before);
}

/** How a message begins, as the other side of a finding: what a reply was to. */
export function openingOf(message: PreparedMessage | undefined): NonNullable<Candidate["related"]> {
  const first = message?.sentences[0];
  return message === undefined || first === undefined
    ? []
    : [{ message: message.index, start: first.start, end: first.end }];
}

/**
 * Marks of looser wordings: plain words of the staff after a customer has written, in messages where
 * nothing surer was found.
 */
export function looserMarks(
  seen: Observations,
  surer: readonly Candidate[],
  sin: string,
  ...kinds: readonly string[]
): Mark[] {
  const taken = new Set(surer.map(({ message }) => message));
  return plainStaffMarks(seen, sin, ...kinds).filter(
    ({ message }) => !taken.has(message) && customerLast(seen, message) !== undefined,
  );
}

/** The sentence in which a mark stands. */
export function sentenceOf(seen: Observations, mark: Mark): Sentence | undefined {
  return seen.prepared.messages[mark.message]?.sentences[mark.sentence];
}

/** Index of the next staff message after the given one, or null. */
export function nextStaff(seen: Observations, after: number): number | null {
  return seen.staff.find(({ index }) => index > after)?.index ?? null;
}

/** Whether any of the acts is plainly done in this message or in the next staff message. */
export function helpsHereOrNext(
  seen: Observations,
  message: number,
  ...kinds: readonly ActKind[]
): boolean {
  return doesPlainly(seen, message, ...kinds) || helpsNext(seen, message, ...kinds);
}

/** Whether any of the acts is plainly done in the next staff message. */
export function helpsNext(
  seen: Observations,
  message: number,
  ...kinds: readonly ActKind[]
): boolean {
  const next = nextStaff(seen, message);
  return next !== null && doesPlainly(seen, next, ...kinds);
}

/** Whether any of the acts is in the message and not negated. */
export function doesPlainly(
  seen: Observations,
  message: number,
  ...kinds: readonly ActKind[]
): boolean {
  return seen.actsIn(message, ...kinds).some(({ scope }) => !scope.negated);
}

/** Whether a customer showed any of these before the message. */
export function customerBefore(
  seen: Observations,
  message: number,
  ...kinds: readonly ActKind[]
): boolean {
  return seen.customer.some(
    ({ index }) =>
      index < message && seen.actsIn(index, ...kinds).some(({ scope }) => !scope.quoted),
  );
}

const COURTESY: ReadonlySet<ActKind> = new Set<ActKind>([
  "greeting",
  "thanks",
  "apology",
  "courtesy",
]);
/** Longer sentences say more than a courtesy. */
const COURTESY_WORDS = 9;

/** How many words the message has besides the mark's own sentence and mere courtesies. */
export function wordsBesides(seen: Observations, mark: Mark): number {
  const message = seen.prepared.messages[mark.message];
  if (message === undefined) return 0;
  const courteous = new Set(
    seen
      .actsIn(mark.message)
      .filter(({ kind }) => COURTESY.has(kind))
      .map(({ sentence }) => sentence),
  );
  return message.sentences.reduce((sum, { tokens }, index) => {
    const empty = courteous.has(index) && tokens.length <= COURTESY_WORDS;
    return index === mark.sentence || empty ? sum : sum + tokens.length;
  }, 0);
}
