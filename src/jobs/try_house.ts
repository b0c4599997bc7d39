import { dryRun } from "../house/dry_run.ts";
import { readHouse } from "../house/folder.ts";
import type { HouseTrial } from "../model/house_rules.ts";
import type { Store } from "../store/types.ts";
import { openReviewers } from "./reviewers/index.ts";
import { settingOf } from "./setting.ts";

/** Enough to see what a rule does; the person is waiting. */
const MOST = 500;
const BATCH = 50;

/**
 * What a file would change in the conversations of the last month: they are reviewed with the rules in
 * force, and with this text in place of the file's; null is without the file. Nothing is stored.
 */
export async function tryHouse(
  store: Store,
  workspace: string,
  file: { name: string; text: string | null },
  now: string,
): Promise<HouseTrial> {
  const setting = await settingOf(store, workspace);
  const others = (await store.house.files(workspace)).filter(
    ({ name, on }) => on && name !== file.name,
  );
  const { rules: house } = readHouse(
    [...others, ...(file.text === null ? [] : [{ name: file.name, text: file.text }])].map(
      ({ name, text }) => ({ name: `${name}.yaml`, text }),
    ),
  );
  const { ids, ...days } = await store.house.recent(workspace, now, MOST);
  const before = openReviewers(setting, { apart: true });
  const after = openReviewers({ ...setting, house }, { apart: true });
  const run = dryRun();
  try {
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH);
      const conversations = [...(await store.stored(workspace, batch)).values()];
      const [old, fresh] = await Promise.all([
        before.review(now, conversations),
        after.review(now, conversations),
      ]);
      conversations.forEach((conversation, i) => {
        const [was, is] = [old[i], fresh[i]];
        if (was !== undefined && is !== undefined) run.add(conversation, was, is);
      });
    }
  } finally {
    await Promise.all([before.close(), after.close()]);
  }
  return { ...run.result(), ...days };
}
