import { describe } from "vitest";
import { testCues } from "../text/testing/cue_examples.ts";
import { ANSWER_CUES } from "./answer_cues.ts";
import { APOLOGY_CUES } from "./apology.ts";

describe("cues of apologies and of answers to them", () => {
  testCues([...APOLOGY_CUES, ...ANSWER_CUES]);
});
