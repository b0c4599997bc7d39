import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

/** The built product as a process of its own. */
export type Amends = ReturnType<typeof startAmends>;

/** Starts a command of the built product; what it says is kept. */
export function startAmends(argv: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ["dist/app/main.js", ...argv], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const heard = { said: "" };
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => {
      heard.said += chunk.toString();
    });
  const state = { ended: false };
  const exit = once(child, "exit").then(([code]) => {
    state.ended = true;
    return code as number | null;
  });
  return { child, heard, state, exit };
}

/** Waits until a process has said something, or has ended, which it is not to. */
export async function hear({ heard, state }: Amends, words: string): Promise<string> {
  while (!heard.said.includes(words)) {
    if (state.ended) throw new Error(`it ended: ${heard.said}`);
    await sleep(50);
  }
  return heard.said;
}

interface Request extends Omit<RequestInit, "headers"> {
  headers?: Record<string, string>;
}

/** Asks as the owner of a server that nobody owned before. */
export async function ownerOf(server: Amends) {
  const link = /http\S+\/setup\?token=\S+/.exec(await hear(server, "/setup?token="))?.[0] ?? "";
  const { origin, searchParams } = new URL(link);
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ token: searchParams.get("token") });
  const answer = await fetch(`${origin}/api/setup`, { method: "POST", headers, body });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ");
  const identity = { cookie, origin };
  const ask = (path: string, init: Request = {}) =>
    fetch(origin + path, { ...init, headers: { ...identity, ...init.headers } });
  return Object.assign(ask, { origin, headers: identity });
}
