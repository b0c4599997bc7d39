import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { setImmediate as turn, setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { templateIndexLines } from "../../src/archive/template_index.ts";
import { demoConversations } from "../../src/demo/index.ts";
import type { Review } from "../../src/model/review.ts";
import { repliesOf, TemplateIndexBuilder } from "../../src/review/templates.ts";
import { buildProduct } from "./product.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-filter-"));
const index = join(folder, "index.ndjson");
const demo = demoConversations("2026-03-04T10:00:00Z");

/** As many as are read here; the input has no end. */
const READ = 600;
/** What pipes and streams hold between writer and reader, in conversations of a kilobyte: far less than this. */
const MOST_AHEAD = 1500;

beforeAll(() => {
  buildProduct();
  const templates = new TemplateIndexBuilder();
  for (let copy = 0; copy < 3; copy += 1)
    for (const conversation of demo) templates.add(repliesOf(conversation));
  const { frequent } = templates;
  writeFileSync(
    index,
    [...templateIndexLines({ conversations: demo.length * 3, frequent })].join(""),
  );
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("amends review as a stage of a pipe", () => {
  it.each(["1", "2"])(
    "with %s threads reviews input without end in its order, never far ahead of what was read",
    async (threads) => {
      const child = spawn(
        process.execPath,
        ["dist/app/main.js", "review", "-", "--templates", index, "--threads", threads],
        { stdio: ["pipe", "pipe", "inherit"] },
      );
      let sent = 0;
      const endless = function* () {
        for (;;) {
          const one = demo[sent % demo.length];
          yield `${JSON.stringify({ ...one, id: `c-${sent}` })}\n`;
          sent += 1;
        }
      };
      const writer = Readable.from(endless(), { highWaterMark: 1 });
      // Its end is this test's doing.
      child.stdin.on("error", () => {});
      writer.pipe(child.stdin);
      // Who reads takes its time: the output begins, and stands; so does the input, soon.
      await once(child.stdout, "readable");
      for (let before = -1; before !== sent; await sleep(2000)) before = sent;
      expect(sent).toBeLessThan(MOST_AHEAD);
      let read = 0;
      let mostAhead = 0;
      for await (const line of createInterface({ input: child.stdout })) {
        const { conversation, missing_context } = JSON.parse(line) as Review;
        expect(conversation).toBe(`c-${read}`);
        expect(missing_context).not.toContain("templates");
        read += 1;
        mostAhead = Math.max(mostAhead, sent - read);
        if (read === READ) break;
        await turn();
      }
      writer.destroy();
      child.kill("SIGKILL");
      expect(read).toBe(READ);
      expect(mostAhead).toBeLessThan(MOST_AHEAD);
    },
    300_000,
  );

  it("ends when who reads it has had enough", async () => {
    const child = spawn(process.execPath, ["dist/app/main.js", "review", "-"], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    child.stdin.on("error", () => {});
    const line = `${JSON.stringify(demo[0])}\n`;
    Readable.from(
      (function* () {
        for (;;) yield line;
      })(),
    ).pipe(child.stdin);
    const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
    child.stdout.once("data", () => child.stdout.destroy());
    expect(await ended).toBe(0);
  }, 300_000);
});
