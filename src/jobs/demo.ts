import { DEMO_NAME, DEMO_WORKSPACE, demoConfig, demoConversations } from "../demo/index.ts";
import { review } from "../review/review.ts";
import type { Store } from "../store/types.ts";

/**
 * Creates the demo workspace on the first start of a house that has nothing else; a removed demo does
 * not come back, because by then another workspace exists.
 */
export async function loadDemo(store: Store, now: string): Promise<void> {
  const known = await store.workspaces();
  if (known.some(({ demo }) => demo) || known.some(({ conversations }) => conversations > 0))
    return;
  const marker = await store.imports("main");
  if (marker.some(({ id }) => id === DEMO_MARK)) return;
  const config = demoConfig();
  await store.createWorkspace(DEMO_WORKSPACE, DEMO_NAME, true);
  await store.setConfig(DEMO_WORKSPACE, config);
  const items = demoConversations(now).map((conversation) => ({
    conversation,
    review: review(conversation, { now, config }),
  }));
  await store.write(DEMO_WORKSPACE, items);
}

const DEMO_MARK = "demo-removed";
