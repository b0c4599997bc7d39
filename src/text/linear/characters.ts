import { fold } from "../fold.ts";
import { type Characters, PatternFault } from "./syntax.ts";

const code = (char: string) => char.charCodeAt(0);
const range = (from: string, to: string) => [code(from), code(to)] as const;

const DIGITS = [range("0", "9")];
const WORDS = [range("0", "9"), range("_", "_"), range("a", "z"), range("A", "Z")];
const SPACES = [
  [9, 13],
  [32, 32],
  [160, 160],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
] as const;
const LINE_ENDS = [
  [10, 10],
  [13, 13],
  [0x2028, 0x2029],
] as const;

/** Word characters in the sense of \w and \b. */
export const WORD: Characters = { ranges: WORDS, negated: false };
/** Everything but the end of a line. */
export const ANY: Characters = { ranges: LINE_ENDS, negated: true };

const SHORT: Readonly<Record<string, Characters>> = {
  d: { ranges: DIGITS, negated: false },
  D: { ranges: DIGITS, negated: true },
  w: WORD,
  W: { ranges: WORDS, negated: true },
  s: { ranges: SPACES, negated: false },
  S: { ranges: SPACES, negated: true },
};
const CONTROL: Readonly<Record<string, string>> = { n: "\n", t: "\t", r: "\r" };

/** One character, as it stands in folded text: lower case, no accent; a space may be a wrapped line. */
export function single(char: string): Characters {
  const folded = code(fold(char));
  if (char === " ")
    return {
      ranges: [
        [10, 10],
        [folded, folded],
      ],
      negated: false,
    };
  return { ranges: [[folded, folded]], negated: false };
}

/** What `\` and this character stand for. */
export function escaped(char: string, at: number): Characters {
  const short = SHORT[char];
  if (short !== undefined) return short;
  const control = CONTROL[char];
  if (control !== undefined) return single(control);
  if (/[a-z0-9]/i.test(char))
    throw new PatternFault(
      at,
      `"\\${char}" is not known here`,
      "There are \\w \\d \\s \\b and their opposites \\W \\D \\S \\B; before a sign, \\ makes it an ordinary one.",
    );
  return single(char);
}

/** Reads `[...]` from its bracket on: the characters, and the offset behind it. */
export function readClass(source: string, at: number): { is: Characters; next: number } {
  let i = at + 1;
  const negated = source[i] === "^";
  if (negated) i += 1;
  const ranges: (readonly [number, number])[] = [];
  for (;;) {
    const char = source[i];
    if (char === undefined)
      throw new PatternFault(at, "this [ is never closed", "Close it with ].");
    if (char === "]") return { is: { ranges, negated }, next: i + 1 };
    const from = readMember(source, i);
    i = from.next;
    if (source[i] === "-" && source[i + 1] !== undefined && source[i + 1] !== "]") {
      const to = readMember(source, i + 1);
      ranges.push(span(from.is, to.is, i));
      i = to.next;
    } else if (from.is.negated) throw complement(i - 2);
    else ranges.push(...from.is.ranges);
  }
}

function readMember(source: string, at: number): { is: Characters; next: number } {
  const char = source[at] ?? "";
  if (char !== "\\") return { is: single(char), next: at + 1 };
  const next = source[at + 1];
  if (next === undefined) throw new PatternFault(at, "nothing follows this \\", "Write \\\\.");
  return { is: escaped(next, at), next: at + 2 };
}

function span(from: Characters, to: Characters, at: number): readonly [number, number] {
  const low = from.ranges[0]?.[0] ?? 0;
  const high = to.ranges[0]?.[0] ?? 0;
  const single = [from, to].every(
    ({ ranges, negated }) => !negated && ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1],
  );
  if (single && low <= high) return [low, high];
  throw new PatternFault(
    at,
    "this is not a range of characters",
    "Write [a-z]; a hyphen as such comes last, [a-z-].",
  );
}

const complement = (at: number) =>
  new PatternFault(
    at,
    "an opposite (\\W, \\D, \\S) cannot stand inside [ ]",
    "Put it outside, or write [^...].",
  );
