import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

interface Product {
  url: string;
  /** The one-time link of the owner; null once there is a password. */
  setupLink: string | null;
  stop: () => Promise<void>;
}

/** A folder of its own for database, secret and uploads. */
export function dataFolder() {
  const folder = mkdtempSync(join(tmpdir(), "amends-product-"));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts what a person starts: the built server, with embedded database and demo. */
export async function startProduct(folder: string): Promise<Product> {
  const server = spawn(
    process.execPath,
    ["dist/app/main.js", "serve", "--demo", "--port", "0", "--data-dir", folder],
    { stdio: ["ignore", "pipe", "pipe"] },
  );
  const said = await heard(server);
  const url = /running at (\S+)/.exec(said)?.[1];
  if (url === undefined) throw new Error(`no address in: ${said}`);
  return {
    url,
    setupLink: /its owner: (\S+)/.exec(said)?.[1] ?? null,
    async stop() {
      server.kill("SIGTERM");
      await once(server, "exit");
    },
  };
}

/** What the server prints until it runs; the link follows the address in the same breath. */
function heard(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    const hear = (chunk: Buffer) => {
      text += chunk.toString();
      if (/running at \S+\n/.test(text)) setTimeout(() => resolve(text), 300);
    };
    server.stdout?.on("data", hear);
    server.stderr?.on("data", hear);
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}: ${text}`)));
  });
}
