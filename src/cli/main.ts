import { realTerminal } from "./terminal.ts";
import { runCli } from "./program.ts";

const terminal = realTerminal();
// A reader that has seen enough (`amends review x | head`) closes the pipe: that is no failure.
terminal.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2), terminal);
