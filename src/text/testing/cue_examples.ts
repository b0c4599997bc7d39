import { expect, it } from "vitest";
import { type Cue, CueIndex } from "../cues.ts";
import { fold } from "../fold.ts";
import { readPattern } from "../linear/read.ts";
import { nestedRepetition } from "../linear/safe.ts";
import { segment } from "../segments.ts";
import { sentencesOf } from "../sentences.ts";

/** As long as the longest sentence. */
const LONGEST = 1600;
/** A linear pattern needs about 0.1 ms for it; one that backtracks badly, seconds. */
const MOST_MS = 40;

/** Sentences that start like a match and then go on for ever: what makes a bad pattern slow. */
function hostile({ examples }: Cue): string[] {
  return examples.match.slice(0, 3).flatMap((example) => {
    const words = fold(example)
      .replace(/[.!?]+$/, "")
      .split(" ");
    const heads = words.map((_word, i) => words.slice(0, i + 1).join(" "));
    const endless = heads.flatMap((head, i) =>
      [" the", " a'a", ` ${words[i]}`, ", and"].map((tail) => head + tail.repeat(LONGEST)),
    );
    return [...endless, `${words.join(" ")} `.repeat(LONGEST)].map((text) =>
      text.slice(0, LONGEST),
    );
  });
}

/** Best of a few runs, so that a busy machine does not matter. */
function milliseconds(pattern: RegExp, text: string): number {
  const runs = Array.from({ length: 4 }, () => {
    const start = performance.now();
    text.replaceAll(new RegExp(pattern.source, "g"), "");
    return performance.now() - start;
  });
  return Math.min(...runs);
}

/** Makes one test per cue from the cue's own examples. */
export function testCues(cues: readonly Cue[]): void {
  it("gives every cue its own id", () => {
    expect(new Set(cues.map(({ id }) => id)).size).toBe(cues.length);
  });

  it.each(cues.map((cue) => [cue.id, cue] as const))("%s keeps its examples", (_id, cue) => {
    const index = new CueIndex([cue]);
    const matches = (text: string) => {
      const folded = fold(text);
      return sentencesOf(folded, segment(folded)).flatMap((sentence) => index.match(sentence));
    };
    expect(cue.examples.match.length).toBeGreaterThan(0);
    for (const text of cue.examples.match) {
      expect(matches(text), `should match: ${text}`).not.toEqual([]);
    }
    for (const text of cue.examples.not ?? []) {
      expect(matches(text), `should not match: ${text}`).toEqual([]);
    }
    expect(cue.pattern.flags).toBe("");
    expect(nestedRepetition(readPattern(cue.pattern.source))).toBeNull();
    const slow = hostile(cue).filter((text) => milliseconds(cue.pattern, text) > MOST_MS);
    expect(slow.map((text) => text.slice(0, 80))).toEqual([]);
  });
}
