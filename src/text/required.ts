import { readPattern } from "./linear/read.ts";
import { type Characters, type Pattern, PatternFault } from "./linear/syntax.ts";

/** Strings of which at least one is in every match. */
export type OneOf = readonly string[];

/** Ways to go on that are written out; a choice of more words is kept as a choice. */
const MOST_WAYS = 24;
const MOST_CHOICES = 160;
/** Shorter strings are in too many texts to tell anything. */
const SHORTEST = 3;
const LONGEST = 20;
const FEW_CHARACTERS = 4;
/** The best few tell nearly all; each more costs time with every text. */
const ENOUGH = 3;

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that it can match, where that is little; null: too much to write out. */
  all: OneOf | null;
  /** What is in every match of it. */
  needs: readonly OneOf[];
}

const NOTHING: Known = { all: [""], needs: [] };
const UNKNOWN: Known = { all: null, needs: [] };

/**
 * What a text must hold for a pattern of a cue to match it at all: of each list one string, the rarest
 * list first. Looked for before the pattern is tried, because most patterns that an anchor word brings up
 * do not match, and trying one costs far more. What every anchor holds is there already and left out. A
 * pattern that cannot be read this way requires nothing.
 */
export function requiredBy(source: string, anchors: readonly string[] = []): readonly OneOf[] {
  // Folding and the reader agree on plain characters only.
  if (/[^\x20-\x7e]/.test(source)) return [];
  try {
    return needsOf(known(readPattern(source)))
      .filter((need) => !isSurelyThere(need, anchors))
      .toSorted(rarestFirst)
      .slice(0, ENOUGH)
      .map(shortest);
  } catch (error) {
    if (error instanceof PatternFault) return [];
    throw error;
  }
}

const isSurelyThere = (need: OneOf, anchors: readonly string[]): boolean =>
  anchors.length > 0 && anchors.every((anchor) => need.some((one) => anchor.includes(one)));

function known(pattern: Pattern): Known {
  if (pattern.kind === "character") return { all: writtenOut(pattern.is), needs: [] };
  if (pattern.kind === "sequence") return inSequence(pattern.parts);
  if (pattern.kind === "choice") return eitherOf(pattern.options.map(known));
  if (pattern.kind === "repeat") return repeated(pattern);
  if (pattern.kind === "look") return pattern.negated ? NOTHING : seen(known(pattern.part));
  return pattern.kind === "back_reference" ? UNKNOWN : NOTHING;
}

/** What must stand ahead or behind is in the text, too, and takes no room in the match. */
const seen = (part: Known): Known => ({ all: [""], needs: needsOf(part) });

const LINE_FEED = 10;

/** The one character it is, or null. A space may be a wrapped line where a house wrote it, and is a space here. */
function onlyOne({ ranges, negated }: Characters): string | null {
  const [first, ...more] = ranges.filter(([from]) => from !== LINE_FEED);
  const single = first !== undefined && more.length === 0 && first[0] === first[1] && !negated;
  return single ? String.fromCharCode(first[0]) : null;
}

function writtenOut(is: Characters): OneOf | null {
  const one = onlyOne(is);
  if (one !== null) return [one];
  if (is.negated || is.ranges.some(([from, to]) => to - from >= FEW_CHARACTERS)) return null;
  const codes = is.ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_unused, i) => from + i),
  );
  return codes.length > FEW_CHARACTERS ? null : codes.map((code) => String.fromCharCode(code));
}

/** One after the other: written out as long as there are few ways, then begun anew. */
function inSequence(parts: readonly Pattern[]): Known {
  const needs: OneOf[] = [];
  let whole = true;
  let run: OneOf = [""];
  const goOn = (part: Known) => {
    needs.push(...part.needs);
    const longer = part.all === null ? null : followedBy(run, part.all);
    if (longer === null) {
      whole = false;
      needs.push(...usable(run));
    }
    run = longer ?? part.all ?? [""];
  };
  let letters = "";
  const goOnWithLetters = () => {
    if (letters !== "") goOn({ all: [letters], needs: [] });
    letters = "";
  };
  for (const part of parts) {
    const letter = part.kind === "character" ? onlyOne(part.is) : null;
    if (letter !== null) letters += letter;
    else {
      goOnWithLetters();
      goOn(known(part));
    }
  }
  goOnWithLetters();
  return whole ? { all: run, needs } : { all: null, needs: [...needs, ...usable(run)] };
}

/** Null where it is too much to write out. */
function followedBy(starts: OneOf, ends: OneOf): OneOf | null {
  if (starts.length * ends.length > MOST_WAYS) return null;
  const all = starts.flatMap((start) => ends.map((end) => start + end));
  return all.every(({ length }) => length <= LONGEST) ? all : null;
}

function eitherOf(options: readonly Known[]): Known {
  const all = options.flatMap((option) => option.all ?? []);
  if (options.every((option) => option.all !== null) && all.length <= MOST_WAYS)
    return { all: [...new Set(all)], needs: [] };
  const either = new Set<string>();
  for (const option of options) {
    const best = rarest(needsOf(option));
    if (best === undefined) return UNKNOWN;
    for (const one of best) either.add(one);
    if (either.size > MOST_CHOICES) return UNKNOWN;
  }
  return { all: null, needs: [[...either]] };
}

function repeated({ part, min, max }: Pattern & { kind: "repeat" }): Known {
  const once = known(part);
  if (min === 0)
    return max === 1 && once.all !== null ? { all: ["", ...once.all], needs: [] } : UNKNOWN;
  return max === 1 ? once : { all: null, needs: needsOf(once) };
}

const needsOf = ({ all, needs }: Known): readonly OneOf[] =>
  all === null ? needs : [...needs, ...usable(all)];

const usable = (all: OneOf): OneOf[] =>
  all.every(({ length }) => length >= SHORTEST) ? [all] : [];

/** Without strings that hold another of them: where they are, it is. */
const shortest = (need: OneOf): OneOf =>
  need.filter((one) => !need.some((other) => other !== one && one.includes(other)));

const rarest = (needs: readonly OneOf[]): OneOf | undefined =>
  needs.length < 2 ? needs[0] : needs.toSorted(rarestFirst)[0];

const rarestFirst = (a: OneOf, b: OneOf): number => chance(a) - chance(b);

/** How likely a text is to hold one of them, roughly: the shorter and the more, the likelier. */
const chance = (need: OneOf): number =>
  need.reduce((sum, { length }) => sum + 0.3 ** Math.min(length, 8), 0);
