import type { Page } from "../../connect/types.ts";
import type { Conversation } from "../../model/conversation.ts";
import { idsFor } from "../../model/origin.ts";
import type { BadRecord } from "../../model/errors.ts";
import type { Lease } from "../../store/connections/types.ts";
import type { Store } from "../../store/types.ts";
import { keeperOf } from "../keep.ts";
import { readable } from "../readable.ts";
import { noteBad, nothingCounted } from "../tally.ts";
import { merged } from "../merge.ts";
import type { Reviewing } from "../work/reviewing.ts";

/**
 * Reviews the conversations of a page and stores them with the cursor after it, in one transaction. Returns
 * how many conversations are new.
 * @throws Superseded when the connection is no longer this process's
 */
export async function keepPage(
  store: Store,
  reviewing: Reviewing,
  lease: Lease,
  page: Page & { events?: readonly string[] },
  signal: AbortSignal,
): Promise<number> {
  const { workspace } = lease;
  const setting = await reviewing.setting(workspace);
  const tally = nothingCounted();
  const bad = (record: BadRecord) => noteBad(tally, record);
  page.problems.forEach(bad);
  const arrived = conversationsOf(page, bad);
  const batch = withoutNotes(arrived, await notesOf(store, lease, arrived));
  const keeper = keeperOf({
    store,
    workspace,
    setting,
    reviewers: {
      review: (now, some, marks = new Map()) => reviewing.review(workspace, now, some, marks),
    },
    view: tally,
    signal,
  });
  await keeper.keep(batch, (items, all, ids) =>
    store.connections.savePage(lease, items, {
      cursor: page.cursor,
      events: page.events,
      left: page.left,
      unit: page.unit,
      reached: page.reached,
      ids: [...new Set(ids)],
      created: all.flatMap(({ conversation: { id }, basedOn, absorbs = [] }) =>
        basedOn === null && absorbs.length === 0 ? [id] : [],
      ),
      messages: batch.reduce((sum, { messages }) => sum + messages.length, 0),
      problems: tally.bad_records,
    }),
  );
  return tally.created;
}

const notesOf = (store: Store, { workspace, id }: Lease, arrived: readonly Conversation[]) =>
  store.writeBack.notes(workspace, id, arrived.flatMap(idsFor));

/** Notes of ours are known by their words; those whose words were taken out again, by their ids. */
function withoutNotes(
  arrived: readonly Conversation[],
  notes: ReadonlySet<string>,
): readonly Conversation[] {
  if (notes.size === 0) return arrived;
  const isOurs = ({ id, private: hidden }: Conversation["messages"][number]) =>
    hidden === true && notes.has(id);
  return arrived.map((one) => ({
    ...one,
    messages: one.messages.filter((message) => !isOurs(message)),
  }));
}

/** The conversations of a page that can be read, each once. */
function conversationsOf(page: Page, bad: (record: BadRecord) => void): Conversation[] {
  const batch = new Map<string, Conversation>();
  for (const value of page.conversations) {
    const one = readable(value, { file: value.id.slice(0, 80) }, bad);
    if (one !== null) batch.set(one.id, merged(batch.get(one.id), one));
  }
  return [...batch.values()];
}
