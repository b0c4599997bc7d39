#!/usr/bin/env node
// `npm start`: installs, builds and opens the product with an embedded database and the demo workspace.
import { spawn } from "node:child_process";
import { build } from "./lib/build.mjs";
import { checkNode, install } from "./lib/install.mjs";

process.chdir(new URL("..", import.meta.url).pathname);
checkNode();
install(".");
await build();

const server = spawn(
  process.execPath,
  ["bin/amends", "serve", "--demo", "--open", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.kill(signal));
server.on("exit", (code) => process.exit(code ?? 0));
