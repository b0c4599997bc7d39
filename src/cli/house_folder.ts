import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type HouseFolder, readHouse } from "../house/folder.ts";
import { problemInWords } from "../house/places.ts";
import type { HouseRules } from "../model/house_rules.ts";
import { AmendsError } from "../model/errors.ts";
import { printable } from "../report/plain.ts";
import { fileError } from "./files.ts";
import { say, type Terminal } from "./terminal.ts";

/** Reads every .yaml and .yml file of a folder, or the one file named. @throws AmendsError */
export async function readHouseFolder(path: string): Promise<HouseFolder> {
  const names = await filesIn(path);
  if (names.length === 0)
    throw new AmendsError("not_found", "there is no .yaml file in this folder", {
      place: { file: path },
      hint: "docs/house-rules.md shows what one looks like.",
    });
  const texts = await Promise.all(
    names.map(async (name) => {
      try {
        return { name, text: await readFile(name, "utf8") };
      } catch (error) {
        throw fileError(error, name);
      }
    }),
  );
  return readHouse(texts);
}

async function filesIn(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path);
    return entries
      .filter((name) => /\.ya?ml$/.test(name))
      .toSorted()
      .map((name) => join(path, name));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOTDIR") return [path];
    throw fileError(error, path);
  }
}

/** The rules of a folder that can be used; the others are told. Without a folder, none. */
export async function houseOf(
  folder: string | undefined,
  terminal: Terminal,
): Promise<HouseRules | undefined> {
  if (folder === undefined) return undefined;
  const { rules, problems } = await readHouseFolder(folder);
  for (const problem of problems) say(terminal, printable(problemInWords(problem)));
  if (problems.length > 0)
    say(terminal, "The files with these problems are left out; the others hold.");
  return rules;
}
