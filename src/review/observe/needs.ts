import type { Sentence } from "../../text/types.ts";
import type { ActKind, Mark, ObservedNeed } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import { type Asked, answersOf } from "./answers.ts";
import { worded } from "./wordings.ts";
import { contentWords, shared } from "../../text/content_words.ts";

/** What reads acts by message; see observe.ts. */
export type ActsIn = (message: number, ...kinds: readonly ActKind[]) => readonly Mark<ActKind>[];

const MOST_NEEDS = 12;
/** From this share of common subject words on, two sentences of a message want the same. */
const SAME = 0.6;

/** A question that is only cited: in quotation marks at the end of a sentence. */
const CITED = /\s["'][^"']{3,200}\?["']\W{0,3}$/;
/** What follows a question that a program puts. */
const PROMPT = /^\s{0,3}\[y\/n\]/;

/** What the customer wants, and whether the staff met it. */
export function needsOf(
  prepared: PreparedConversation,
  actsIn: ActsIn,
  solvedBy: number | null,
): ObservedNeed[] {
  const asked = prepared.messages
    .filter(({ side }) => side === "customer")
    .flatMap((message) => askedIn(message, actsIn));
  return answersOf(asked, prepared, actsIn, solvedBy);
}

/** The needs of one message: questions and requests with a subject; else its plea; else its complaint. */
function askedIn(message: PreparedMessage, actsIn: ActsIn): Asked[] {
  const candidates = message.sentences.flatMap((sentence, i) => {
    const kind = kindOf(message, sentence, i, actsIn);
    return kind === null ? [] : [toAsked(message, sentence, kind)];
  });
  const clear = candidates.filter(({ kind, plea }) => kind !== "complaint" && !plea);
  const kept = clear.length > 0 ? clear : candidates.filter(({ plea }) => plea).slice(0, 1);
  const chosen = kept.length > 0 ? kept : candidates.slice(0, 1);
  return withoutRepeats(chosen).slice(0, MOST_NEEDS);
}

function toAsked(message: PreparedMessage, sentence: Sentence, kind: ObservedNeed["kind"]): Asked {
  return {
    message: message.index,
    start: sentence.start,
    end: sentence.end,
    kind,
    plea: kind !== "complaint" && worded("plea", sentence),
    subject: contentWords(sentence.tokens),
  };
}

/** Leaves out a need that says in other words what an earlier one of the message says. */
function withoutRepeats(needs: readonly Asked[]): Asked[] {
  const kept: Asked[] = [];
  for (const need of needs) {
    const same = kept.some((other) => {
      const smaller = Math.min(other.subject.size, need.subject.size);
      return smaller > 0 && shared(other.subject, need.subject) / smaller >= SAME;
    });
    if (!same) kept.push(need);
  }
  return kept;
}

function kindOf(
  message: PreparedMessage,
  sentence: Sentence,
  index: number,
  actsIn: ActsIn,
): ObservedNeed["kind"] | null {
  const { text, tokens, question } = sentence;
  if (tokens.length < 2 || text.startsWith('"') || CITED.test(text)) return null;
  if (question && PROMPT.test(message.folded.slice(sentence.end, sentence.end + 9))) return null;
  const acts = actsIn(message.index).filter((act) => act.sentence === index && !act.scope.quoted);
  const has = (kind: ActKind) => acts.some((act) => act.kind === kind);
  if (has("withdraws") || has("confirms_solved")) return null;
  if (question) {
    const empty = worded("rhetorical", sentence) || worded("tag", sentence);
    return empty || tokens.length < 3 ? null : "question";
  }
  if (worded("indirectQuestion", sentence)) return "question";
  if (has("request") || has("asks_human")) return "request";
  return has("complaint") || has("not_solved") ? "complaint" : null;
}
