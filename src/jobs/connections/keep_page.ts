import type { Page } from "../../connect/types.ts";
import type { Conversation } from "../../model/conversation.ts";
import { AmendsError, type BadRecord } from "../../model/errors.ts";
import { parseConversation } from "../../model/normalise.ts";
import { htmlToText } from "../../sources/html.ts";
import type { Lease } from "../../store/connections/types.ts";
import { storable } from "../../store/storable.ts";
import type { Store } from "../../store/types.ts";
import { keeperOf, noteBad, type Tally } from "../keep.ts";
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
  const tally: Tally = {
    conversations: 0,
    messages: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    bad_records: [],
  };
  const bad = (record: BadRecord) => noteBad(tally, record);
  page.problems.forEach(bad);
  const batch = conversationsOf(page, bad);
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
  await keeper.keep(batch, (items, all) =>
    store.connections.savePage(lease, items, {
      cursor: page.cursor,
      events: page.events,
      left: page.left,
      ids: [
        ...new Set([...batch.map(({ id }) => id), ...all.map(({ conversation: { id } }) => id)]),
      ],
      created: all.flatMap(({ conversation: { id }, basedOn, absorbs = [] }) =>
        basedOn === null && absorbs.length === 0 ? [id] : [],
      ),
      messages: batch.reduce((sum, { messages }) => sum + messages.length, 0),
      problems: tally.bad_records,
    }),
  );
  return tally.created;
}

/** The conversations of a page that can be read, each once. */
function conversationsOf(page: Page, bad: (record: BadRecord) => void): Conversation[] {
  const batch = new Map<string, Conversation>();
  for (const value of page.conversations) {
    try {
      const one = storable(parseConversation(value, htmlToText));
      batch.set(one.id, merged(batch.get(one.id), one));
    } catch (error) {
      if (!(error instanceof AmendsError)) throw error;
      const place = { file: value.id.slice(0, 80), ...error.place };
      bad({ place, reason: error.message, hint: error.hint });
    }
  }
  return [...batch.values()];
}
