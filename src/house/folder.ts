import {
  type HouseFile,
  type HouseProblem,
  joinHouseFiles,
  type HouseRules,
} from "../model/house_rules.ts";
import type { Places } from "./places.ts";
import { readHouseFile } from "./read.ts";

export interface NamedText {
  name: string;
  text: string;
}

/** A file that can be used, with the places of its parts. */
export interface UsableFile {
  name: string;
  file: HouseFile;
  places: Places;
}

/** Several files of house rules: those that are wrong are left out and told, the others hold. */
export interface HouseFolder {
  files: UsableFile[];
  problems: HouseProblem[];
  rules: HouseRules;
}

/** Reads the files of a house together; a name that an earlier file has is refused in a later one. */
export function readHouse(texts: readonly NamedText[]): HouseFolder {
  const files: UsableFile[] = [];
  const problems: HouseProblem[] = [];
  const takenBy = new Map<string, string>();
  for (const { name, text } of texts) {
    const reading = readHouseFile(name, text);
    if (reading.file === null) {
      problems.push(...reading.problems);
      continue;
    }
    const { file, places } = reading;
    const twice = takenNames(file, places, takenBy);
    problems.push(...twice);
    if (twice.length > 0) continue;
    for (const { id } of namedIn(file)) takenBy.set(id, name);
    files.push({ name, file, places });
  }
  return { files, problems, rules: joinHouseFiles(files.map(({ file }) => file)) };
}

function namedIn({ rules, banned, required }: HouseFile) {
  return [...rules, ...banned, ...required];
}

function takenNames(
  file: HouseFile,
  places: Places,
  takenBy: ReadonlyMap<string, string>,
): HouseProblem[] {
  return (["rules", "banned", "required"] as const).flatMap((section) =>
    file[section].flatMap(({ id }, i) => {
      const other = takenBy.get(id);
      const message = `the name "${id}" is taken by ${other}`;
      return other === undefined
        ? []
        : [places.problem([section, i, "id"], message, "Give it another name.")];
    }),
  );
}
