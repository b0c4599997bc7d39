import type { ImportView } from "../model/api.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import { AmendsError, type BadRecord, type Place } from "../model/errors.ts";
import { sourceFor } from "../sources/index.ts";
import { unpackHead } from "../sources/open.ts";
import type { Input } from "../sources/types.ts";
import { databaseTrouble } from "../store/trouble.ts";
import type { Store } from "../store/types.ts";
import { startedRun } from "./started_run.ts";
import { ahead, batchesOf } from "./batches.ts";
import { keeperOf } from "./keep.ts";
import { readable } from "./readable.ts";
import { noteBad } from "./tally.ts";
import { peek } from "../sources/peek.ts";
import { openReviewers } from "./reviewers/index.ts";
import { patiently } from "./patiently.ts";
import { settingOf } from "./setting.ts";
import { learnTemplates } from "./templates.ts";

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
  const setting = await patiently(() => settingOf(store, job.workspace), signal);
  const reviewers = openReviewers(setting);
  const keeper = keeperOf({ store, workspace: job.workspace, setting, reviewers, view, signal });
  const tell = async () => {
    await patiently(() => store.saveImport(job.workspace, view), signal);
    onProgress({ ...view });
  };
  try {
    await tell();
    const reading = batchesOf(conversationsOf(job, input, setting.config, view), signal);
    // The next batch is read and reviewed while the database takes this one.
    for await (const keep of ahead(reading, (batch) => keeper.prepare(batch))) {
      await keep();
      await tell();
    }
    // Also where nothing is new: what stored it may have been killed before it had learnt.
    await patiently(() => learnTemplates(store, job.workspace, signal), signal);
    view.state = signal.aborted ? "interrupted" : "done";
  } catch (error) {
    view.state = "failed";
    const told = databaseTrouble(error) ?? error;
    view.error =
      told instanceof AmendsError
        ? [told.message, told.hint].filter(Boolean).join(". ")
        : "the import stopped by an error of ours; what was read is stored";
  } finally {
    await reviewers.close();
  }
  view.finished_at = new Date().toISOString();
  await tell();
}

function startedView({ id, name, kind }: ImportJob, { size }: Input): ImportView {
  const started_at = new Date().toISOString();
  return startedRun({ id, name, kind: kind ?? "", bytes: size, started_at });
}

async function* conversationsOf(
  job: ImportJob,
  input: Input,
  config: Config,
  view: ImportView,
): AsyncGenerator<Conversation> {
  const bad = (record: BadRecord) => noteBad(view, record);
  const { head, whole } = await peek(input);
  const source = sourceFor(job.name, unpackHead(head), job.kind ?? undefined);
  view.kind = source.kind;
  const here: Place = { file: job.name };
  const values = source.read(whole, {
    staff: job.staff.length > 0 ? job.staff : config.staff,
    mapping: job.mapping,
    note: (text) => void view.notes.push(text),
    bad,
    line: (number) => void (here.line = number),
    progress: (bytes) => void (view.bytes_read = bytes),
  });
  for await (const value of values) {
    const one = readable(value, here, bad);
    if (one !== null) yield one;
  }
}
