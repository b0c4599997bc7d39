import type { Conversation } from "../model/conversation.ts";
import { hashOf } from "../store/rows.ts";
import type { Reviewed, Store, Written } from "../store/types.ts";
import { type Placed, placed } from "./join.ts";
import { merged } from "./merge.ts";
import { patiently } from "./patiently.ts";
import type { Reviewers, ReviewSetting } from "./reviewers/index.ts";
import { restsOn } from "./setting.ts";
import { noteBad, type Tally } from "./tally.ts";

/** Somebody else may change a conversation between our reading and our writing; so often we begin again. */
const TRIES = 5;

/** What reviewing conversations that arrive needs; a connection gives an engine that is kept from page to page. */
type Engine = Pick<Reviewers, "review">;

interface Keeping {
  store: Store;
  workspace: string;
  setting: ReviewSetting;
  reviewers: Engine;
  /** Where it is counted what came of the conversations. */
  view: Tally;
  /** Ends the wait for a database that is away. */
  signal: AbortSignal;
}

/** What is to be written, with what arrived of it: where that belongs may have to be found out again. */
interface Arrived extends Reviewed {
  arrived: Conversation;
}

/** What a batch comes to, all of it in one transaction; `ids`: under which ids all of it is stored. */
type Save = (items: readonly Reviewed[], ids: readonly string[]) => Promise<Written>;

/** Reviews what has arrived and stores it, in two steps, so that one batch can be prepared while another is written. */
export function keeperOf({ store, workspace, setting, reviewers, view, signal }: Keeping) {
  const patient = <T>(work: () => Promise<T>) => patiently(work, signal);

  async function reviewed(batch: readonly Conversation[]) {
    const now = new Date().toISOString();
    const rules = restsOn(setting, now);
    const places = await patient(() => placed(store, workspace, batch));
    const states = await patient(() =>
      store.states(
        workspace,
        places.flatMap(({ conversation, absorbs }) => [conversation.id, ...absorbs]),
      ),
    );
    const asStored = ({ conversation, absorbs }: Placed) =>
      absorbs.length === 0 &&
      states.get(conversation.id)?.rules === rules &&
      states.get(conversation.id)?.hash === hashOf(conversation);
    const arrived = places.filter((one) => !asStored(one));
    const known = (ids: readonly string[]) => ids.filter((id) => states.has(id));
    const stored = await patient(() =>
      store.stored(
        workspace,
        known(arrived.flatMap(({ conversation, absorbs }) => [conversation.id, ...absorbs])),
      ),
    );
    const joined = arrived.map(({ conversation, absorbs, beside }) => ({
      absorbs,
      beside,
      arrived: conversation,
      conversation: [conversation.id, ...absorbs].reduce(
        (one, id) => merged(stored.get(id), one),
        conversation,
      ),
    }));
    const fresh = joined.filter((one) => !asStored(one));
    const marks = await patient(() =>
      store.marks(workspace, known(fresh.map(({ conversation }) => conversation.id))),
    );
    const reviews = await reviewers.review(
      now,
      fresh.map(({ conversation }) => conversation),
      marks,
    );
    const items = fresh.flatMap(({ conversation, absorbs, ...how }, i): Arrived[] => {
      const review = reviews[i];
      const basedOn = states.get(conversation.id)?.hash ?? null;
      const gone = absorbs.map((id) => ({ id, hash: states.get(id)?.hash ?? "" }));
      return review === undefined ? [] : [{ conversation, review, basedOn, absorbs: gone, ...how }];
    });
    return { items, ids: places.map(({ conversation: { id } }) => id) };
  }

  /** Stores what was reviewed; what other writers changed meanwhile is joined and reviewed again. */
  async function write(
    items: readonly Arrived[],
    save: Save,
    places: readonly string[] = [],
  ): Promise<Written> {
    let waiting = items;
    let ids = places;
    const all: Written = { created: 0, updated: 0, unchanged: 0, outdated: [] };
    for (let tries = 0; ; tries += 1) {
      const part = waiting;
      const under = ids;
      const written = await patient(() => save(part, under));
      all.created += written.created;
      all.updated += written.updated;
      all.unchanged += written.unchanged;
      if (written.outdated.length === 0) return all;
      if (tries === TRIES)
        throw new Error("conversations are changed faster than they can be joined");
      const isOutdated = ({ conversation: { id } }: Reviewed) => written.outdated.includes(id);
      const again = waiting.filter(isOutdated);
      const { items: joined, ids: now } = await reviewed(again.map(({ arrived }) => arrived));
      all.unchanged += again.length - joined.length;
      ids = [...ids.filter((id) => !written.outdated.includes(id)), ...now];
      // Where all of a batch stands or falls together, the others wait with them.
      const rest =
        written.created + written.updated + written.unchanged === 0
          ? waiting.filter((one) => !isOutdated(one))
          : [];
      waiting = [...rest, ...joined];
    }
  }

  /** One conversation that the database refuses does not cost the others of its batch. */
  async function writeApart(items: readonly Arrived[], error: { code: string }): Promise<void> {
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      noteBad(view, {
        place: { field: only.conversation.id.slice(0, 80) },
        reason: `the database does not take this conversation (${error.code})`,
      });
      return;
    }
    const half = Math.ceil(items.length / 2);
    for (const part of [items.slice(0, half), items.slice(half)]) await writeEach(part);
  }

  async function writeEach(items: readonly Arrived[]): Promise<void> {
    if (items.length === 0) return;
    try {
      count(await write(items, (part) => store.write(workspace, part)));
    } catch (error) {
      if (!isRefused(error)) throw error;
      await writeApart(items, error);
    }
  }

  function count({ created, updated, unchanged }: Written): void {
    view.created += created;
    view.updated += updated;
    view.unchanged += unchanged;
  }

  function countBatch(batch: readonly Conversation[], items: readonly Reviewed[]): void {
    view.unchanged += batch.length - items.length;
    view.conversations += batch.length;
    view.messages += batch.reduce((sum, { messages }) => sum + messages.length, 0);
  }

  return {
    /** Reviews a batch; the answer stores it. */
    async prepare(batch: readonly Conversation[]): Promise<() => Promise<void>> {
      const { items } = await reviewed(batch);
      return async () => {
        await writeEach(items);
        countBatch(batch, items);
      };
    },
    /**
     * Reviews a batch and stores it by `save`, all in one transaction. When the database refuses a
     * conversation of it, the others are stored by themselves, and `save` then gets none. It is told all that
     * was stored, and under which ids the whole batch is.
     */
    async keep(
      batch: readonly Conversation[],
      save: (
        items: readonly Reviewed[],
        all: readonly Reviewed[],
        ids: readonly string[],
      ) => Promise<Written>,
    ): Promise<void> {
      const { items, ids } = await reviewed(batch);
      try {
        count(await write(items, (part, now) => save(part, part, now), ids));
      } catch (error) {
        if (!isRefused(error)) throw error;
        await writeApart(items, error);
        await save([], items, ids);
      }
      countBatch(batch, items);
    },
  };
}

/** Values that PostgreSQL cannot hold (class 22) or that are larger than it can index (class 54). */
function isRefused(error: unknown): error is { code: string } {
  return error instanceof Error && "code" in error && /^(?:22|54)/.test(String(error.code));
}
