import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type GoldCase, parseLabels } from "../evaluate/gold.ts";
import type { Conversation } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { htmlToText } from "../sources/html.ts";
import { placed, readNdjson } from "./files.ts";

const CONVERSATIONS = /(?<!\.labels)\.ndjson(?:\.gz)?$/;

/**
 * Labelled conversations of folders or files. Beside `x.ndjson` stands `x.labels.ndjson`; either may be
 * named, or a folder with any number of such pairs.
 */
export async function goldOf(paths: readonly string[]): Promise<GoldCase[]> {
  const cases: GoldCase[] = [];
  for (const file of paths.flatMap(conversationFiles)) cases.push(...(await casesIn(file)));
  return cases;
}

function conversationFiles(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    throw new AmendsError("not_found", "there is no such file or folder", {
      place: { file: path },
    });
  }
  if (!stat.isDirectory()) return [path.replace(/\.labels\.ndjson$/, ".ndjson")];
  const files = readdirSync(path)
    .filter((name) => CONVERSATIONS.test(name))
    .map((name) => join(path, name))
    .filter((file) => existsSync(labelsFile(file)))
    .sort();
  if (files.length > 0) return files;
  throw new AmendsError("invalid_input", "no labelled conversations here", {
    place: { file: path },
    hint: "Expected pairs like conversations.ndjson and conversations.labels.ndjson.",
  });
}

function labelsFile(file: string): string {
  return file.replace(/\.ndjson(?:\.gz)?$/, ".labels.ndjson");
}

async function casesIn(file: string): Promise<GoldCase[]> {
  const conversations = new Map<string, Conversation>();
  for await (const { line, value } of readNdjson(file)) {
    const conversation = placed(file, line, () => parseConversation(value, htmlToText));
    conversations.set(conversation.id, conversation);
  }
  const cases: GoldCase[] = [];
  const labels = labelsFile(file);
  for await (const { line, value } of readNdjson(labels)) {
    const own = placed(labels, line, () => parseLabels(value));
    const conversation = conversations.get(own.conversation);
    if (conversation === undefined) {
      throw new AmendsError(
        "invalid_input",
        `labels of ${own.conversation}, which is not in ${file}`,
        {
          place: { file: labels, line },
        },
      );
    }
    cases.push({ conversation, labels: own });
  }
  return cases;
}
