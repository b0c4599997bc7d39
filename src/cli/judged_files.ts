import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { templatesOf } from "../evaluate/evaluate.ts";
import type { GoldCase } from "../evaluate/gold.ts";
import { addInto } from "../evaluate/judged.ts";
import { type Judgement, judgedCases, parseJudgement } from "../evaluate/judgements.ts";
import type { RuleRecord, TrackRecord } from "../model/context.ts";
import { AmendsError } from "../model/errors.ts";
import { conversationsIn, corpusFile } from "./corpora.ts";
import { placed, readNdjson } from "./files.ts";
import { say, type Terminal } from "./terminal.ts";

interface Places {
  judged?: string;
  corpora?: string;
}

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
