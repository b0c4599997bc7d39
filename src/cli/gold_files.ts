import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { type GoldCase, parseLabels } from "../evaluate/gold.ts";
import type { Conversation } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { htmlToText } from "../sources/html.ts";
import { conversationsIn, corpusFile } from "./corpora.ts";
import { placed, readNdjson } from "./files.ts";
import type { Terminal } from "./terminal.ts";

const LABELS = ".labels.ndjson";

/** Where labels whose conversations are not beside them find these, and who is told what is missing. */
export interface GoldPlaces {
  corpora?: string | undefined;
  terminal: Terminal;
}

/**
 * Labelled conversations of folders or files. Beside `x.labels.ndjson` stands `x.ndjson`; either may be
 * named, or a folder with any number of such pairs. Labels that stand alone, because the conversations are
 * somebody else's words, speak of the corpus x in the folder of corpora.
 */
export async function goldOf(paths: readonly string[], places: GoldPlaces): Promise<GoldCase[]> {
  const cases: GoldCase[] = [];
  for (const labels of paths.flatMap(labelFiles)) cases.push(...(await casesIn(labels, places)));
  return cases;
}

function labelFiles(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new AmendsError("not_found", "there is no such file or folder", {
      place: { file: path },
    });
  }
  if (!stat.isDirectory())
    return [path.endsWith(LABELS) ? path : path.replace(/\.ndjson(?:\.gz)?$/, LABELS)];
  const files = readdirSync(path)
    .filter((name) => name.endsWith(LABELS))
    .map((name) => join(path, name))
    .sort();
  if (files.length > 0) return files;
  throw new AmendsError("invalid_input", "no labelled conversations here", {
    place: { file: path },
    hint: "Expected pairs like conversations.ndjson and conversations.labels.ndjson.",
  });
}

/** The conversations that labels speak of, by id, and the file that they are in. */
async function conversationsOf(labels: string, { corpora, terminal }: GoldPlaces) {
  const stem = labels.slice(0, -LABELS.length);
  const beside = [`${stem}.ndjson`, `${stem}.ndjson.gz`].find((file) => existsSync(file));
  if (beside !== undefined) return { file: beside, known: await readBeside(beside) };
  const corpus = corpora === undefined ? undefined : corpusFile(corpora, basename(stem));
  if (corpus === undefined) {
    throw new AmendsError("not_found", `there are no conversations for ${labels}`, {
      place: { file: labels },
      hint: `Put ${basename(stem)}.ndjson beside it, or name the folder that has it with --corpora.`,
    });
  }
  const known = new Map<string, Conversation>();
  for (const one of await conversationsIn(corpus, terminal)) known.set(one.id, one);
  return { file: corpus, known };
}

async function readBeside(file: string): Promise<Map<string, Conversation>> {
  const known = new Map<string, Conversation>();
  for await (const { line, value } of readNdjson(file)) {
    const conversation = placed(file, line, () => parseConversation(value, htmlToText));
    known.set(conversation.id, conversation);
  }
  return known;
}

async function casesIn(labels: string, places: GoldPlaces): Promise<GoldCase[]> {
  const { file, known } = await conversationsOf(labels, places);
  const cases: GoldCase[] = [];
  for await (const { line, value } of readNdjson(labels)) {
    const own = placed(labels, line, () => parseLabels(value));
    const conversation = known.get(own.conversation);
    if (conversation === undefined) {
      throw new AmendsError(
        "invalid_input",
        `labels of ${own.conversation}, which is not in ${file}`,
        { place: { file: labels, line } },
      );
    }
    cases.push({ conversation, labels: own });
  }
  return cases;
}
