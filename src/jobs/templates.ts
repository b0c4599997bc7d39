import { TEMPLATE_FROM } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { fingerprint, repliesOf, TemplateIndexBuilder } from "../review/templates.ts";
import { hashOf } from "../store/rows.ts";
import type { Store } from "../store/types.ts";
import { openReviewers } from "./reviewers/index.ts";
import { settingOf } from "./setting.ts";

/** So many templates are kept of a workspace, the most used. */
export const MOST_TEMPLATES = 20_000;
/**
 * Counted again when a workspace has grown by this much: then all counting together costs no more
 * than reading every conversation about ten times, however small the imports are.
 */
const GROWN = 1.1;
const BATCH = 200;

/**
 * Counts which replies are sent in many conversations, and reviews again those conversations with a
 * reply that is a template now and was none before, or the reverse. Reads what is stored twice, in
 * constant memory; what is learnt is stored last, so an interrupted run is simply repeated.
 */
export async function learnTemplates(
  store: Store,
  workspace: string,
  signal: AbortSignal,
): Promise<void> {
  const before = await store.templates(workspace);
  const conversations =
    (await store.workspaces()).find(({ id }) => id === workspace)?.conversations ?? 0;
  if (conversations < before.conversations * GROWN) return;
  const index = new TemplateIndexBuilder();
  for await (const { conversation } of store.each(workspace)) {
    if (signal.aborted) return;
    index.add(repliesOf(conversation));
  }
  const counts = index.templates(MOST_TEMPLATES);
  const changed = (reply: string) => {
    const print = fingerprint(reply);
    return print !== null && isTemplate(before.counts, print) !== isTemplate(counts, print);
  };
  await reviewAgain(store, workspace, { counts, changed, signal });
  if (!signal.aborted) await store.saveTemplates(workspace, { conversations, counts });
}

function isTemplate(counts: ReadonlyMap<string, number>, print: string): boolean {
  return (counts.get(print) ?? 0) >= TEMPLATE_FROM;
}

interface Learnt {
  counts: ReadonlyMap<string, number>;
  changed: (reply: string) => boolean;
  signal: AbortSignal;
}

async function reviewAgain(
  store: Store,
  workspace: string,
  { counts, changed, signal }: Learnt,
): Promise<void> {
  const setting = await settingOf(store, workspace);
  const reviewers = openReviewers({ ...setting, templates: counts });
  const write = async (batch: readonly Conversation[]) => {
    const marks = await store.marks(
      workspace,
      batch.map(({ id }) => id),
    );
    const reviews = await reviewers.review(new Date().toISOString(), batch, marks);
    const items = batch.flatMap((conversation, i) => {
      const review = reviews[i];
      // What somebody else changes meanwhile is left out: it was reviewed by them.
      return review === undefined ? [] : [{ conversation, review, basedOn: hashOf(conversation) }];
    });
    await store.write(workspace, items, { force: true });
  };
  try {
    let batch: Conversation[] = [];
    for await (const { conversation } of store.each(workspace)) {
      if (signal.aborted) return;
      if (!repliesOf(conversation).some(changed)) continue;
      batch.push(conversation);
      if (batch.length < BATCH) continue;
      await write(batch);
      batch = [];
    }
    if (batch.length > 0) await write(batch);
  } finally {
    await reviewers.close();
  }
}
