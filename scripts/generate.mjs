#!/usr/bin/env node
// `npm run generate`: writes the files made from code (JSON Schemas, OpenAPI, rule pages);
// with --check it only says which of them are stale, and fails.
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";
import { run } from "./lib/run.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
run(process.execPath, ["dist/generate/main.js", ...process.argv.slice(2)]);
