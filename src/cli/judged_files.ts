import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { templatesOf } from "../evaluate/evaluate.ts";
import type { GoldCase } from "../evaluate/gold.ts";
import { addInto } from "../evaluate/judged.ts";
import { type Judgement, judgedCases, parseJudgement } from "../evaluate/judgements.ts";
import type { RuleRecord, TrackRecord } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import { placed, readNdjson } from "./files.ts";
import { conversationsOf } from "./input.ts";
import { say, type Terminal } from "./terminal.ts";

interface Places {
  judged?: string;
  corpora?: string;
}

/** Where the corpus that `judged/x.ndjson` speaks of may be, below the folder of corpora. */
const CORPUS_FILES = [".ndjson", ".ndjson.gz", ".mbox", ".mbox.gz"] as const;

/**
 * What people said of findings in corpora, as cases per rule: `judged/x.ndjson` speaks of
 * `corpora/x.ndjson(.gz)` or `corpora/mbox/x.mbox(.gz)`. Conversations that are in the gold are left
 * out, so that none counts twice.
 */
export async function judgedElsewhere(
  { judged, corpora }: Places,
  gold: readonly GoldCase[],
  terminal: Terminal,
): Promise<TrackRecord> {
  if (judged === undefined) return {};
  if (corpora === undefined) {
    throw new AmendsError("usage", "--judged needs --corpora", {
      hint: "Name the folder with the conversations that the verdicts speak of.",
    });
  }
  const known = new Set(gold.map(({ conversation }) => conversation.id));
  const records: Record<string, RuleRecord> = {};
  for (const name of readdirSync(judged).filter((file) => file.endsWith(".ndjson"))) {
    const corpus = corpusFile(corpora, basename(name, ".ndjson"));
    if (corpus === undefined) {
      say(terminal, `${join(judged, name)}: left out, there is no such corpus in ${corpora}.`);
      continue;
    }
    const verdicts = await verdictsIn(join(judged, name));
    const conversations = await conversationsIn(corpus, terminal);
    const templates = templatesOf(conversations);
    for (const conversation of conversations) {
      const own = verdicts.get(conversation.id);
      if (own === undefined || known.has(conversation.id)) continue;
      addInto(records, judgedCases(conversation, own, templates));
    }
  }
  return records;
}

async function verdictsIn(file: string): Promise<Map<string, Judgement[]>> {
  const verdicts = new Map<string, Judgement[]>();
  for await (const { line, value } of readNdjson(file)) {
    const verdict = placed(file, line, () => parseJudgement(value));
    const own = verdicts.get(verdict.conversation);
    if (own === undefined) verdicts.set(verdict.conversation, [verdict]);
    else own.push(verdict);
  }
  return verdicts;
}

function corpusFile(corpora: string, name: string): string | undefined {
  return CORPUS_FILES.flatMap((ending) => [
    join(corpora, `${name}${ending}`),
    join(corpora, "mbox", `${name}${ending}`),
  ]).find((file) => existsSync(file));
}

async function conversationsIn(file: string, terminal: Terminal): Promise<Conversation[]> {
  const conversations: Conversation[] = [];
  const run = { count: { conversations: 0, bad: 0 }, quiet: true };
  for await (const conversation of conversationsOf([file], { staff: [] }, terminal, run))
    conversations.push(conversation);
  return conversations;
}
