import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { type Claim, SILENT_MS } from "./claim.ts";
import { openEmbedded } from "./embedded.ts";
import { takeLock } from "./lock.ts";

const root = mkdtempSync(join(tmpdir(), "amends-lock-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** A folder with the claim of a process like this one, but for what is said; touched last so long ago. */
function claimed(said: Partial<Claim>, silentMs = 0): { folder: string; path: string } {
  const folder = mkdtempSync(join(root, "data-"));
  const path = join(folder, "other.claim");
  const claim = { pid: process.pid, started: "1", host: hostname(), pids: null, held: true };
  writeFileSync(path, JSON.stringify({ ...claim, ...said }));
  touch(path, silentMs);
  return { folder, path };
}

function touch(path: string, agoMs = 0) {
  const at = new Date(Date.now() - agoMs);
  utimesSync(path, at, at);
}

/** What this process itself claims. */
async function own(): Promise<Claim> {
  const folder = mkdtempSync(join(root, "own-"));
  const lock = await takeLock(folder);
  const [name = ""] = readdirSync(folder);
  const claim = JSON.parse(readFileSync(join(folder, name), "utf8")) as Claim;
  await lock.release();
  return claim;
}

/** Containers may share the name of their machine, and each has a process 1 of its own. */
const ELSEWHERE: Partial<Claim> = { pid: 1, pids: "pid:[1]" };

describe("the lock of a data folder", () => {
  it("is taken by one", async () => {
    const folder = join(root, "one");
    const lock = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toMatchObject({ code: "locked" });
    await lock.release();
    await (await takeLock(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken over at once from a process that can be seen to be dead", async () => {
    const { pids } = await own();
    const { folder } = claimed({ pids, pid: 2 ** 30 });
    await (await takeLock(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ["another machine", { host: "another.example" }],
    ["another container of the same name", ELSEWHERE],
  ])("is left to a process of %s that gives a sign of life", async (_, said) => {
    const { folder, path } = claimed(said);
    const beat = setInterval(() => touch(path), 500);
    try {
      await expect(takeLock(folder)).rejects.toMatchObject({
        code: "locked",
        message: expect.stringContaining(" on "),
      });
    } finally {
      clearInterval(beat);
    }
    expect(readdirSync(folder)).toEqual(["other.claim"]);
  });

  it("is taken over from a process that cannot be seen when it gives none", async () => {
    const { folder } = claimed(ELSEWHERE, SILENT_MS - 1000);
    await (await takeLock(folder)).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is waited for while a process that cannot be seen gives it back", async () => {
    const { folder, path } = claimed(ELSEWHERE);
    const taken = takeLock(folder);
    rmSync(path);
    await (await taken).release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it("says what to look at where the folder cannot be written", async () => {
    const file = join(root, "a-file");
    writeFileSync(file, "");
    await expect(openEmbedded(file)).rejects.toMatchObject({
      name: "AmendsError",
      hint: expect.stringContaining("belongs to you"),
    });
  });
});
