#!/usr/bin/env node
// `npm run bench`: speed of the engine beside simpler work on the same text, in one run.
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { run } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
run(process.execPath, ["--expose-gc", "bench/main.mjs", ...process.argv.slice(2)]);
