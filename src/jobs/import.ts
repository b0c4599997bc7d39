import type { ImportView } from "../model/api.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import { AmendsError, formatPlace } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { review } from "../review/review.ts";
import { htmlToText } from "../sources/html.ts";
import { sourceFor } from "../sources/index.ts";
import { unpackHead } from "../sources/open.ts";
import type { Input } from "../sources/types.ts";
import type { Store } from "../store/types.ts";
import { merged } from "./merge.ts";

const BATCH = 200;
const MOST_BAD_KEPT = 200;

/** What an import needs to know; the server's and the command line's orders both fit. */
export interface ImportJob {
  id: string;
  workspace: string;
  name: string;
  kind: string | null;
  staff: readonly string[];
  mapping?: Readonly<Record<string, string>> | undefined;
}

/**
 * Reads a source, reviews its conversations and stores them in batches, each in one transaction; the
 * state of the run is stored after each. Run again after an interruption it continues: what is stored
 * is recognised by its content. Never rejects for what is wrong with the file: that is in the view.
 */
export async function runImport(
  store: Store,
  job: ImportJob,
  input: Input,
  onProgress: (view: ImportView) => void,
  signal: AbortSignal,
): Promise<void> {
  const view = startedView(job, input);
  const config = await store.config(job.workspace);
  const tell = async () => {
    await store.saveImport(job.workspace, view);
    onProgress({ ...view });
  };
  try {
    await tell();
    let batch: Conversation[] = [];
    for await (const conversation of conversationsOf(job, input, config, view)) {
      if (signal.aborted) break;
      batch.push(conversation);
      if (batch.length < BATCH) continue;
      await storeBatch(store, job.workspace, batch, config, view);
      batch = [];
      await tell();
    }
    await storeBatch(store, job.workspace, batch, config, view);
    view.state = signal.aborted ? "interrupted" : "done";
  } catch (error) {
    view.state = "failed";
    view.error =
      error instanceof AmendsError
        ? [error.message, error.hint].filter(Boolean).join(". ")
        : "the import stopped by an error of ours; what was read is stored";
  }
  view.finished_at = new Date().toISOString();
  await tell();
}

function startedView({ id, name, kind }: ImportJob, input: Input): ImportView {
  return {
    id,
    name,
    kind: kind ?? "",
    state: "running",
    started_at: new Date().toISOString(),
    finished_at: null,
    bytes: input.size,
    bytes_read: 0,
    conversations: 0,
    messages: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    bad: 0,
    bad_records: [],
    notes: [],
    error: null,
  };
}

async function* conversationsOf(
  job: ImportJob,
  input: Input,
  config: Config,
  view: ImportView,
): AsyncGenerator<Conversation> {
  const bad = ({ place, reason, hint }: BadRecord) => {
    view.bad += 1;
    if (view.bad_records.length < MOST_BAD_KEPT)
      view.bad_records.push({ place: formatPlace(place), reason, hint: hint ?? null });
  };
  const { head, whole } = await peek(input);
  const source = sourceFor(job.name, unpackHead(head), job.kind ?? undefined);
  view.kind = source.kind;
  const values = source.read(whole, {
    staff: job.staff.length > 0 ? job.staff : config.staff,
    mapping: job.mapping,
    note: (text) => void view.notes.push(text),
    bad,
    progress: (bytes) => void (view.bytes_read = bytes),
  });
  for await (const value of values) {
    try {
      yield parseConversation(value, htmlToText);
    } catch (error) {
      if (!(error instanceof AmendsError)) throw error;
      bad({ place: { file: job.name, ...error.place }, reason: error.message, hint: error.hint });
    }
  }
}

/** The first chunk of an input, and the input with that chunk put back. */
async function peek(input: Input): Promise<{ head: Uint8Array; whole: Input }> {
  const chunks = input.stream[Symbol.asyncIterator]();
  const first = await chunks.next();
  const stream = (async function* () {
    if (first.done === true) return;
    yield first.value;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next())
      yield next.value;
  })();
  return {
    head: first.done === true ? new Uint8Array() : first.value,
    whole: { ...input, stream },
  };
}

async function storeBatch(
  store: Store,
  workspace: string,
  batch: readonly Conversation[],
  config: Config,
  view: ImportView,
): Promise<void> {
  if (batch.length === 0) return;
  const stored = await store.stored(
    workspace,
    batch.map(({ id }) => id),
  );
  const now = new Date().toISOString();
  const items = batch.map((incoming) => {
    const conversation = merged(stored.get(incoming.id), incoming);
    return { conversation, review: review(conversation, { now, config }) };
  });
  const written = await store.write(workspace, items);
  view.created += written.created;
  view.updated += written.updated;
  view.unchanged += written.unchanged;
  view.conversations += batch.length;
  view.messages += batch.reduce((sum, { messages }) => sum + messages.length, 0);
}
