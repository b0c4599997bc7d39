import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { demoConversations } from "../../src/demo/index.ts";

/** Builds what the tests start as processes of their own. */
export function buildProduct(): void {
  if (spawnSync(process.execPath, ["scripts/build.mjs"]).status !== 0)
    throw new Error("the product could not be built");
}

/** A file of so many copies of the demo's eighty conversations. */
export function writeDemo(file: string, copies: number): void {
  const demo = demoConversations("2026-03-04T10:00:00Z");
  const lines = Array.from({ length: copies }, (_unused, copy) =>
    demo.map((one) => JSON.stringify({ ...one, id: `${one.id}-${copy}` })),
  );
  writeFileSync(file, `${lines.flat().join("\n")}\n`);
}

/** A folder of so many segments with the demo's eighty conversations each, plain and packed. */
export function writeSegments(folder: string, segments: number): void {
  const demo = demoConversations("2026-03-04T10:00:00Z");
  mkdirSync(folder, { recursive: true });
  for (let segment = 0; segment < segments; segment += 1) {
    const lines = demo.map((one) => JSON.stringify({ ...one, id: `${one.id}-${segment}` }));
    const text = `${lines.join("\n")}\n`;
    if (segment % 2 === 0) writeFileSync(join(folder, `${segment}.ndjson`), text);
    else writeFileSync(join(folder, `${segment}.ndjson.gz`), gzipSync(text));
  }
}
