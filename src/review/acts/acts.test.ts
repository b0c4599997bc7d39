import { describe } from "vitest";
import { testCues } from "../../text/testing/cue_examples.ts";
import { CUSTOMER_CUES, STAFF_CUES } from "./index.ts";

describe("staff acts", () => {
  testCues(STAFF_CUES);
});
describe("customer acts", () => {
  testCues(CUSTOMER_CUES);
});
