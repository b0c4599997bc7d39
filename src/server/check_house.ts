import { runExamples } from "../house/examples.ts";
import { readHouse } from "../house/folder.ts";
import type { HouseCheck } from "../model/house_rules.ts";
import type { Store } from "../store/types.ts";

/** Reads a text of house rules beside the workspace's other files that are on, and runs its examples. */
export async function checkHouse(
  store: Store,
  workspace: string,
  { name, text }: { name: string; text: string },
): Promise<HouseCheck> {
  const others = (await store.house.files(workspace)).filter(
    (file) => file.on && file.name !== name,
  );
  const mine = `${name}.yaml`;
  const { files, problems } = readHouse([
    ...others.map((file) => ({ name: `${file.name}.yaml`, text: file.text })),
    { name: mine, text },
  ]);
  const usable = files.find((file) => file.name === mine);
  return {
    problems: problems.filter(({ file }) => file === mine),
    examples: usable === undefined ? null : runExamples(usable.file, usable.places),
  };
}
