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

const read = (text: string) => {
  const folded = fold(text);
  sentencesOf(folded, segment(folded));
};

/** Processor time, because the clock also counts what other programs do; the least of several runs. */
function work(text: string, run: (text: string) => void, times: number): number {
  const runs = Array.from({ length: times }, () => {
    const before = process.cpuUsage();
    run(text);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

/** Less than this cannot be told from the work of the runtime, in milliseconds. */
const NOISE = 5;
const TIMES = 8;
/** Eight times the text takes 8 times the work when it is linear and 64 times when it is quadratic. */
const MOST = 24;

/** How many times more work eight times the text is; the least of three attempts unless the first will do. */
function growth(piece: string, run: (text: string) => void, length = MEGABYTE): number {
  const long = piece.repeat(length / piece.length);
  const short = long.slice(0, length / TIMES);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 3 && least >= MOST; attempt += 1) {
    const small = Math.max(work(short, run, 3), NOISE);
    least = Math.min(least, work(long, run, 1) / small);
  }
  return least;
}

it.each(pieces)("reads a megabyte of %j in about the time its length asks for", (piece) => {
  expect(growth(piece, read)).toBeLessThan(MOST);
});

it("would notice a reader that is quadratic", () => {
  const quadratic = (text: string) => {
    let found = 0;
    for (let at = 0; at < text.length; at += 8) found += text.lastIndexOf("no such words", at);
    expect(found).toBeLessThan(0);
  };
  expect(growth("words and ", quadratic, MEGABYTE / 8)).toBeGreaterThan(MOST);
});
