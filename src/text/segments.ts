import { attributionLines, isForwardHeader, isOriginalHeader } from "./mail_markers.ts";
import { isClosingBoilerplate, isSignatureMark } from "./signature.ts";
import type { Segment, SegmentKind } from "./types.ts";

interface Line {
  start: number;
  /** Without the line feed. */
  end: number;
  /** At most the first and last 200 code units, trimmed: enough to know what a line is. */
  head: string;
}

const HEAD = 400;

/**
 * Splits a folded message into its author's own words and everything else: quoted replies, the line
 * that introduces them, forwarded mail, signature, fenced code. The segments cover the whole text in
 * order. Works on lines with bounded looks, so its time is linear whatever the text holds.
 */
export function segment(folded: string): Segment[] {
  const lines = linesOf(folded);
  const kinds = classify(lines);
  const segments: Segment[] = [];
  lines.forEach((line, i) => {
    const end = i + 1 < lines.length ? line.end + 1 : folded.length;
    const last = segments.at(-1);
    const kind = kinds[i] ?? "body";
    if (last?.kind === kind) last.end = end;
    else segments.push({ kind, start: line.start, end });
  });
  return segments;
}

function linesOf(folded: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start < folded.length; ) {
    const feed = folded.indexOf("\n", start);
    const end = feed < 0 ? folded.length : feed;
    lines.push({ start, end, head: shorten(folded, start, end) });
    start = end + 1;
  }
  return lines;
}

function shorten(folded: string, start: number, end: number): string {
  if (end - start <= HEAD) return folded.slice(start, end).trim();
  return `${folded.slice(start, start + HEAD / 2)} ${folded.slice(end - HEAD / 2, end)}`.trim();
}

function classify(lines: readonly Line[]): SegmentKind[] {
  const kinds: SegmentKind[] = new Array<SegmentKind>(lines.length).fill("body");
  const quotedBelow = countFromEnd(lines, (line) => line.head.startsWith(">"));
  let ownWords = false;
  for (let i = 0; i < lines.length; i += 1) {
    const head = lines[i]?.head ?? "";
    if (head === "") continue;
    if (head.startsWith(">")) {
      kinds[i] = "quote";
      continue;
    }
    if (head.startsWith("```")) {
      i = fillFence(lines, kinds, i);
      continue;
    }
    if (isForwardHeader(head)) return fill(kinds, i, "forward");
    if (isOriginalHeader(lines, i)) return fill(kinds, i, "quote");
    const attribution = attributionLines(lines, i);
    if (attribution > 0) {
      kinds.fill("attribution", i, i + attribution);
      // Without > marks below, what follows is the old mail when the reply stands above it,
      // and the reply itself when nothing does.
      if (ownWords && (quotedBelow[i] ?? 0) === 0) return fill(kinds, i + attribution, "quote");
      i += attribution - 1;
      continue;
    }
    if (isSignatureMark(head)) {
      i = fillSignature(lines, kinds, i);
      continue;
    }
    if (isClosingBoilerplate(head)) {
      kinds[i] = "signature";
      continue;
    }
    ownWords = true;
  }
  return kinds;
}

/** For each index, how many lines from there on satisfy the test. */
function countFromEnd(lines: readonly Line[], test: (line: Line) => boolean): number[] {
  const counts = new Array<number>(lines.length + 1).fill(0);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const line = lines[i];
    counts[i] = (counts[i + 1] ?? 0) + (line !== undefined && test(line) ? 1 : 0);
  }
  return counts;
}

function fill(kinds: SegmentKind[], from: number, kind: SegmentKind): SegmentKind[] {
  return kinds.fill(kind, from);
}

function fillFence(lines: readonly Line[], kinds: SegmentKind[], from: number): number {
  let to = from + 1;
  while (to < lines.length && !lines[to]?.head.startsWith("```")) to += 1;
  if (to === lines.length) return from; // never closed: not a fence
  kinds.fill("code", from, to + 1);
  return to;
}

/** A signature runs to the end, or to the quoted mail below it. */
function fillSignature(lines: readonly Line[], kinds: SegmentKind[], from: number): number {
  let to = from;
  while (to < lines.length) {
    const head = lines[to]?.head ?? "";
    if (head.startsWith(">") || attributionLines(lines, to) > 0 || isOriginalHeader(lines, to))
      break;
    kinds[to] = "signature";
    to += 1;
  }
  return to - 1;
}
