import type { Mark, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { contentWords, shared } from "../../text/content_words.ts";
import type { Sentence } from "../../text/types.ts";
import type { Candidate } from "../types.ts";
import { hasReason, isTaken, isTold, STEPS, type Step } from "./steps.ts";

interface Tried {
  /** Null when the customer only said yes to "have you tried ...?". */
  step: Step | null;
  sentence: Sentence;
  message: number;
  words: ReadonlySet<string>;
}

/** So many words of the question in the advice, and it is the step that was asked about. */
const SAME_STEP = 2;

/** Staff advise a step that the customer said they had taken, as if it had not been said. */
export function repeatedAdvice(seen: Observations): Candidate[] {
  const tried = seen.customer.flatMap((message) => [
    ...stepsTried(seen, message),
    ...saidYesTo(seen, message),
  ]);
  if (tried.length === 0) return [];
  return seen.staff
    .filter(({ automated }) => !automated)
    .flatMap((reply) => {
      const found = firstRepeat(seen, reply, tried);
      return found === undefined ? [] : [found];
    });
}

function stepsTried(seen: Observations, message: PreparedMessage): Tried[] {
  const marks = seen
    .actsIn(message.index, "tried_already")
    .filter(({ scope }) => !scope.negated && !scope.conditional && !scope.question);
  return [...new Set(marks.map(({ sentence }) => sentence))].flatMap((index) => {
    const sentence = message.sentences[index];
    if (sentence === undefined) return [];
    const words = contentWords(sentence.tokens);
    return STEPS.filter((step) => isTaken(step, sentence.text)).map((step) => ({
      step,
      sentence,
      message: message.index,
      words,
    }));
  });
}

const YES_I_HAVE =
  /^\W{0,4}(?:@\w{1,30} ){0,3}(?:(?:yes|yep|yeah)\b,? ?)?(?:(?:i|we)(?:'ve)? (?:have|did|already)|(?:i|we)'ve (?:done|tried)|already (?:did|have|done))\b(?! (?:no|not|to|a|an|the|my|never))/;
const HAVE_YOU = /\b(?:have|did) you\b/;

/** "Have you spoken to billing?" - "We have, but ...": the step of the question is taken. */
function saidYesTo(seen: Observations, message: PreparedMessage): Tried[] {
  const sentence = message.sentences[0];
  if (sentence === undefined || !YES_I_HAVE.test(sentence.text)) return [];
  const asked = seen.staff
    .findLast(({ index }) => index < message.index)
    ?.sentences.findLast(({ question, text }) => question && HAVE_YOU.test(text));
  if (asked === undefined) return [];
  const words = contentWords(asked.tokens);
  return [{ step: null, sentence, message: message.index, words }];
}

function firstRepeat(
  seen: Observations,
  reply: PreparedMessage,
  tried: readonly Tried[],
): Candidate | undefined {
  const earlier = tried.filter(({ message }) => message < reply.index);
  if (earlier.length === 0) return undefined;
  const knowing = seen
    .sinMarks("failure_to_listen", "knows")
    .filter((mark: Mark) => mark.message === reply.index);
  for (const [i, sentence] of reply.sentences.entries()) {
    const near = knowing.some((mark) => Math.abs(mark.sentence - i) <= 1);
    if (near || hasReason(sentence.text)) continue;
    const words = contentWords(sentence.tokens);
    const advises = seen
      .actsIn(reply.index, "instruction", "referral")
      .some((act) => act.sentence === i && !act.scope.negated);
    const repeat = earlier.find(({ step, words: said }) =>
      step === null
        ? advises && shared(said, words) >= SAME_STEP
        : sentence.tokens.length <= step.longest &&
          isTold(step, sentence.text) &&
          sameThing(step, said, words),
    );
    if (repeat !== undefined) {
      return {
        branch: "tried_before",
        source: "agent_text",
        message: reply.index,
        span: { start: sentence.start, end: sentence.end },
        related: [
          { message: repeat.message, start: repeat.sentence.start, end: repeat.sentence.end },
        ],
        severity: 2,
        attribution: "agent",
      };
    }
  }
  return undefined;
}

/** A step on another object is another step ("restart the router", "restart the phone"). */
function sameThing(
  { objects, exact }: Step,
  said: ReadonlySet<string>,
  told: ReadonlySet<string>,
): boolean {
  const named = (words: ReadonlySet<string>) =>
    objects.filter((object) => [...words].some((word) => word.startsWith(object)));
  const saidObjects = named(said);
  const toldObjects = named(told);
  if (exact) return saidObjects.join() === toldObjects.join();
  if (saidObjects.length === 0 || toldObjects.length === 0) return true;
  return toldObjects.some((object) => saidObjects.includes(object));
}
