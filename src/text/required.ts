import { readPattern } from "./linear/read.ts";
import { type Characters, type Pattern, PatternFault } from "./linear/syntax.ts";
import { EDGE, tells } from "./trigrams.ts";

/** Strings of which at least one is in every match, or what takes the place of one: all of several lists. */
export type OneOf = readonly (string | AllOf)[];
/** Lists of which every match holds one each. */
export type AllOf = readonly OneOf[];

/** Ways to go on that are written out; a choice of more words is kept as a choice. */
const MOST_WAYS = 24;
const MOST_CHOICES = 400;
const LONGEST = 20;
const FEW_CHARACTERS = 4;
/** The best few tell nearly all; each more costs time with every text. */
const ENOUGH = 3;

/** What is known of a part of a pattern. */
interface Known {
  /** Everything that it can match, where that is little; null: too much to write out. */
  all: readonly string[] | null;
  /** What is in every match of it. */
  needs: AllOf;
}

const NOTHING: Known = { all: [""], needs: [] };
const UNKNOWN: Known = { all: null, needs: [] };
const AN_EDGE: Known = { all: [EDGE], needs: [] };

/**
 * What a text must hold for a pattern of a cue to match it at all: of each list one string, the rarest
 * list first. Looked for before the pattern is tried, because most patterns that an anchor word brings up
 * do not match, and trying one costs far more. What every anchor holds is there already and left out. A
 * pattern that cannot be read this way requires nothing.
 */
export function requiredBy(source: string, anchors: readonly string[] = []): AllOf {
  const words = anchors.map(withEdges);
  try {
    return best(needsOf(known(readPattern(source))).filter((need) => !isSurelyThere(need, words)));
  } catch (error) {
    if (error instanceof PatternFault) return [];
    throw error;
  }
}

/** A text with a mark at each place where a word begins or ends. */
const withEdges = (text: string): string => text.replace(/\b/g, EDGE);

const isSurelyThere = (need: OneOf, words: readonly string[]): boolean =>
  words.length > 0 && words.every((word) => need.some((one) => isIn(word, one)));

const isIn = (text: string, one: string | AllOf): boolean =>
  typeof one === "string"
    ? text.includes(one)
    : one.every((need) => need.some((other) => isIn(text, other)));

function known(pattern: Pattern): Known {
  if (pattern.kind === "character") return { all: writtenOut(pattern.is), needs: [] };
  if (pattern.kind === "sequence") return inSequence(edgesInside(flat(pattern)));
  if (pattern.kind === "choice") return eitherOf(pattern.options.map(known));
  if (pattern.kind === "repeat") return repeated(pattern);
  if (pattern.kind === "look") return pattern.negated ? NOTHING : seen(known(pattern.part));
  if (pattern.kind === "back_reference") return UNKNOWN;
  return isEdge(pattern) ? AN_EDGE : NOTHING;
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

function writtenOut(is: Characters): readonly string[] | null {
  const one = onlyOne(is);
  if (one !== null) return [one];
  if (is.negated || is.ranges.some(([from, to]) => to - from >= FEW_CHARACTERS)) return null;
  const codes = is.ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_unused, i) => from + i),
  );
  return codes.length > FEW_CHARACTERS ? null : codes.map((code) => String.fromCharCode(code));
}

/** The parts of a sequence, those of sequences in it among them. */
function flat(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind !== "sequence") return [pattern];
  const { parts } = pattern;
  return parts.some(({ kind }) => kind === "sequence") ? parts.flatMap(flat) : parts;
}

const isEdge = (part: Pattern): boolean => part.kind === "place" && part.where === "word_edge";

/** An edge beside a choice is one of each of its options, and tells more there. */
function edgesInside(parts: readonly Pattern[]): readonly Pattern[] {
  if (!parts.some(isEdge)) return parts;
  const inside = parts.map((part, i): Pattern => {
    if (part.kind !== "choice") return part;
    const before = parts.slice(Math.max(0, i - 1), i).filter(isEdge);
    const after = parts.slice(i + 1, i + 2).filter(isEdge);
    const options = part.options.map(
      (option): Pattern => ({
        kind: "sequence",
        parts: [...before, ...flat(option), ...after],
        at: option.at,
      }),
    );
    return { ...part, options };
  });
  const isChoice = (i: number) => parts[i]?.kind === "choice";
  return inside.filter((part, i) => !isEdge(part) || !(isChoice(i - 1) || isChoice(i + 1)));
}

