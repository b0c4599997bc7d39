import { expect, it } from "vitest";
import { type Cue, CueIndex } from "../cues.ts";
import { fold } from "../fold.ts";
import { segment } from "../segments.ts";
import { sentencesOf } from "../sentences.ts";

/** A group that repeats and holds a repetition: the shape that makes matching slow. */
const NESTED_REPETITION = /\((?:\?[:=!])?[^()]*[^\\(][+*][^()]*\)[+*]/;

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
    expect(cue.pattern.source).not.toMatch(NESTED_REPETITION);
  });
}
