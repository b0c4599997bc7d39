import { setFlagsFromString } from "node:v8";
import { realTerminal } from "./terminal.ts";
import { runCli } from "./program.ts";

// V8 would compile each pattern to bytecode first and to machine code at its second use; most of ours
// are used more than once, so compiling them once is a third of the work of a short run.
setFlagsFromString("--no-regexp-tier-up");

const terminal = realTerminal();
// A reader that has seen enough (`amends review x | head`) closes the pipe: that is no failure.
terminal.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), terminal);
