import { spawnSync } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { expect, it, vi } from "vitest";
import { compilePatternsAtOnce } from "./patterns_at_once.ts";

vi.mock("node:v8", () => ({ setFlagsFromString: vi.fn<(flag: string) => void>() }));

/** Patterns used once before, then on texts that V8 keeps in pieces, of characters of one byte and of two. */
const USED_BEFORE = `
  const { setFlagsFromString } = require("node:v8");
  const patterns = [/a(b+)c/, /a(b+)c/g, /(?<=x)a(b+)c/];
  for (const pattern of patterns) pattern.exec("xabbc");
  setFlagsFromString(process.argv[1]);
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
  compilePatternsAtOnce();
  const [flag] = vi.mocked(setFlagsFromString).mock.calls[0] ?? [""];
  const { status, signal, stdout } = spawnSync(process.execPath, ["-e", USED_BEFORE, "--", flag], {
    encoding: "utf8",
  });
  expect({ status, signal, stdout }).toEqual({ status: 0, signal: null, stdout: "abbc\n" });
});
