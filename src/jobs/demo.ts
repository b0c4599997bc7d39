import { DEMO_NAME, DEMO_WORKSPACE, demoConfig, demoConversations } from "../demo/index.ts";
import { demoAudits } from "../demo/audits.ts";
import { demoEpisodes } from "../demo/episodes.ts";
import { demoOrders } from "../demo/orders.ts";
import { demoPeople } from "../demo/people.ts";
import { demoSurveys } from "../demo/surveys.ts";
import { repliesOf, TemplateIndexBuilder } from "../review/templates.ts";
import type { Store } from "../store/types.ts";
import { engineWith } from "./reviewers/task.ts";
import { MOST_TEMPLATES } from "./templates.ts";

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
  const conversations = demoConversations(now);
  const index = new TemplateIndexBuilder();
  for (const conversation of conversations) index.add(repliesOf(conversation));
  const templates = index.templates(MOST_TEMPLATES);
  const engine = engineWith({ config, templates });
  const items = conversations.flatMap((conversation) =>
    engine({ now, conversations: [conversation] }).map((review) => ({ conversation, review })),
  );
  await store.write(DEMO_WORKSPACE, items);
  await store.orders.write(DEMO_WORKSPACE, demoOrders(now), now);
  for (const { by, episode } of demoEpisodes(now))
    await store.episodes.add(DEMO_WORKSPACE, episode, by, now);
  for (const { by, audit } of demoAudits(now))
    await store.audits.add(DEMO_WORKSPACE, audit, by, now);
  for (const member of demoPeople(now)) await store.people.add(DEMO_WORKSPACE, member);
  await store.surveys.take(DEMO_WORKSPACE, demoSurveys(conversations, now), now);
  await store.saveTemplates(DEMO_WORKSPACE, {
    conversations: conversations.length,
    counts: templates,
  });
}

const DEMO_MARK = "demo-removed";
