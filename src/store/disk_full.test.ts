import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { diskFull } from "./disk_full.ts";

const folder = mkdtempSync(join(tmpdir(), "amends-full-"));
const disk = join(folder, "disk");
mkdirSync(disk);
/** A disk of a few kilobytes; only root may make one. */
const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).status === 0;
afterAll(() => {
  if (mounted) spawnSync("umount", [disk]);
  rmSync(folder, { recursive: true, force: true });
});

it.skipIf(!mounted)("knows what the operating system says of a full disk", () => {
  let failure: unknown;
  try {
    writeFileSync(join(disk, "a"), Buffer.alloc(1_000_000));
  } catch (error) {
    failure = error;
  }
  expect(diskFull(failure)?.code).toBe("disk_full");
});

it.each([
  ["PostgreSQL", Object.assign(new Error("could not extend file"), { code: "53100" })],
  ["a cause", new Error("import failed", { cause: new Error("x: No space left on device") })],
])("knows it from %s", (_name, error) => {
  expect(diskFull(error)).toMatchObject({ code: "disk_full", status: 507 });
});

it.each([
  ["another code", Object.assign(new Error("duplicate key"), { code: "23505" })],
  ["no error", "no space left on device"],
  ["nothing", null],
])("does not take %s for it", (_name, error) => {
  expect(diskFull(error)).toBeNull();
});
