import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";

const MODULE = pathToFileURL("bin/patterns_at_once.mjs").href;

/** Patterns used once before, then on texts that V8 keeps in pieces, of characters of one byte and of two. */
const USED_BEFORE = `
  const patterns = [/a(b+)c/, /a(b+)c/g, /(?<=x)a(b+)c/];
  for (const pattern of patterns) pattern.exec("xabbc");
  await import(process.argv[1]);
  const found = [];
  for (const pattern of [...patterns, /a(b+)c/])
    for (const start of ["xabb".repeat(30), "\\u4e2d" + "xabb".repeat(30)])
      for (let i = 0; i < 5; i += 1) {
        pattern.lastIndex = 0;
        found.push(pattern.exec(start + "c".repeat(20) + i)?.[0]);
      }
  console.log([...new Set(found)].join());
`;

it("leaves patterns that were used before as they were: the process lives, and they find what they found", () => {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", USED_BEFORE, "--", MODULE],
    { encoding: "utf8" },
  );
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: "abbc\n" });
});
