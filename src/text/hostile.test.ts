import { expect, it } from "vitest";
import { fold } from "./fold.ts";
import { segment } from "./segments.ts";
import { sentencesOf } from "./sentences.ts";

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

/** Work per input grows with its length only: doubling the text may not quadruple the time. */
function time(text: string): number {
  const start = performance.now();
  const folded = fold(text);
  sentencesOf(folded, segment(folded));
  return performance.now() - start;
}

it.each(pieces)("reads a megabyte of %j in about the time its length asks for", (piece) => {
  const half = piece.repeat(MEGABYTE / 2 / piece.length);
  time(half);
  const single = Math.min(time(half), time(half));
  const double = Math.min(time(half + half), time(half + half));
  expect(double).toBeLessThan(Math.max(single * 3.5, 100));
});
