import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const FILE = "running.json";
const Running = z.object({ url: z.string(), token: z.string().min(32) });
type Running = z.infer<typeof Running>;

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * How a command finds the server that has the embedded database: address and a token, in a file of the
 * data folder that only its owner can read. A new token with every start.
 */
export function localDoor(dataDir: string) {
  const token = randomBytes(32).toString("base64url");
  const hash = digest(token);
  const path = join(dataDir, FILE);
  return {
    isToken: (given: string) => timingSafeEqual(hash, digest(given)),
    async open(url: string): Promise<void> {
      const running: Running = { url, token };
      await writeFile(`${path}.new`, JSON.stringify(running), { mode: 0o600 });
      await rename(`${path}.new`, path);
    },
    close: () => rm(path, { force: true }),
  };
}

/** The server of a data folder; null when none says that it runs. It may be dead by now. */
export async function runningServer(dataDir: string): Promise<Running | null> {
  try {
    return Running.parse(JSON.parse(await readFile(join(dataDir, FILE), "utf8")));
  } catch {
    return null;
  }
}