/** One after the other: written out as long as there are few ways, then begun anew. */
function inSequence(parts: readonly Pattern[]): Known {
  const needs: OneOf[] = [];
  let whole = true;
  let run: readonly string[] = [""];
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
    const letter = isEdge(part) ? EDGE : part.kind === "character" ? onlyOne(part.is) : null;
    if (letter !== null) letters = joined(letters, letter);
    else {
      goOnWithLetters();
      goOn(known(part));
    }
  }
  goOnWithLetters();
  return whole ? { all: run, needs } : { all: null, needs: [...needs, ...usable(run)] };
}

/** Null where it is too much to write out. */
function followedBy(starts: readonly string[], ends: readonly string[]): readonly string[] | null {
  if (starts.length * ends.length > MOST_WAYS) return null;
  const all = starts.flatMap((start) => ends.map((end) => joined(start, end)));
  return all.every(({ length }) => length <= LONGEST) ? all : null;
}

/** Two edges at one place are one. */
const joined = (start: string, end: string): string =>
  start.endsWith(EDGE) && end.startsWith(EDGE) ? start + end.slice(1) : start + end;

function eitherOf(options: readonly Known[]): Known {
  const all = options.flatMap((option) => option.all ?? []);
  if (options.some((option) => option.all === null) || all.length > MOST_WAYS)
    return { all: null, needs: oneOfTheirs(options) };
  // Written out it says what is required by itself, but for what must stand ahead or behind.
  const looks = options.some(({ needs }) => needs.length > 0);
  return { all: [...new Set(all)], needs: looks ? oneOfTheirs(options) : [] };
}

function oneOfTheirs(options: readonly Known[]): AllOf {
  const needs = options.map((option) => best(needsOf(option)));
  if (needs.some(({ length }) => length === 0)) return [];
  for (const lists of [needs, needs.map((need) => need.slice(0, 1))]) {
    const either = [
      ...new Set(lists.flatMap((need) => (need.length === 1 ? (need[0] ?? []) : [need]))),
    ];
    if (sizeOf(either) <= MOST_CHOICES) return [either];
  }
  return [];
}

const sizeOf = (need: OneOf): number =>
  need.reduce(
    (sum, one) =>
      sum + (typeof one === "string" ? 1 : one.reduce((all, list) => all + sizeOf(list), 0)),
    0,
  );

function repeated({ part, min, max }: Pattern & { kind: "repeat" }): Known {
  const once = known(part);
  if (min === 0)
    return max === 1 && once.all !== null ? { all: ["", ...once.all], needs: [] } : UNKNOWN;
  return max === 1 ? once : { all: null, needs: needsOf(once) };
}

const needsOf = ({ all, needs }: Known): AllOf =>
  all === null ? needs : [...needs, ...usable(all)];

const usable = (all: readonly string[]): OneOf[] => (all.every(tells) ? [all] : []);

const best = (needs: AllOf): AllOf => needs.map(shortest).toSorted(rarestFirst).slice(0, ENOUGH);

/** Without strings that hold another of them: where they are, it is. */
const shortest = (need: OneOf): OneOf =>
  need.filter(
    (one) =>
      typeof one !== "string" ||
      !need.some((other) => typeof other === "string" && other !== one && one.includes(other)),
  );

const rarestFirst = (a: OneOf, b: OneOf): number => chance(a) - chance(b);

/** How likely a text is to hold one of them, roughly: the shorter and the more, the likelier. */
const chance = (need: OneOf): number => need.reduce((sum, one) => sum + chanceOf(one), 0);

const chanceOf = (one: string | AllOf): number =>
  typeof one === "string"
    ? 0.3 ** Math.min(one.length, 8)
    : one.reduce((product, need) => product * Math.min(1, chance(need)), 1);
