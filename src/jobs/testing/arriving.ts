import type { Conversation } from "../../model/conversation.ts";
import { review } from "../../review/review.ts";
import type { Store } from "../../store/types.ts";
import { keeperOf } from "../keep.ts";
import { settingOf } from "../setting.ts";
import { nothingCounted } from "../tally.ts";

/** Makes a workspace in which conversations arrive, reviewed by the real engine; counts what came of them. */
export async function arrivingIn(store: Store, workspace: string) {
  await store.createWorkspace(workspace, "A house", false);
  const setting = await settingOf(store, workspace);
  const view = nothingCounted();
  const { signal } = new AbortController();
  const keeper = keeperOf({
    store,
    workspace,
    setting,
    view,
    signal,
    reviewers: {
      review: async (now, all) => all.map((one) => review(one, { now, config: setting.config })),
    },
  });
  const arrive = async (...batch: Conversation[]) => (await keeper.prepare(batch))();
  return { setting, view, signal, keeper, arrive };
}
