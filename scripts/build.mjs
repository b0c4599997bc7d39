#!/usr/bin/env node
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();
