import type { ReviewContext } from "../model/context.ts";
import { CONVERSATION_SCHEMA, type Conversation, type Message } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { Heard } from "../model/surveys.ts";
import { marksIn } from "../review/acts/index.ts";
import { prepare } from "../review/prepare.ts";
import { review } from "../review/review.ts";
import { CueIndex } from "../text/cues.ts";
import { CUSTOMER_PRAISE } from "./praise/index.ts";
import { TURNED } from "./praise/turned.ts";

const praiseIndex = new CueIndex(CUSTOMER_PRAISE);
const turnedIndex = new CueIndex(TURNED);

export const NOTHING_HEARD: Heard = { sins: [], praise: [] };

interface Words {
  id: string;
  words: string;
}
type About = Pick<Conversation, "id" | "channel"> & { language: string };

/**
 * What an open answer, or the comment of a rating, reports: it is read as a customer's message of that
 * conversation would be, and what it says of earlier treatment is kept. It never enters what was observed:
 * this is what was asked.
 */
export function heardIn(words: Words, about: About, context: Omit<ReviewContext, "marks">): Heard {
  const answer = answerOf(words, about);
  return words.words === "" ? NOTHING_HEARD : heardFrom(answer, review(answer, context));
}

/** The words as a conversation that the engine reads. */
export function answerOf({ id, words }: Words, about: About): Conversation {
  const message: Message = { id, author: { role: "customer" }, text: words };
  return {
    schema: CONVERSATION_SCHEMA,
    id: about.id,
    channel: about.channel,
    locale: about.language,
    messages: [message],
    events: [],
  };
}

/** What of a review of such a conversation the words report. */
export function heardFrom(answer: Conversation, { findings }: Pick<Review, "findings">): Heard {
  const id = answer.messages[0]?.id;
  const sins = findings
    .filter(({ source, message: at }) => source === "customer_report" && at === id)
    .map(({ id: finding, sin, severity, rule, counted, explanation, quote, start, end }) => ({
      id: finding,
      sin,
      severity,
      rule,
      counted,
      explanation,
      quote,
      start,
      end,
    }));
  return { sins, praise: praiseIn(answer) };
}

/** Words of praise said plainly, one for each sentence; none in an ironic answer, or where others are praised. */
function praiseIn(answer: Conversation): Heard["praise"] {
  const [message] = prepare(answer).messages;
  if (message === undefined) return [];
  const turned = marksIn(message, turnedIndex);
  if (turned.some(({ kind }) => kind === "irony")) return [];
  const ofOthers = new Set(turned.map(({ sentence }) => sentence));
  const plain = marksIn(message, praiseIndex).filter(
    ({ scope, sentence }) =>
      !ofOthers.has(sentence) &&
      !scope.negated &&
      !scope.conditional &&
      !scope.question &&
      !scope.reported,
  );
  const first = new Map(plain.toReversed().map((mark) => [mark.sentence, mark]));
  return [...first.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ quote: message.message.text.slice(start, end), start, end }));
}
