import { ANY, escaped, readClass, single } from "./characters.ts";
import { type Pattern, PatternFault } from "./syntax.ts";

/** Deeper brackets than anybody writes would exhaust the stack. */
const DEEPEST = 40;
const MANY = Number.POSITIVE_INFINITY;

/**
 * Reads a regular expression in the syntax of JavaScript, as far as cues use it.
 * @throws PatternFault with the offset of what cannot be read
 */
export function readPattern(source: string): Pattern {
  const reader = new Reader(source);
  const pattern = reader.choice(0);
  if (reader.at < source.length)
    throw new PatternFault(reader.at, "this ) was never opened", "Remove it, or write \\).");
  return pattern;
}

class Reader {
  at = 0;
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
  }

  choice(depth: number): Pattern {
    const at = this.at;
    if (depth > DEEPEST)
      throw new PatternFault(at, "too many brackets inside each other", "Make it simpler.");
    const options = [this.#sequence(depth)];
    while (this.#take("|")) options.push(this.#sequence(depth));
    const [only] = options;
    return options.length === 1 && only !== undefined ? only : { kind: "choice", options, at };
  }

  #sequence(depth: number): Pattern {
    const at = this.at;
    const parts: Pattern[] = [];
    for (let char = this.#peek(); char !== undefined && !"|)".includes(char); char = this.#peek())
      parts.push(this.#repeated(this.#atom(char, depth)));
    return { kind: "sequence", parts, at };
  }

  #atom(char: string, depth: number): Pattern {
    const at = this.at;
    if (char === "(") return this.#group(depth);
    if (char === "[") {
      const { is, next } = readClass(this.#source, at);
      this.at = next;
      return { kind: "character", is, wild: true, at };
    }
    if ("*+?{".includes(char)) throw this.#nothingToRepeat();
    this.at += 1;
    if (char === "^") return { kind: "place", where: "start", at };
    if (char === "$") return { kind: "place", where: "end", at };
    if (char === ".") return { kind: "character", is: ANY, wild: true, at };
    if (char === "\\") return this.#escape(at);
    return { kind: "character", is: single(char), wild: false, at };
  }

  #escape(at: number): Pattern {
    const char = this.#peek();
    if (char === undefined) throw new PatternFault(at, "nothing follows this \\", "Write \\\\.");
    this.at += 1;
    if (char === "b") return { kind: "place", where: "word_edge", at };
    if (char === "B") return { kind: "place", where: "no_word_edge", at };
    if (/[1-9k]/.test(char)) return { kind: "back_reference", at };
    return { kind: "character", is: escaped(char, at), wild: /[a-z]/i.test(char), at };
  }

  #group(depth: number): Pattern {
    const at = this.at;
    const look = /^\((?:\?<?[=!])/.exec(this.#source.slice(at, at + 4))?.[0];
    this.at += (look ?? (this.#source.startsWith("(?:", at) ? "(?:" : "(")).length;
    if (look === undefined && this.#peek() === "?")
      throw new PatternFault(
        at,
        "this kind of bracket is not known",
        "Use (?:...); names and flags are not needed.",
      );
    const part = this.choice(depth + 1);
    if (!this.#take(")"))
      throw new PatternFault(at, "this ( is never closed", "Close it with ), or write \\(.");
    return look === undefined ? part : { kind: "look", part, negated: look.endsWith("!"), at };
  }

  #repeated(part: Pattern): Pattern {
    const at = this.at;
    const repeated = "*+?{".includes(this.#peek() ?? "|");
    if (repeated && part.kind === "place") throw this.#nothingToRepeat();
    const times = this.#times();
    if (times === null) return part;
    const [min, max] = times;
    if (max < min) throw new PatternFault(at, "the larger number comes last", `{${max},${min}}`);
    const lazy = this.#take("?");
    if ("*+{".includes(this.#peek() ?? "|")) throw this.#nothingToRepeat();
    return { kind: "repeat", part, min, max, lazy, at };
  }

  #times(): readonly [number, number] | null {
    if (this.#take("?")) return [0, 1];
    if (this.#take("*")) return [0, MANY];
    if (this.#take("+")) return [1, MANY];
    if (this.#peek() !== "{") return null;
    const found = /^\{(\d{1,6})(,(\d{0,6}))?\}/.exec(this.#source.slice(this.at, this.at + 20));
    if (found === null)
      throw new PatternFault(this.at, "this is not a number of times", "Write {2}, {0,3} or \\{.");
    this.at += found[0].length;
    const min = Number(found[1]);
    return [min, found[2] === undefined ? min : found[3] === "" ? MANY : Number(found[3])];
  }

  #nothingToRepeat(): PatternFault {
    return new PatternFault(
      this.at,
      `there is nothing to repeat before "${this.#peek() ?? ""}"`,
      "Put \\ before a sign that is meant as such.",
    );
  }

  #peek(): string | undefined {
    return this.#source[this.at];
  }

  #take(char: string): boolean {
    if (this.#peek() !== char) return false;
    this.at += 1;
    return true;
  }
}
