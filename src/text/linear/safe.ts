import { type Pattern, PatternFault, partsOf } from "./syntax.ts";

/** Longer ones nobody can check by reading. */
const LONGEST = 500;
/** A gap of more characters joins words that do not belong together. */
const MOST_TIMES = 100;

/** The first unbounded repetition inside an unbounded one: the shape that makes matching slow. */
export function nestedRepetition(pattern: Pattern, inside = false): Pattern | null {
  const unbounded = pattern.kind === "repeat" && pattern.max === Number.POSITIVE_INFINITY;
  if (unbounded && inside) return pattern;
  for (const part of partsOf(pattern)) {
    const found = nestedRepetition(part, inside || unbounded);
    if (found !== null) return found;
  }
  return null;
}

/**
 * Refuses what a pattern from outside may not have: what cannot be matched in linear time, what joins
 * words that do not belong together, and what matches nothing at all.
 * @throws PatternFault
 */
export function insistOnSafe(source: string, pattern: Pattern): void {
  if (source.length > LONGEST)
    throw new PatternFault(
      LONGEST,
      `a pattern may have ${LONGEST} characters, this one has ${source.length}`,
      "Make several rules of it.",
    );
  refuse(pattern, false);
  if (leastLength(pattern) === 0)
    throw new PatternFault(
      0,
      "the pattern also matches nothing at all, so it would be found everywhere",
      "Let at least one character be certain: not everything may be ?, * or {0,...}.",
    );
}

function refuse(pattern: Pattern, inside: boolean): void {
  const { kind, at } = pattern;
  if (kind === "back_reference")
    throw new PatternFault(
      at,
      "a pattern may not refer back to what it has matched",
      "Write the words out.",
    );
  if (kind === "look")
    throw new PatternFault(
      at,
      "a pattern may not look ahead or back",
      'Put what must not be there under "unless", and the rest into the pattern.',
    );
  if (kind === "repeat") refuseRepeat(pattern, inside);
  for (const part of partsOf(pattern))
    refuse(part, inside || (kind === "repeat" && pattern.max > 1));
}

function refuseRepeat({ part, max, at }: Pattern & { kind: "repeat" }, inside: boolean): void {
  const unbounded = max === Number.POSITIVE_INFINITY;
  if (unbounded && (inside || holdsRepeat(part)))
    throw new PatternFault(
      at,
      "a repetition without an upper bound may not be inside another, nor hold one",
      "Say how often, for example (?:\\w{1,20} ){0,3} for up to three words.",
    );
  if (unbounded && isWild(part))
    throw new PatternFault(
      at,
      "a repetition of any character needs an upper bound",
      "Say how many, for example .{0,40} or \\w{1,20}.",
    );
  if (max > 1 && leastLength(part) === 0)
    throw new PatternFault(
      at,
      "what is repeated here may be nothing at all",
      "Let at least one character of it be certain, for example (?:very ){0,2}.",
    );
  if (!unbounded && max > MOST_TIMES)
    throw new PatternFault(at, `a repetition goes up to ${MOST_TIMES}`, `{0,${MOST_TIMES}}`);
}

/** Whether a part can be repeated inside: "?" only makes it optional. */
function holdsRepeat(pattern: Pattern): boolean {
  return (pattern.kind === "repeat" && pattern.max > 1) || partsOf(pattern).some(holdsRepeat);
}

function isWild(pattern: Pattern): boolean {
  return (pattern.kind === "character" && pattern.wild) || partsOf(pattern).some(isWild);
}

/** The fewest characters that a match has. */
function leastLength(pattern: Pattern): number {
  if (pattern.kind === "character") return 1;
  if (pattern.kind === "sequence")
    return pattern.parts.reduce((sum, part) => sum + leastLength(part), 0);
  if (pattern.kind === "choice") return Math.min(...pattern.options.map(leastLength));
  return pattern.kind === "repeat" ? pattern.min * leastLength(pattern.part) : 0;
}
