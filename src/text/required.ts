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
      .toSorted((a, b) => chance(a) - chance(b))
      .slice(0, ENOUGH);
  } catch (error) {
    if (error instanceof PatternFault) return [];
    throw error;
  }
}

const isSurelyThere = (need: OneOf, anchors: readonly string[]): boolean =>
  anchors.length > 0 && anchors.every((anchor) => need.some((one) => anchor.includes(one)));

function known(pattern: Pattern): Known {
  if (pattern.kind === "character") return { all: writtenOut(pattern.is), needs: [] };
  if (pattern.kind === "sequence") return inSequence(pattern.parts.map(known));
  if (pattern.kind === "choice") return eitherOf(pattern.options.map(known));
  if (pattern.kind === "repeat") return repeated(pattern);
  if (pattern.kind === "look") return pattern.negated ? NOTHING : seen(known(pattern.part));
  return pattern.kind === "back_reference" ? UNKNOWN : NOTHING;
}

/** What must stand ahead or behind is in the text, too, and takes no room in the match. */
const seen = (part: Known): Known => ({ all: [""], needs: needsOf(part) });

/** A space is one; in patterns of a house it may also be a wrapped line, and then nothing is known. */
function writtenOut({ ranges, negated }: Characters): OneOf | null {
  if (negated) return null;
  const characters = ranges.flatMap(([from, to]) =>
    to - from < 4 ? Array.from({ length: to - from + 1 }, (_unused, i) => from + i) : [from, to, 0],
  );
  const visible = characters.filter((code) => code !== 10);
  return visible.length > 4 || visible.includes(0)
    ? null
    : visible.map((code) => String.fromCharCode(code));
}

/** One after the other: written out as long as there are few ways, then begun anew. */
function inSequence(parts: readonly Known[]): Known {
  const needs: OneOf[] = [];
  let whole = true;
  let run: OneOf = [""];
  for (const part of parts) {
    needs.push(...part.needs);
    const longer = part.all === null ? null : followedBy(run, part.all);
    if (longer === null) {
      whole = false;
      needs.push(...usable(run));
    }
    run = longer ?? part.all ?? [""];
  }
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
  const best = options.map(
    (option) => needsOf(option).toSorted((a, b) => chance(a) - chance(b))[0],
  );
  const either = usable([...new Set(best.flatMap((need) => need ?? []))]);
  const known =
    best.every((need) => need !== undefined) && (either[0]?.length ?? 0) <= MOST_CHOICES;
  return { all: null, needs: known ? either : [] };
}

function repeated({ part, min, max }: Pattern & { kind: "repeat" }): Known {
  const once = known(part);
  if (min === 0)
    return max === 1 && once.all !== null ? { all: ["", ...once.all], needs: [] } : UNKNOWN;
  return max === 1 ? once : { all: null, needs: needsOf(once) };
}

const needsOf = ({ all, needs }: Known): OneOf[] => [
  ...needs,
  ...(all === null ? [] : usable(all)),
];

/** Without strings that hold another of them: where they are, it is. */
function usable(all: OneOf): OneOf[] {
  if (all.some(({ length }) => length < SHORTEST)) return [];
  return [all.filter((one) => !all.some((other) => other !== one && one.includes(other)))];
}

/** How likely a text is to hold one of them, roughly: the shorter and the more, the likelier. */
const chance = (need: OneOf): number =>
  need.reduce((sum, { length }) => sum + 0.3 ** Math.min(length, 8), 0);
