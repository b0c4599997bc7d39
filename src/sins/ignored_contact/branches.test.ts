import { expect, it } from "vitest";
import { Config } from "../../model/config.ts";
import { review } from "../../review/review.ts";
import { parseTurns } from "../turns.ts";

const LONG_AFTER = "@2026-04-20T09:00 [2026-03-02T09:00]";
const BROKEN = "C: The lamp arrived broken. Can you send a new one?";
const CLEANED = "C: How do I clean the lamp? / A: With a dry cloth.";
const FLICKERS = "C: The lamp flickers. / A: Which bulb is in it?";
const QUOTED = "On Mon, 2 Mar 2026, Ana Roe <ana@shop.example> wrote:\n> Which lamp is it?\n\n";

it.each([
  ["no_reply", `#email ${LONG_AFTER} ${BROKEN}`, "nobody wrote at all"],
  ["never_answered", `#email ${LONG_AFTER} ${BROKEN} / O: Mine, too.`, "another reader wrote"],
  ["no_reply", `#forum ${LONG_AFTER} ${BROKEN} / O: Mine, too.`, "with the same trouble"],
  [
    "never_answered",
    `#email ${LONG_AFTER} C: ${QUOTED}The tall one, can you send a new one?`,
    "the talk began elsewhere",
  ],
  ["question_left", `#email ${LONG_AFTER} ${CLEANED} / C: Can I use water as well?`, "asked on"],
  ["never_answered", `#email ${LONG_AFTER} ${CLEANED} / C: And that shall help???`, "an outcry"],
  [
    "never_answered",
    `#social ${LONG_AFTER} ${CLEANED} / C: Can I use water as well?`,
    "in public, it may go on in private",
  ],
  [
    "word_left",
    `#email ${LONG_AFTER} ${FLICKERS} / C: The long one that came in the box.`,
    "gave what was asked for",
  ],
  [
    "never_answered",
    `#chat ${LONG_AFTER} ${FLICKERS} / C: The long one that came in the box.`,
    "a live talk ends with some last word",
  ],
  ["word_left", `#email ${LONG_AFTER} ${FLICKERS} / C: It is still not working.`, "not solved"],
  [
    "never_answered",
    `#email ${LONG_AFTER} ${FLICKERS} / C: Thanks for the quick word, it is still not working.`,
    "thanked",
  ],
  [
    "never_answered",
    `#email ${LONG_AFTER} ${FLICKERS} / C: Thanks for looking into it. It is the long one from the box.`,
    "thanked, and gave what was asked for",
  ],
  ["last_word", `#email ${LONG_AFTER} ${CLEANED} / C: The shade has lost its colour now.`, "told"],
])("is found as %s in %j: %s", (branch, turns) => {
  const { conversation, now } = parseTurns(turns);
  const { findings } = review(conversation, { now, config: Config.parse({}) });
  const own = findings.filter(({ sin }) => sin === "ignored_contact");
  expect(own.map(({ rule }) => rule)).toEqual([`ignored_contact.${branch}`]);
});

it.each([
  ["Thanks for looking into it. I will try another bulb tonight.", "will try something first"],
  ["Thank you, that was it! The long one was loose.", "solved"],
  ["Thank you so much for your help.", "only thanks"],
])("is not found after a question answered with %j: %s", (words) => {
  const { conversation, now } = parseTurns(`#email ${LONG_AFTER} ${FLICKERS} / C: ${words}`);
  const { findings } = review(conversation, { now, config: Config.parse({}) });
  expect(findings.filter(({ sin }) => sin === "ignored_contact")).toEqual([]);
});
