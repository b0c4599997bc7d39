import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Sentence } from "../../text/types.ts";
import { isAmongPeers } from "../candidates.ts";
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

/** A sentence that is read as prose, with its words and the long ones among them. */
interface Weighed {
  sentence: Sentence;
  words: number;
  long: number;
}

/**
 * A reply in long sentences of long words to a customer who writes in short ones. Not in forums and among colleagues:
 * of 32 such replies in 12,000 talks of a forum most were lists of menus, run together.
 */
export function hardToRead(seen: Observations): Candidate[] {
  if (isAmongPeers(seen)) return [];
  return seen.staff.flatMap((reply) => {
    const { language, automated, index } = reply;
    if (automated || !(language === "en" || language === "es" || language === "tl")) return [];
    if (reply.words < LEAST.words) return [];
    const prose = weighed(reply.sentences);
    const own = easeOf(prose);
    if (own.words < LEAST.words || own.sentences < LEAST.sentences) return [];
    if (own.lix < HARD[language] || own.words / own.sentences > LONGEST) return [];
    const theirs = easeOf(before(seen, reply).flatMap(({ sentences }) => weighed(sentences)));
    if (theirs.words < LEAST.ofCustomer || own.lix - theirs.lix < FAR_ABOVE) return [];
    const { sentence: passage } = hardest(prose);
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

function weighed(sentences: readonly Sentence[]): Weighed[] {
  return sentences.flatMap((sentence) => {
    if (CODE.test(sentence.text)) return [];
    const words = sentence.tokens.filter(({ word }) => WORD.test(word));
    const long = words.filter(({ word }) => word.length >= LONG_WORD);
    return words.length === 0 ? [] : [{ sentence, words: words.length, long: long.length }];
  });
}

function easeOf(prose: readonly Weighed[]) {
  const words = prose.reduce((sum, one) => sum + one.words, 0);
  const long = prose.reduce((sum, one) => sum + one.long, 0);
  const sentences = prose.length;
  return { words, sentences, lix: sentences === 0 ? 0 : words / sentences + (100 * long) / words };
}

function hardest(prose: readonly Weighed[]): Weighed {
  const weight = ({ words, long }: Weighed) => words + long;
  return prose.reduce((worst, one) => (weight(one) > weight(worst) ? one : worst));
}
