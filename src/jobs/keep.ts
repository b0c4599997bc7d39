import type { ImportView } from "../model/api.ts";
import type { Conversation } from "../model/conversation.ts";
import { type BadRecord, formatPlace } from "../model/errors.ts";
import { hashOf } from "../store/rows.ts";
import type { Reviewed, Store } from "../store/types.ts";
import { merged } from "./merge.ts";
import { patiently } from "./patiently.ts";
import type { Reviewers, ReviewSetting } from "./reviewers/index.ts";
import { restsOn } from "./setting.ts";

const MOST_BAD_KEPT = 200;
/** Somebody else may change a conversation between our reading and our writing; so often we begin again. */
const TRIES = 5;

interface Keeping {
  store: Store;
  workspace: string;
  setting: ReviewSetting;
  reviewers: Reviewers;
  /** Where it is counted what came of the conversations. */
  view: ImportView;
  /** Ends the wait for a database that is away. */
  signal: AbortSignal;
}

/** Reviews what has arrived and stores it, in two steps, so that one batch can be prepared while another is written. */
export function keeperOf({ store, workspace, setting, reviewers, view, signal }: Keeping) {
  const patient = <T>(work: () => Promise<T>) => patiently(work, signal);

  async function reviewed(batch: readonly Conversation[]): Promise<Reviewed[]> {
    const now = new Date().toISOString();
    const rules = restsOn(setting, now);
    const states = await patient(() =>
      store.states(
        workspace,
        batch.map(({ id }) => id),
      ),
    );
    const asStored = (one: Conversation) =>
      states.get(one.id)?.rules === rules && states.get(one.id)?.hash === hashOf(one);
    const arrived = batch.filter((one) => !asStored(one));
    const known = (those: readonly Conversation[]) =>
      those.flatMap(({ id }) => (states.has(id) ? [id] : []));
    const stored = await patient(() => store.stored(workspace, known(arrived)));
    const joined = arrived.map((one) => merged(stored.get(one.id), one));
    const fresh = joined.filter((one) => !asStored(one));
    const marks = await patient(() => store.marks(workspace, known(fresh)));
    const reviews = await reviewers.review(now, fresh, marks);
    return fresh.flatMap((conversation, i) => {
      const review = reviews[i];
      const basedOn = states.get(conversation.id)?.hash ?? null;
      return review === undefined ? [] : [{ conversation, review, basedOn }];
    });
  }

  async function write(items: readonly Reviewed[], tries: number): Promise<void> {
    if (items.length === 0) return;
    let written: Awaited<ReturnType<Store["write"]>>;
    try {
      written = await patient(() => store.write(workspace, items));
    } catch (error) {
      if (!isRefused(error)) throw error;
      await writeHalves(items, tries, error);
      return;
    }
    view.created += written.created;
    view.updated += written.updated;
    view.unchanged += written.unchanged;
    if (written.outdated.length === 0) return;
    if (tries === 0) throw new Error("conversations are changed faster than they can be joined");
    const again = items.filter(({ conversation: { id } }) => written.outdated.includes(id));
    const joined = await reviewed(again.map(({ conversation }) => conversation));
    view.unchanged += again.length - joined.length;
    await write(joined, tries - 1);
  }

  /** One conversation that the database refuses does not cost the others of its batch. */
  async function writeHalves(items: readonly Reviewed[], tries: number, error: { code: string }) {
    const [only] = items;
    if (items.length === 1 && only !== undefined) {
      noteBad(view, {
        place: { field: only.conversation.id.slice(0, 80) },
        reason: `the database does not take this conversation (${error.code})`,
      });
      return;
    }
    const half = Math.ceil(items.length / 2);
    await write(items.slice(0, half), tries);
    await write(items.slice(half), tries);
  }

  return {
    /** Reviews a batch; the answer stores it. */
    async prepare(batch: readonly Conversation[]): Promise<() => Promise<void>> {
      const items = await reviewed(batch);
      return async () => {
        await write(items, TRIES);
        view.unchanged += batch.length - items.length;
        view.conversations += batch.length;
        view.messages += batch.reduce((sum, { messages }) => sum + messages.length, 0);
      };
    },
  };
}

/** Values that PostgreSQL cannot hold (class 22) or that are larger than it can index (class 54). */
function isRefused(error: unknown): error is { code: string } {
  return error instanceof Error && "code" in error && /^(?:22|54)/.test(String(error.code));
}

/** Counts a record that could not be read or stored, and keeps the first ones to be shown. */
export function noteBad(view: ImportView, { place, reason, hint }: BadRecord): void {
  view.bad += 1;
  if (view.bad_records.length < MOST_BAD_KEPT)
    view.bad_records.push({ place: formatPlace(place), reason, hint: hint ?? null });
}
