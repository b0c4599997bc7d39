import type { ServedLanguage } from "../model/taxonomy.ts";
import type { Lexeme } from "./lexicon.ts";
import { mayBeMet, requirementOf } from "./requirement.ts";
import type { Sentence, Span } from "./types.ts";

export type CueLanguage = ServedLanguage;

/**
 * A wording that signals something. `anchors` are folded words of which at least one is in every
 * match: only sentences with an anchor are tried against the pattern, which keeps matching fast and
 * lets thousands of cues cost little. `pattern` runs on the folded sentence (lower case, no accents,
 * straight apostrophes), so it needs no flags; it must be linear (no nested repetition).
 */
export interface Cue<Kind extends string = string> {
  id: string;
  kind: Kind;
  language: CueLanguage;
  anchors: readonly string[];
  pattern: RegExp;
  /** Sentences that must match (each holds an anchor), and some that must not. */
  examples: { match: readonly string[]; not?: readonly string[] };
}

/** One place where a cue matched. Offsets are in the stored text. */
export interface CueMatch<Kind extends string = string> extends Span {
  cue: Cue<Kind>;
}

/**
 * Spanish shares short words with the other two ("no", "sale", "active", "son"), so its cues leave
 * sentences alone whose own words are English or Tagalog.
 */
function mayBeSpanish({ own }: Sentence): boolean {
  return own !== "en" && own !== "tl";
}

/** Numbers of the cues of an index. */
type Numbers = readonly number[];
const NO_CUES: Numbers = [];

/** Of every process few, made when it starts: each has a place in every word that is known. */
let indexes = 0;

/** Cues arranged by anchor word; one pass over the words of a sentence finds the few worth trying. */
export class CueIndex<Kind extends string = string> {
  readonly #number: number;
  readonly #cues: readonly Cue<Kind>[];
  readonly #regexes: readonly RegExp[];
  readonly #byAnchor: ReadonlyMap<string, Numbers>;
  readonly #requirements: Int32Array;
  readonly #spanish: Uint8Array;
  /** By cue: number of the sentence in which it was last tried; cheaper than a set for every sentence. */
  readonly #triedIn: Int32Array;
  #sentence = 0;

  constructor(cues: readonly Cue<Kind>[]) {
    this.#number = indexes;
    indexes += 1;
    this.#cues = cues;
    this.#regexes = cues.map(({ pattern }) => new RegExp(pattern.source, "g"));
    this.#byAnchor = byAnchor(cues);
    this.#requirements = Int32Array.from(cues, ({ pattern, anchors }) =>
      requirementOf(pattern.source, anchors),
    );
    this.#spanish = Uint8Array.from(cues, ({ language }) => Number(language === "es"));
    this.#triedIn = new Int32Array(cues.length);
  }

  /** Every match of every cue in the sentence, in cue order of first anchor; no order is promised. */
  match(sentence: Sentence): CueMatch<Kind>[] {
    const matches: CueMatch<Kind>[] = [];
    const spanish = mayBeSpanish(sentence);
    this.#sentence = (this.#sentence + 1) | 0;
    for (const { lexeme } of sentence.tokens) {
      for (const number of this.#anchoredBy(lexeme)) {
        if (this.#triedIn[number] === this.#sentence) continue;
        this.#triedIn[number] = this.#sentence;
        if (this.#spanish[number] === 1 && !spanish) continue;
        if (mayBeMet(this.#requirements[number] ?? 0, sentence.text))
          this.#collect(number, sentence, matches);
      }
    }
    return matches;
  }

  #anchoredBy({ word, cues }: Lexeme): Numbers {
    const known = cues[this.#number];
    if (known !== undefined) return known;
    const numbers = this.#byAnchor.get(word) ?? NO_CUES;
    while (cues.length < this.#number) cues.push(undefined);
    cues[this.#number] = numbers;
    return numbers;
  }

  #collect(number: number, sentence: Sentence, matches: CueMatch<Kind>[]): void {
    const [cue, regex] = [this.#cues[number], this.#regexes[number]];
    if (cue === undefined || regex === undefined) return;
    regex.lastIndex = 0;
    for (let found = regex.exec(sentence.text); found !== null; found = regex.exec(sentence.text)) {
      if (found[0].length === 0) {
        regex.lastIndex += 1;
        continue;
      }
      const start = sentence.start + found.index;
      matches.push({ cue, start, end: start + found[0].length });
    }
  }
}

function byAnchor(cues: readonly Cue[]): ReadonlyMap<string, Numbers> {
  const found = new Map<string, number[]>();
  for (const [number, { anchors }] of cues.entries()) {
    for (const anchor of new Set(anchors)) {
      const list = found.get(anchor);
      if (list) list.push(number);
      else found.set(anchor, [number]);
    }
  }
  return found;
}
