import { PassThrough, Readable, Writable } from "node:stream";
import { runCli } from "../program.ts";
import type { Terminal } from "../terminal.ts";

export const NOW = "2026-03-10T10:00:00Z";

/** A stream that remembers what was written to it. */
class Memory extends Writable {
  text = "";

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

/** Runs a command line inside the test and gives back what it wrote. */
export async function run(
  argv: readonly string[],
  { stdin = "", env = {} }: { stdin?: string; env?: Terminal["env"] } = {},
): Promise<{ code: number; out: string; err: string }> {
  const stdout = new Memory();
  const stderr = new Memory();
  const input = stdin === "" ? new PassThrough().end() : Readable.from([Buffer.from(stdin)]);
  const code = await runCli(argv, { stdin: input, stdout, stderr, env, now: () => NOW });
  return { code, out: stdout.text, err: stderr.text };
}

/** A terminal for one command that is not run by its name. */
export function memoryTerminal(): { terminal: Terminal; text: () => string } {
  const stdout = new Memory();
  const stdin = new PassThrough().end();
  const terminal = { stdin, stdout, stderr: new Memory(), env: {}, now: () => NOW };
  return { terminal, text: () => stdout.text };
}
