import { expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { review } from "../../review/review.ts";
import { parseTurns } from "../turns.ts";

const CLEANED =
  "[2026-03-02T09:00] C: How do I clean the lamp? / [2026-03-02T10:00] A: With a dry cloth.";
const ASKED_ON = "[2026-03-02T11:00] C: Can I use water as well?";
const TOLD_MORE =
  "[2026-03-02T11:00] C: It is the tall lamp with the two arms and the cloth shade.";
const LATE = "[2026-03-20T09:00] A: Better not, it would rust.";

it.each([
  ["next_reply", `#email ${CLEANED} / ${ASKED_ON} / ${LATE}`],
  ["next_reply", `#email ${CLEANED} / ${TOLD_MORE} / ${LATE}`],
  ["next_reply", `#social ${CLEANED} / ${ASKED_ON} / ${LATE}`],
  ["later_reply", `#social ${CLEANED} / ${TOLD_MORE} / ${LATE}`],
  ["later_reply", `#email ${CLEANED} / ${ASKED_ON} / ${LATE.replace("A:", "A2:")}`],
  ["later_reply", `#email ${CLEANED} / ${ASKED_ON} / [2026-03-02T12:00] O: I do. / ${LATE}`],
])("is found as %s in %j", (branch, turns) => {
  expect(slow(turns)).toEqual([`slow_response.${branch}`]);
});

it.each([
  "That fixed it.",
  "A new bulb solved it for me.",
  "It has been resolved completely.",
  "I figured out the problem.",
])("is not found when the customer wrote %j", (words) => {
  expect(slow(`#email ${CLEANED} / [2026-03-02T11:00] C: ${words} / ${LATE}`)).toEqual([]);
});

function slow(turns: string): string[] {
  const { conversation, now } = parseTurns(turns);
  const { findings } = review(conversation, { now, config: Config.parse({}) });
  return findings.filter(({ sin }) => sin === "slow_response").map(({ rule }) => rule);
}
