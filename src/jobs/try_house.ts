import { dryRun } from "../house/dry_run.ts";
import { readHouse } from "../house/folder.ts";
import type { HouseTrial } from "../model/house_rules.ts";
import { canChange, reachOf } from "../review/narrow/reach.ts";
import type { Store } from "../store/types.ts";
import { openReviewers } from "./reviewers/index.ts";
import { settingOf } from "./setting.ts";

/** Enough to see what a rule does; the person is waiting. */
const MOST = 500;
const BATCH = 50;
const NOTHING = { findings: [] };

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
  const wanted = { ...setting, house };
  const reach = reachOf(setting, wanted);
  const before = openReviewers(setting, { apart: true });
  const after = openReviewers(wanted, { apart: true });
  const run = dryRun();
  try {
    for (let at = 0; at < ids.length; at += BATCH) {
      const batch = ids.slice(at, at + BATCH);
      const conversations = [...(await store.stored(workspace, batch)).values()];
      const old = await before.review(now, conversations);
      const reached = conversations.filter((one, i) => canChange(reach, one, old[i] ?? NOTHING));
      const fresh = new Map(
        (await after.review(now, reached)).map((review) => [review.conversation, review]),
      );
      conversations.forEach((conversation, i) => {
        const was = old[i];
        if (was !== undefined) run.add(conversation, was, fresh.get(conversation.id) ?? null);
      });
    }
  } finally {
    await Promise.all([before.close(), after.close()]);
  }
  return { ...run.result(), ...days };
}
