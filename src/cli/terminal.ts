import type { Readable, Writable } from "node:stream";

/** What a command may touch of the world: streams, environment and clock. Tests give their own. */
export interface Terminal {
  stdin: Readable;
  stdout: Writable & { isTTY?: boolean };
  stderr: Writable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** RFC 3339 instant. */
  now: () => string;
}

export function realTerminal(): Terminal {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    now: () => new Date().toISOString(),
  };
}

/** Whether to colour: to a terminal, unless NO_COLOR says no or FORCE_COLOR says yes. */
export function wantsColour({ stdout, env }: Terminal): boolean {
  if (env["NO_COLOR"]) return false;
  return Boolean(env["FORCE_COLOR"]) || stdout.isTTY === true;
}

/** Writes and waits until the reader has taken it, so that a slow reader costs no memory. */
export async function write(
  { stdout }: Pick<Terminal, "stdout">,
  text: string | Uint8Array,
): Promise<void> {
  if (text.length === 0 || stdout.destroyed) return;
  if (stdout.write(text)) return;
  await new Promise<void>((resolve) => {
    const done = () => {
      stdout.off("drain", done).off("close", done).off("error", done);
      resolve();
    };
    stdout.on("drain", done).on("close", done).on("error", done);
  });
}

/** Who gives a command, where the command line does not say. */
export function whoRuns({ env }: Pick<Terminal, "env">): string {
  return env["USER"] ?? "command line";
}

/** A line for the person, never mixed into the output. */
export function say({ stderr }: Pick<Terminal, "stderr">, line: string): void {
  stderr.write(`${line}\n`);
}
