import type { ServedLanguage } from "../model/taxonomy.ts";
import { Requirement } from "./quick_test.ts";
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

interface Entry<Kind extends string> {
  cue: Cue<Kind>;
  regex: RegExp;
  requirement: Requirement;
  /** Number of the sentence in which it was last tried: cheaper than a set for every sentence. */
  triedIn: number;
}

/** To find out what a pattern requires costs more than trying it a few times. */
const FEW_TIMES = 8;

/** Cues arranged by anchor word; one pass over the words of a sentence finds the few worth trying. */
export class CueIndex<Kind extends string = string> {
  readonly #byAnchor = new Map<string, Entry<Kind>[]>();
  #sentence = 0;

  constructor(cues: readonly Cue<Kind>[]) {
    for (const cue of cues) {
      const entry = {
        cue,
        regex: new RegExp(cue.pattern.source, "g"),
        requirement: new Requirement(cue.pattern.source, cue.anchors, FEW_TIMES),
        triedIn: 0,
      };
      for (const anchor of new Set(cue.anchors)) {
        const list = this.#byAnchor.get(anchor);
        if (list) list.push(entry);
        else this.#byAnchor.set(anchor, [entry]);
      }
    }
  }

  /** Every match of every cue in the sentence, in cue order of first anchor; no order is promised. */
  match(sentence: Sentence): CueMatch<Kind>[] {
    const matches: CueMatch<Kind>[] = [];
    const spanish = mayBeSpanish(sentence);
    this.#sentence += 1;
    for (const token of sentence.tokens) {
      const entries = this.#byAnchor.get(token.word);
      if (entries === undefined) continue;
      for (const entry of entries) {
        if (entry.triedIn === this.#sentence) continue;
        entry.triedIn = this.#sentence;
        if (entry.cue.language === "es" && !spanish) continue;
        if (entry.requirement.mayBeMetBy(sentence.text)) this.#collect(entry, sentence, matches);
      }
    }
    return matches;
  }

  #collect({ cue, regex }: Entry<Kind>, sentence: Sentence, matches: CueMatch<Kind>[]): void {
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
