#!/usr/bin/env node
// `npm run check`: format, lint, types, dead code and stale generated files; no test is run.
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { run, runBin } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");

const STEPS = [
  ["format", () => runBin("biome", ["format", "."])],
  ["types", () => runBin("tsc", ["-p", "."])],
  ["types of the web app", () => runBin("tsc", ["-p", "src/web"])],
  ["lint", () => runBin("oxlint", ["--type-aware", "--deny-warnings"])],
  ["dead code", () => runBin("knip", ["--no-progress"])],
  [
    "generated files",
    async () => {
      await build();
      run(process.execPath, ["scripts/generate.mjs", "--check"]);
    },
  ],
];
for (const [name, step] of STEPS) {
  console.log(`- ${name}`);
  await step();
}
