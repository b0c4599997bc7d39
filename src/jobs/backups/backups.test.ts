import { mkdtemp, readdir, readFile, rm, truncate, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkBackup } from "../../store/backup/index.ts";
import { linesOfBackup } from "./file.ts";
import { openBackups } from "./index.ts";
import { NO_DATABASE } from "./testing/no_database.ts";

let dataDir: string;
let now: Date;
let dumps: number;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "amends-backups-"));
  now = new Date(2026, 2, 4, 12);
  dumps = 0;
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const backupsWith = (dump: (write: (lines: string) => Promise<void>) => Promise<void>) =>
  openBackups({
    database: {
      ...NO_DATABASE,
      dump: async (_about, write) => {
        dumps += 1;
        await dump(write);
      },
    },
    dataDir,
    now: () => now,
  });
const small = () => backupsWith((write) => write("{}\n"));
const inFolder = () => readdir(join(dataDir, "backups"));
const after = (days: number) => {
  now = new Date(now.getTime() + days * 86_400_000);
};

describe("backups", () => {
  it("are made once a night, and so many are kept as was said", async () => {
    const backups = small();
    expect((await backups.view()).state).toBe("none");
    await backups.saveSettings({ hour: 3, keep: 2 });
    for (let night = 0; night < 4; night += 1) {
      expect(await backups.look()).not.toBeNull();
      expect(await backups.look()).toBeNull();
      after(1);
    }
    const view = await backups.view();
    expect(view.backups.map(({ at }) => new Date(at).getDate())).toEqual([7, 6]);
    expect(view.state).toBe("fresh");
    after(2);
    expect((await backups.view()).state).toBe("old");
  });

  it("asked for twice at once are one", async () => {
    const backups = small();
    const [one, other] = await Promise.all([backups.make(), backups.make()]);
    expect(one).toEqual(other);
    expect(dumps).toBe(1);
  });

  it("never stand half under their name, say what went wrong, and are tried again later", async () => {
    const full = Object.assign(new Error("no space, said with a customer's words"), {
      code: "ENOSPC",
    });
    let fails = true;
    const backups = backupsWith(async (write) => {
      await write("x".repeat(200_000));
      if (fails) throw full;
    });
    await expect(backups.look()).rejects.toBe(full);
    expect(await inFolder()).toEqual([]);
    expect((await backups.view()).failed?.reason).toBe("the disk is full");
    fails = false;
    expect(await backups.look()).toBeNull();
    after(1);
    expect(await backups.look()).not.toBeNull();
    expect((await backups.view()).failed).toBeNull();
  });

  it("clear away what a killed process has left, and nothing else", async () => {
    const backups = small();
    await backups.make();
    const folder = join(dataDir, "backups");
    const half = join(folder, "amends-20260301T030000Z.ndjson.gz.0a1b.partial");
    const atWork = join(folder, "amends-20260302T030000Z.ndjson.gz.0a1b.partial");
    for (const file of [half, atWork, join(folder, "notes.txt")]) await writeFile(file, "x");
    await utimes(half, new Date(0), new Date(0));
    after(1);
    await backups.make();
    const names = await inFolder();
    expect(names).toContain("notes.txt");
    expect(names.filter((name) => name.endsWith(".partial"))).toEqual([
      "amends-20260302T030000Z.ndjson.gz.0a1b.partial",
    ]);
  });
});

describe("a file that was cut short", () => {
  it.each([20, 60_000])("after %d bytes is refused", async (length) => {
    const backups = backupsWith(async (write) => {
      for (let i = 0; i < 40; i += 1) await write(`["${"abcdefghij".repeat(40)}${i * 7919}"]\n`);
    });
    const { name } = await backups.make();
    const path = join(dataDir, "backups", name);
    const whole = (await readFile(path)).length;
    await truncate(path, Math.min(length, whole - 9));
    await expect(checkBackup(linesOfBackup(path))).rejects.toMatchObject({ code: "invalid_input" });
  });
  it("that is no backup, or is not there, is refused in words", async () => {
    const path = join(dataDir, "notes.txt");
    await writeFile(path, "hello");
    await expect(checkBackup(linesOfBackup(path))).rejects.toThrow("not a backup of Amends");
    await expect(checkBackup(linesOfBackup(`${path}x`))).rejects.toMatchObject({
      code: "not_found",
    });
  });
});
