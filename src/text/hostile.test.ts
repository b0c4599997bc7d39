import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { segment } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";
import { growth, TOO_MUCH } from "./testing/growth.ts";

const MEGABYTE = 1_000_000;
const pieces = [
  " ",
  "On ",
  ">",
  "> ",
  "\n",
  "On x\n",
  "From: a\n",
  "a.",
  "```\n",
  "-- \n",
  "\"'",
  "x",
  "wrote:",
  "?! ",
];

const read = (text: string) => {
  const folded = fold(text);
  sentencesOf(folded, segment(folded));
};

it.each(pieces)("reads a megabyte of %j in about the time its length asks for", (piece) => {
  const pieces = Math.floor(MEGABYTE / piece.length / 16);
  expect(growth((times) => read(piece.repeat(times)), pieces)).toBeLessThan(TOO_MUCH);
});

it("would notice a reader that is quadratic", () => {
  let found = 0;
  const quadratic = (length: number) => {
    for (let from = 0; from < length; from += 1)
      for (let at = 0; at < length; at += 1) found = (found + at + from) & 1023;
  };
  expect(growth(quadratic, 1200)).toBeGreaterThan(TOO_MUCH);
  expect(found).toBeGreaterThan(0);
});
