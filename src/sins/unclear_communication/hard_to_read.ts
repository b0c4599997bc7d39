import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Sentence } from "../../text/types.ts";
import type { Candidate } from "../types.ts";

/**
 * Words a sentence plus the share of long words in percent: LIX (Björnsson 1968; Anderson 1983 for other languages
 * than Swedish). In English of customers and helpers alike nineteen texts of twenty are under 50, in Spanish under 65.
 */
const HARD = { en: 58, es: 72, tl: 78 } as const;
/** How much harder than what the customer writes. */
const FAR_ABOVE = 25;
const LONG_WORD = 7;
/** Of less nothing can be said. */
const LEAST = { words: 40, sentences: 2, ofCustomer: 20 };
/** More words without a full stop are a list, or somebody who does not write them. */
const LONGEST = 45;
/** Links, menus and code are not read as prose. */
const CODE = /:\/\/|www\.|[{}=<>%_|\\>]/;
const WORD = /^\p{L}[\p{L}'-]*$/u;

interface Ease {
  words: number;
  sentences: number;
  lix: number;
}

/**
 * A reply in long sentences of long words to a customer who writes in short ones. Not in forums and among colleagues:
 * of 32 such replies in 12,000 talks of a forum most were lists of menus, run together.
 */
export function hardToRead(seen: Observations): Candidate[] {
  const { channel } = seen.prepared.conversation;
  if (channel === "forum" || channel === "internal") return [];
  return seen.staff.flatMap((reply) => {
    const { language, automated, index } = reply;
    if (automated || !(language === "en" || language === "es" || language === "tl")) return [];
    if (reply.words < LEAST.words) return [];
    const own = easeOf(reply.sentences);
    if (own.words < LEAST.words || own.sentences < LEAST.sentences) return [];
    if (own.lix < HARD[language] || own.words / own.sentences > LONGEST) return [];
    const theirs = easeOf(before(seen, reply).flatMap(({ sentences }) => sentences));
    if (theirs.words < LEAST.ofCustomer || own.lix - theirs.lix < FAR_ABOVE) return [];
    const passage = hardest(reply.sentences);
    return [
      {
        branch: "hard_to_read",
        source: "agent_text" as const,
        message: index,
        span: { start: passage.start, end: passage.end },
        severity: 1 as const,
        attribution: "agent" as const,
      },
    ];
  });
}

/** What the customer wrote in the reply's language until then. */
function before({ customer }: Observations, reply: PreparedMessage): PreparedMessage[] {
  return customer.filter(
    ({ index, language }) => index < reply.index && language === reply.language,
  );
}

const isProse = ({ text }: Sentence) => !CODE.test(text);
const wordsOf = ({ tokens }: Sentence) => tokens.filter(({ word }) => WORD.test(word));
const isLong = ({ word }: { word: string }) => word.length >= LONG_WORD;

function easeOf(sentences: readonly Sentence[]): Ease {
  let words = 0;
  let long = 0;
  let count = 0;
  for (const sentence of sentences.filter(isProse)) {
    const own = wordsOf(sentence);
    if (own.length === 0) continue;
    count += 1;
    words += own.length;
    long += own.filter(isLong).length;
  }
  return { words, sentences: count, lix: count === 0 ? 0 : words / count + (100 * long) / words };
}

function hardest(sentences: readonly Sentence[]): Sentence {
  const weight = (sentence: Sentence) =>
    wordsOf(sentence).length + wordsOf(sentence).filter(isLong).length;
  return sentences
    .filter(isProse)
    .reduce((worst, sentence) => (weight(sentence) > weight(worst) ? sentence : worst));
}
