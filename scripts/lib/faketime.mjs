import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installPackage } from "./apt.mjs";

/** A clock that jumps under a single process, for the fault tests; elsewhere they say that they are skipped. */
export function ensureFaketime() {
  if (findFaketime() === null) installPackage("libfaketime", "the tests of clocks that jump");
  if (findFaketime() === null)
    console.log("No libfaketime found: the tests of clocks that jump are skipped.");
}

/** Debian's library; null where it is not installed. */
export function findFaketime() {
  const libraries = "/usr/lib";
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const files = folders.map((one) => join(libraries, one, "faketime/libfaketimeMT.so.1"));
  return files.find((file) => existsSync(file)) ?? null;
}
