import { type Characters, includes, type Pattern, PatternFault } from "./syntax.ts";

/**
 * One step of a compiled pattern. Steps follow each other by their number; a fork tries its first
 * way before its second.
 */
export type Step =
  | { kind: "character"; is: Characters; ascii: Uint8Array }
  | { kind: "fork"; first: number; second: number }
  | { kind: "jump"; to: number }
  | { kind: "place"; where: (Pattern & { kind: "place" })["where"] }
  | { kind: "match" };

/** Bounded repetitions are written out, so this bounds the work for each character of a text. */
const MOST_STEPS = 800;

const ASCII = 128;

/**
 * The steps of a pattern without looking and back references.
 * @throws PatternFault when they are too many
 */
export function programOf(pattern: Pattern): readonly Step[] {
  const steps: Step[] = [];
  write(pattern, steps);
  steps.push({ kind: "match" });
  return steps;
}

function write(pattern: Pattern, steps: Step[]): void {
  if (steps.length > MOST_STEPS)
    throw new PatternFault(
      pattern.at,
      "the pattern is too large once its repetitions are written out",
      "Repeat less often: {0,3} words of {1,20} letters are enough.",
    );
  if (pattern.kind === "character") steps.push(characterStep(pattern.is));
  else if (pattern.kind === "place") steps.push({ kind: "place", where: pattern.where });
  else if (pattern.kind === "sequence") for (const part of pattern.parts) write(part, steps);
  else if (pattern.kind === "choice") writeChoice(pattern.options, steps);
  else if (pattern.kind === "repeat") writeRepeat(pattern, steps);
}

const made = new WeakMap<Characters, Step>();

/** Most characters are ASCII, and asked for again and again: those are looked up. */
function characterStep(is: Characters): Step {
  let step = made.get(is);
  if (step === undefined) {
    const ascii = Uint8Array.from({ length: ASCII }, (_unused, code) => Number(includes(is, code)));
    step = { kind: "character", is, ascii };
    made.set(is, step);
  }
  return step;
}

function writeChoice(options: readonly Pattern[], steps: Step[]): void {
  const ends: { kind: "jump"; to: number }[] = [];
  options.forEach((option, i) => {
    if (i === options.length - 1) return write(option, steps);
    const fork = { kind: "fork" as const, first: steps.length + 1, second: 0 };
    steps.push(fork);
    write(option, steps);
    const end = { kind: "jump" as const, to: 0 };
    steps.push(end);
    ends.push(end);
    fork.second = steps.length;
  });
  for (const end of ends) end.to = steps.length;
}

function writeRepeat({ part, min, max, lazy }: Pattern & { kind: "repeat" }, steps: Step[]): void {
  for (let i = 0; i < min; i += 1) write(part, steps);
  const unbounded = max === Number.POSITIVE_INFINITY;
  const forks: { go: number; fork: { kind: "fork"; first: number; second: number } }[] = [];
  for (let i = min; i < (unbounded ? min + 1 : max); i += 1) {
    const fork = { kind: "fork" as const, first: 0, second: 0 };
    forks.push({ go: steps.length + 1, fork });
    steps.push(fork);
    write(part, steps);
    if (unbounded) steps.push({ kind: "jump", to: steps.indexOf(fork) });
  }
  for (const { go, fork } of forks) {
    fork.first = lazy ? steps.length : go;
    fork.second = lazy ? go : steps.length;
  }
}

/** Whether a step takes this character. */
export function takes({ is, ascii }: Step & { kind: "character" }, code: number): boolean {
  return code < ASCII ? ascii[code] === 1 : includes(is, code);
}
