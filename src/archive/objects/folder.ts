import { mkdir, mkdtemp, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { AmendsError } from "../../model/errors.ts";
import type { ObjectStore, StoredObject } from "./types.ts";

/** Files in the making: on the same disk, so that they can be renamed into their place. */
const UNFINISHED = ".unfinished";
/** What a process that was killed left there is removed when it is older than this. */
const LEFT_MS = 24 * 60 * 60 * 1000;

/** An archive in a folder of this machine, or of a disk that several mount. */
export function openFolder(root: string): ObjectStore {
  const unfinished = join(root, UNFINISHED);
  return {
    root,
    list: () => listed(root),
    async fetch(name) {
      const path = join(root, name);
      await stat(path).catch((error: unknown) => {
        throw isMissing(error) ? missing(path) : error;
      });
      return { path, release: () => Promise.resolve() };
    },
    async text(name) {
      try {
        return await readFile(join(root, name), "utf8");
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async put(name, file) {
      const path = join(root, name);
      await mkdir(dirname(path), { recursive: true });
      await onDisk(file);
      await rename(file, path);
    },
    remove: (name) => rm(join(root, name), { force: true }),
    async scratch() {
      await mkdir(unfinished, { recursive: true });
      await removeLeft(unfinished);
      return mkdtemp(join(unfinished, "part-"));
    },
  };
}

async function* listed(root: string): AsyncGenerator<StoredObject> {
  const found = await readdir(root, { recursive: true, withFileTypes: true }).catch(
    (error: unknown) => {
      throw isMissing(error) ? missing(root) : error;
    },
  );
  const names = found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((name) => !name.startsWith(`${UNFINISHED}/`))
    .sort();
  for (const name of names) {
    const { size, mtimeMs } = await stat(join(root, name));
    yield { name, size, version: `${size}-${Math.round(mtimeMs)}` };
  }
}

/** Not only in the memory of the system: a machine that loses its power must not leave a name without its content. */
async function onDisk(file: string): Promise<void> {
  const handle = await open(file, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeLeft(unfinished: string): Promise<void> {
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const written = await stat(path).catch(() => null);
    if (written !== null && Date.now() - written.mtimeMs > LEFT_MS)
      await rm(path, { recursive: true, force: true });
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function missing(file: string): AmendsError {
  return new AmendsError("not_found", "there is no such file or folder", { place: { file } });
}
