import { describe, expect, it } from "vitest";
import { CueIndex } from "../text/cues.ts";
import { fold } from "../text/fold.ts";
import { segment } from "../text/segments.ts";
import { sentencesOf } from "../text/sentences.ts";
import { ENGLISH_OPENINGS } from "./find/en_openings.ts";
import { ENGLISH_OUTCOME } from "./outcome/en.ts";

function matches(
  cue: (typeof ENGLISH_OPENINGS | (typeof ENGLISH_OUTCOME)["signals"])[number],
  text: string,
): boolean {
  const folded = fold(text);
  const index = new CueIndex([cue]);
  return sentencesOf(folded, segment(folded)).some((sentence) => index.match(sentence).length > 0);
}

describe.each(
  [...ENGLISH_OPENINGS, ...ENGLISH_OUTCOME.signals].map((cue) => ({ cue, id: cue.id })),
)("$id", ({ cue }) => {
  it.each(cue.examples.match)("matches: %s", (text) => expect(matches(cue, text)).toBe(true));
  const not = cue.examples.not ?? [];
  it("does not match its counter-examples", () => {
    expect(not.filter((text) => matches(cue, text))).toEqual([]);
  });
});
