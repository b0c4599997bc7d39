import type { ServedLanguage } from "../model/taxonomy.ts";
import { languageOf } from "./language.ts";
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
function mayBeSpanish({ language, tokens }: Sentence): boolean {
  if (language !== "en" && language !== "tl") return true;
  return languageOf(tokens) !== language;
}

/** Cues arranged by anchor word; one pass over the words of a sentence finds the few worth trying. */
export class CueIndex<Kind extends string = string> {
  readonly #byAnchor = new Map<string, Cue<Kind>[]>();
  readonly #sticky = new Map<Cue<Kind>, RegExp>();

  constructor(cues: readonly Cue<Kind>[]) {
    for (const cue of cues) {
      this.#sticky.set(cue, new RegExp(cue.pattern.source, "g"));
      for (const anchor of new Set(cue.anchors)) {
        const list = this.#byAnchor.get(anchor);
        if (list) list.push(cue);
        else this.#byAnchor.set(anchor, [cue]);
      }
    }
  }

  /** Every match of every cue in the sentence, in cue order of first anchor; no order is promised. */
  match(sentence: Sentence): CueMatch<Kind>[] {
    const matches: CueMatch<Kind>[] = [];
    let tried: Set<Cue<Kind>> | undefined;
    let spanish: boolean | undefined;
    for (const token of sentence.tokens) {
      const cues = this.#byAnchor.get(token.word);
      if (cues === undefined) continue;
      tried ??= new Set();
      for (const cue of cues) {
        if (tried.has(cue)) continue;
        tried.add(cue);
        if (cue.language === "es" && !(spanish ??= mayBeSpanish(sentence))) continue;
        this.#collect(cue, sentence, matches);
      }
    }
    return matches;
  }

  #collect(cue: Cue<Kind>, sentence: Sentence, matches: CueMatch<Kind>[]): void {
    const regex = this.#sticky.get(cue);
    if (regex === undefined) return;
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
