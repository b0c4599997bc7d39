import { readHouse } from "../../house/folder.ts";
import { Config } from "../../model/config.ts";
import { AmendsError } from "../../model/errors.ts";
import { canonicalJson } from "../../model/ids.ts";
import type { Proposal } from "../../model/staged.ts";
import type { Change } from "../../store/staged/types.ts";
import type { Store } from "../../store/types.ts";
import type { ReviewSetting } from "../reviewers/index.ts";

/** With what the conversations of a workspace would be reviewed after a change. */
export async function settingAfter(
  store: Store,
  workspace: string,
  { files, config }: Change,
): Promise<ReviewSetting> {
  const { counts: templates } = await store.templates(workspace);
  return {
    config: config ?? (await store.config(workspace)),
    templates,
    ...(await store.house.inForce(workspace, files)),
  };
}

/**
 * The change that a proposal means: texts that it leaves out are those that are saved.
 * @throws AmendsError `not_found` for a file without a text, `invalid_config` for one with a mistake, `invalid_input` when nothing would change
 */
export async function changeOf(
  store: Store,
  workspace: string,
  { files, config }: Proposal,
): Promise<{ change: Change; settings: string[] }> {
  const saved = new Map((await store.house.files(workspace)).map((file) => [file.name, file]));
  const wanted = files.map(({ name, text, on }) => {
    const known = text ?? saved.get(name)?.text;
    if (known === undefined)
      throw new AmendsError("not_found", `there is no file "${name}" of house rules`);
    return { name, text: known, on };
  });
  const changed = wanted.filter(({ name, text, on }) => {
    const now = saved.get(name);
    return now?.text !== text || now.on !== on;
  });
  insistOnUsable(
    [
      ...[...saved.values()].filter(({ name }) => !wanted.some((one) => one.name === name)),
      ...wanted,
    ].filter(({ on }) => on),
  );
  const before = await store.config(workspace);
  const settings = config === undefined ? [] : changedKeys(before, config);
  if (changed.length === 0 && settings.length === 0)
    throw new AmendsError("invalid_input", "this is in force already", {
      hint: "Name files of house rules with another text, to be switched on or off, or other settings.",
    });
  return {
    change: { files: changed, ...(settings.length === 0 ? {} : { config }) },
    settings,
  };
}

function insistOnUsable(files: readonly { name: string; text: string }[]): void {
  const { problems } = readHouse(files.map(({ name, text }) => ({ name: `${name}.yaml`, text })));
  const [first] = problems;
  if (first === undefined) return;
  const { file, line, column, message, hint } = first;
  throw new AmendsError("invalid_config", message, { place: { file, line, column }, hint });
}

function changedKeys(before: Config, after: Config): string[] {
  return Object.keys(Config.shape).filter((key) => {
    const [old, now] = [before, after].map((one) => one[key as keyof Config]);
    return canonicalJson(old ?? null) !== canonicalJson(now ?? null);
  });
}
