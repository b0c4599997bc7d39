import type { Span } from "../types.ts";
import { WORD } from "./characters.ts";
import { programOf, type Step, takes } from "./program.ts";
import { readPattern } from "./read.ts";
import { insistOnSafe } from "./safe.ts";
import { includes } from "./syntax.ts";

/** A pattern that takes time in proportion to the text, whatever the text and the pattern are. */
export interface LinearPattern {
  /** The first match, as JavaScript would find it; null without one. */
  find(text: string): Span | null;
}

/**
 * Compiles a pattern that somebody outside has written: the syntax of the cues without looking ahead
 * or back. All ways of matching are followed at the same time, one character after the other, so no
 * text can make it slow.
 * @throws PatternFault with the offset of what is not allowed
 */
export function linearPattern(source: string): LinearPattern {
  const pattern = readPattern(source);
  insistOnSafe(source, pattern);
  const steps = programOf(pattern);
  return { find: (text) => new Search(steps, text).run() };
}

/** Where a way of matching stands, and where it began. */
interface Way {
  step: number;
  from: number;
}

class Search {
  readonly #steps: readonly Step[];
  readonly #text: string;
  /** At which character a step was last reached: the better way comes first, so once is enough. */
  readonly #reached: Int32Array;

  constructor(steps: readonly Step[], text: string) {
    this.#steps = steps;
    this.#text = text;
    this.#reached = new Int32Array(steps.length).fill(-1);
  }

  run(): Span | null {
    let ways: Way[] = [];
    let found: Span | null = null;
    for (let at = 0; at <= this.#text.length; at += 1) {
      if (found === null) this.#follow({ step: 0, from: at }, at, ways);
      const next: Way[] = [];
      for (const way of ways) {
        const step = this.#steps[way.step];
        if (step?.kind === "match") {
          // Ways behind this one are worse; those before it may still become longer.
          found = { start: way.from, end: at };
          break;
        }
        if (step?.kind !== "character" || at === this.#text.length) continue;
        if (!takes(step, this.#text.charCodeAt(at))) continue;
        this.#follow({ step: way.step + 1, from: way.from }, at + 1, next);
      }
      ways = next;
      if (found !== null && ways.length === 0) break;
    }
    return found;
  }

  /** Adds a way and what it forks into, up to the next characters. */
  #follow({ step, from }: Way, at: number, ways: Way[]): void {
    if (this.#reached[step] === at) return;
    this.#reached[step] = at;
    const what = this.#steps[step];
    if (what === undefined) return;
    if (what.kind === "jump") this.#follow({ step: what.to, from }, at, ways);
    else if (what.kind === "fork") {
      this.#follow({ step: what.first, from }, at, ways);
      this.#follow({ step: what.second, from }, at, ways);
    } else if (what.kind === "place") {
      if (this.#stands(what.where, at)) this.#follow({ step: step + 1, from }, at, ways);
    } else ways.push({ step, from });
  }

  #stands(where: (Step & { kind: "place" })["where"], at: number): boolean {
    if (where === "start") return at === 0;
    if (where === "end") return at === this.#text.length;
    return (this.#isWord(at - 1) !== this.#isWord(at)) === (where === "word_edge");
  }

  #isWord(at: number): boolean {
    return at >= 0 && at < this.#text.length && includes(WORD, this.#text.charCodeAt(at));
  }
}
