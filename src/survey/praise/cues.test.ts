import { describe } from "vitest";
import { testCues } from "../../text/testing/cue_examples.ts";
import { CUSTOMER_PRAISE } from "./index.ts";
import { TURNED } from "./turned.ts";

describe("cues of praise by customers", () => {
  testCues([...CUSTOMER_PRAISE, ...TURNED]);
});
