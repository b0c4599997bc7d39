import { requiredBy } from "./required.ts";
import { packed, TrigramSet } from "./trigrams.ts";

/** Of one text after the other; nothing of it is kept between two calls but what saves reading it twice. */
const trigrams = new TrigramSet();

/** What a text must hold for a pattern to match it. */
export class Requirement {
  readonly #source: string;
  readonly #anchors: readonly string[];
  /** So many more texts may as well be tried: finding out costs more. */
  #untold: number;
  #lists: Uint16Array | undefined;

  /**
   * @param anchors words of which one is surely in every text that is asked about
   * @param untold how often it is asked before it is worth finding out
   */
  constructor(source: string, anchors: readonly string[] = [], untold = 0) {
    this.#source = source;
    this.#anchors = anchors;
    this.#untold = untold;
  }

  /** Whether the pattern may match the text; where it says no, it does not. */
  mayBeMetBy(text: string): boolean {
    if (this.#untold > 0) {
      this.#untold -= 1;
      return true;
    }
    this.#lists ??= packed(requiredBy(this.#source, this.#anchors));
    if (this.#lists.length === 0) return true;
    trigrams.read(text);
    return trigrams.mayHoldOneOfEach(this.#lists);
  }
}

/** Of patterns that live as long as the process does. */
const requirements = new Map<RegExp, Requirement>();

/** What `pattern.test` says, of a pattern without flags, at less cost where it seldom matches. */
export function quickTest(pattern: RegExp, text: string): boolean {
  let requirement = requirements.get(pattern);
  if (requirement === undefined) {
    requirement = new Requirement(pattern.source);
    requirements.set(pattern, requirement);
  }
  return requirement.mayBeMetBy(text) && pattern.test(text);
}
