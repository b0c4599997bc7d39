import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { installPackage } from "./apt.mjs";

/** A clock that jumps under a single process, for the fault tests; elsewhere they say that they are skipped. */
export function ensureFaketime() {
  if (findFaketime() === null) installPackage("libfaketime", "the tests of clocks that jump");
  if (findFaketime() === null)
    console.log("No libfaketime found: the tests of clocks that jump are skipped.");
}

/**
 * Debian's library, by its name that for processes with threads; null where it is not installed. One without
 * threads whose signals ask for the time wants "libfaketime": the other may wait for itself there.
 */
export function findFaketime(name = "libfaketimeMT") {
  const libraries = "/usr/lib";
  const folders = existsSync(libraries) ? readdirSync(libraries) : [];
  const files = folders.map((one) => join(libraries, one, `faketime/${name}.so.1`));
  return files.find((file) => existsSync(file)) ?? null;
}
