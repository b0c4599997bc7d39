/** A set of characters: ranges of code units, or everything but them. */
export interface Characters {
  ranges: readonly (readonly [from: number, to: number])[];
  negated: boolean;
}

/** A pattern, read. `at` is the offset in the source at which the part begins. */
export type Pattern =
  | { kind: "character"; is: Characters; wild: boolean; at: number }
  | { kind: "sequence"; parts: readonly Pattern[]; at: number }
  | { kind: "choice"; options: readonly Pattern[]; at: number }
  | { kind: "repeat"; part: Pattern; min: number; max: number; lazy: boolean; at: number }
  | { kind: "place"; where: "start" | "end" | "word_edge" | "no_word_edge"; at: number }
  | { kind: "look"; part: Pattern; negated: boolean; at: number }
  | { kind: "back_reference"; at: number };

/** What is wrong with a pattern, at which offset of its source, and what to write instead. */
export class PatternFault extends Error {
  readonly at: number;
  readonly hint: string;

  constructor(at: number, message: string, hint: string) {
    super(message);
    this.name = "PatternFault";
    this.at = at;
    this.hint = hint;
  }
}

/** Whether the code unit is one of the characters. */
export function includes({ ranges, negated }: Characters, code: number): boolean {
  return ranges.some(([from, to]) => code >= from && code <= to) !== negated;
}

/** The parts directly inside a part. */
export function partsOf(pattern: Pattern): readonly Pattern[] {
  if (pattern.kind === "sequence") return pattern.parts;
  if (pattern.kind === "choice") return pattern.options;
  if (pattern.kind === "repeat" || pattern.kind === "look") return [pattern.part];
  return [];
}
