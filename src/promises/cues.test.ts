import { describe, expect, it } from "vitest";
import { type Cue, CueIndex } from "../text/cues.ts";
import { fold } from "../text/fold.ts";
import { segment } from "../text/segments.ts";
import { sentencesOf } from "../text/sentences.ts";
import { GRAMMARS } from "./find/grammars.ts";
import { OUTCOME_WORDS } from "./outcome/languages.ts";

const CUES: readonly Cue[] = [
  ...Object.values(GRAMMARS).flatMap(({ openings }) => openings),
  ...Object.values(OUTCOME_WORDS).flatMap(({ signals }) => signals),
];

function matches(cue: Cue, text: string): boolean {
  const folded = fold(text);
  const index = new CueIndex([cue]);
  return sentencesOf(folded, segment(folded)).some((sentence) => index.match(sentence).length > 0);
}

describe.each(CUES.map((cue) => ({ cue, id: cue.id })))("$id", ({ cue }) => {
  it.each(cue.examples.match)("matches: %s", (text) => expect(matches(cue, text)).toBe(true));
  const not = cue.examples.not ?? [];
  it("does not match its counter-examples", () => {
    expect(not.filter((text) => matches(cue, text))).toEqual([]);
  });
});
