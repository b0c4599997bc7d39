import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parquetMetadata } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readManifest } from "../../src/archive/manifest.ts";
import { buildProduct, writeSegments } from "./product.ts";
import { rounds } from "./rounds.ts";

/** How often a shard is killed; `npm run chaos` sets many more. */
const ROUNDS = rounds("archive", 4);
const SEGMENTS = 5;

const folder = mkdtempSync(join(tmpdir(), "amends-chaos-archive-"));
const input = join(folder, "in");

beforeAll(() => {
  buildProduct();
  writeSegments(input, SEGMENTS);
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Reviews one of two shards as a process of its own; kills it after some milliseconds. */
async function review(output: string, shard: string, killAfter?: number) {
  const args = ["archive", "review", input, output, "--shard", shard, "--threads", "1"];
  const child = spawn(
    process.execPath,
    ["dist/app/main.js", ...args, "--now", "2026-03-10T00:00:00Z"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  let said = "";
  child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  if (killAfter !== undefined) {
    await Promise.race([sleep(killAfter), ended]);
    child.kill("SIGKILL");
  }
  return { code: await ended, said };
}

/** Every finished file with a checksum. */
function contents(output: string): Map<string, string> {
  const files = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(output, join(parentPath, name)))
    .filter((name) => !name.startsWith(".unfinished"))
    .sort();
  return new Map(
    files.map((name) => {
      const content = readFileSync(join(output, name));
      return [name, createHash("sha256").update(content).digest("hex")];
    }),
  );
}

/** What a reader must never find: half a table, or one that its manifest does not speak of. */
function torn(output: string, wanted: ReadonlyMap<string, string>): string[] {
  const there = contents(output);
  const found = [...there].filter(([name, sum]) => wanted.get(name) !== sum).map(([name]) => name);
  for (const name of there.keys()) {
    if (!name.startsWith("manifest/")) continue;
    const manifest = readManifest(readFileSync(join(output, name), "utf8"));
    for (const [table, rows] of Object.entries(manifest?.rows ?? { none: 0 })) {
      const path = `${table}/${manifest?.segment}.parquet`;
      const has = there.has(path)
        ? parquetMetadata(readFileSync(join(output, path))).num_rows
        : null;
      if (has !== BigInt(rows)) found.push(`${path}: ${has} rows for ${rows}`);
    }
  }
  return found;
}

describe("an archive reviewed by two shards", () => {
  it(
    `that are killed ${ROUNDS} times at random moments: as in a clean run, nothing lost or doubled`,
    async () => {
      const clean = join(folder, "clean");
      const start = performance.now();
      const [first] = await Promise.all([review(clean, "1/2"), review(clean, "2/2")]);
      const longest = performance.now() - start;
      expect(first).toMatchObject({ code: 0, said: expect.stringContaining("0 failed") });
      const wanted = contents(clean);
      expect(wanted.size).toBe(SEGMENTS * 5);

      let output = join(folder, "killed-0");
      const moments: number[] = [];
      for (let killed = 0; killed < ROUNDS; ) {
        const moment = Math.round(longest * (0.3 + Math.random() * 0.7));
        moments.push(moment);
        const ends = await Promise.all([
          review(output, "1/2", moment),
          review(output, "2/2", moment * Math.random()),
        ]);
        expect([moments, torn(output, wanted)]).toEqual([moments, []]);
        killed += ends.filter(({ code }) => code === null).length;
        if (contents(output).size === wanted.size) output = join(folder, `killed-${killed}`);
      }
      // Two at the same shard, as when a machine is only believed dead.
      const shards = ["1/2", "2/2", "2/2"].map((shard) => review(output, shard));
      for (const { code, said } of await Promise.all(shards))
        expect([code, said]).toEqual([0, said]);
      expect([moments, contents(output)]).toEqual([moments, wanted]);
      const again = await review(output, "1/2");
      expect(again.said).toContain("0 segments reviewed");
    },
    300_000 + ROUNDS * 60_000,
  );
});
