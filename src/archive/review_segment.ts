import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inOrder, type Reviewing } from "../jobs/reviewers/in_order.ts";
import type { Reviewers } from "../jobs/reviewers/index.ts";
import { engineWith, type ReviewSetting } from "../jobs/reviewers/task.ts";
import type { Conversation } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import type { Review } from "../model/review.ts";
import { type Basis, type Manifest, manifestName, manifestOf, tableName } from "./manifest.ts";
import type { ObjectStore, StoredObject } from "./objects/types.ts";
import { conversationsIn } from "./segments.ts";
import { openTables, TABLES, type Tables } from "./tables.ts";

/** What all segments of a run are reviewed with. */
export interface SegmentSetting {
  input: ObjectStore;
  output: ObjectStore;
  setting: ReviewSetting;
  basis: Basis;
  now: string;
  reviewers: Reviewers;
  note: (text: string) => void;
  bad: (record: BadRecord) => void;
}

/**
 * Reviews one segment and puts its tables in their place, then its manifest. Whenever this is killed, the
 * segment either has a manifest and all of its results, or none and is reviewed again, under the same names.
 */
export async function reviewSegment(segment: StoredObject, run: SegmentSetting): Promise<Manifest> {
  const { input, output, setting, basis, now } = run;
  const source = await input.fetch(segment.name, segment.version);
  const folder = await output.scratch();
  try {
    const tables = openTables(folder, setting.config);
    let made: ReturnType<Tables["end"]>;
    let nextChange: string | null = null;
    try {
      nextChange = await fill(tables, segment.name, source.path, run);
      made = tables.end();
    } finally {
      tables.close();
    }
    const about = { basis, as_of: now, next_change_at: nextChange, rows: made.rows };
    const manifest = manifestOf(segment, about);
    const text = join(folder, "manifest.json");
    await writeFile(text, `${JSON.stringify(manifest, null, 2)}\n`);
    // Old and new tables must not stand together under one manifest.
    await output.remove(manifestName(segment.name));
    for (const table of TABLES) await output.put(tableName(table, segment.name), made.files[table]);
    await output.put(manifestName(segment.name), text);
    return manifest;
  } finally {
    await rm(folder, { recursive: true, force: true });
    await source.release();
  }
}

/** Reviews the conversations of a segment into its tables; the first instant at which time changes one. */
async function fill(
  tables: Tables,
  name: string,
  path: string,
  { setting, now, reviewers, note, bad }: SegmentSetting,
): Promise<string | null> {
  const skip = (record: BadRecord) => {
    bad(record);
    tables.skip(record);
  };
  const { staff } = setting.config;
  const conversations = conversationsIn(name, path, { staff, note, bad: skip });
  let first: string | null = null;
  const sound = withoutPoison(reviewers, engineWith(setting), name, skip);
  for await (const { conversation, review } of inOrder(conversations, sound, now)) {
    tables.add(conversation, review);
    const next = review.next_change_at;
    if (next !== null && (first === null || Date.parse(next) < Date.parse(first))) first = next;
  }
  return first;
}

/**
 * One conversation that cannot be reviewed costs itself, not its segment. Those of a portion that failed
 * are tried one by one in this thread, so that a thread that has ended costs time and nothing else.
 */
function withoutPoison(
  reviewers: Reviewers,
  engine: ReturnType<typeof engineWith>,
  segment: string,
  skip: (record: BadRecord) => void,
): Reviewing {
  const alone = (now: string, conversation: Conversation): Review | undefined => {
    try {
      return engine({ now, conversations: [conversation] })[0];
    } catch {
      const reason = `conversation ${conversation.id} could not be reviewed`;
      skip({ place: { file: segment }, reason });
      return undefined;
    }
  };
  return {
    get portion() {
      return reviewers.portion;
    },
    get ahead() {
      return reviewers.ahead;
    },
    review: (now, conversations) =>
      reviewers.review(now, conversations).catch(() => conversations.map((one) => alone(now, one))),
  };
}
