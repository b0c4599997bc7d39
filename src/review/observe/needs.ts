import type { ActKind, Mark, ObservedNeed } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import { contentWords, shared } from "./words.ts";

/** What reads acts by message; see observe.ts. */
export type ActsIn = (message: number, ...kinds: readonly ActKind[]) => readonly Mark<ActKind>[];

const RHETORICAL =
  /^(?:why would (?:i|anyone|you)|who (?:does|designs?|thought)|really\?|seriously\?|what (?:the|a) |how (?:hard|difficult|ridiculous)|are you (?:kidding|serious)|isn't it|right\?|ok(?:ay)?\?|huh\?|no\?|hello\?+$|how are you|is it just me)/;
const POLITE =
  /\b(?:how are you|hope you|you know what i mean|make sense|any(?:one|body) (?:there|home))\b/;
const MOST_NEEDS = 12;

/** What the customer wants, and whether the staff met it. */
export function needsOf(
  prepared: PreparedConversation,
  actsIn: ActsIn,
  solvedBy: number | null,
): ObservedNeed[] {
  const needs = prepared.messages
    .filter(({ side }) => side === "customer")
    .flatMap((message) => needsIn(message, actsIn));
  return needs.map((need) => answer(need, prepared, actsIn, solvedBy));
}

function needsIn(message: PreparedMessage, actsIn: ActsIn): ObservedNeed[] {
  const needs: ObservedNeed[] = [];
  message.sentences.forEach((sentence, i) => {
    if (needs.length >= MOST_NEEDS) return;
    const kind = kindOf(message, i, actsIn);
    if (kind === null) return;
    const last = needs.at(-1);
    // A question right after a complaint about the same thing is one need, asked at its end.
    if (last !== undefined && last.kind === "complaint" && kind === "complaint") return;
    needs.push({
      message: message.index,
      start: sentence.start,
      end: sentence.end,
      kind,
      answered: "no",
      by: null,
    });
  });
  return needs;
}

function kindOf(
  message: PreparedMessage,
  index: number,
  actsIn: ActsIn,
): ObservedNeed["kind"] | null {
  const sentence = message.sentences[index];
  if (sentence === undefined || sentence.tokens.length < 2) return null;
  const acts = actsIn(message.index).filter((act) => act.sentence === index && !act.scope.quoted);
  const has = (kind: ActKind) => acts.some((act) => act.kind === kind);
  if (has("withdraws") || has("confirms_solved")) return null;
  if (sentence.question) {
    const polite = RHETORICAL.test(sentence.text) || POLITE.test(sentence.text);
    return polite || sentence.tokens.length < 3 ? null : "question";
  }
  if (has("request")) return "request";
  return has("complaint") || has("not_solved") ? "complaint" : null;
}

/** The first staff reply after the need that answers it, asks back, or only touches it. */
function answer(
  need: ObservedNeed,
  { messages }: PreparedConversation,
  actsIn: ActsIn,
  solvedBy: number | null,
): ObservedNeed {
  if (solvedBy !== null && solvedBy > need.message)
    return { ...need, answered: "yes", by: lastStaffBefore(messages, solvedBy) };
  const asked = messages[need.message];
  if (asked === undefined) return need;
  const subject = contentWords(
    asked.sentences
      .filter(({ start }) => start >= need.start && start < need.end)
      .flatMap(({ tokens }) => [...tokens]),
  );
  let touched: number | null = null;
  for (const reply of messages.slice(need.message + 1)) {
    if (reply.side !== "staff" || reply.words === 0) continue;
    if (answers(reply, subject, actsIn)) return { ...need, answered: "yes", by: reply.index };
    if (!reply.automated) touched ??= reply.index;
  }
  return touched === null ? need : { ...need, answered: "unclear", by: touched };
}

function answers(reply: PreparedMessage, subject: ReadonlySet<string>, actsIn: ActsIn): boolean {
  if (actsIn(reply.index, "done").some(({ scope }) => !scope.negated)) return true;
  const helps = actsIn(reply.index, "answer", "instruction", "offer", "alternative").length > 0;
  if (!helps) return false;
  const own = contentWords(reply.sentences.flatMap(({ tokens }) => [...tokens]));
  return subject.size === 0 || shared(subject, own) >= 1 || reply.words >= 25;
}

function lastStaffBefore(messages: readonly PreparedMessage[], index: number): number | null {
  for (let i = index - 1; i >= 0; i -= 1) if (messages[i]?.side === "staff") return i;
  return null;
}
