import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
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
