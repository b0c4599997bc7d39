import { Config } from "../model/config.ts";
import type { TemplateIndex, TrackRecord } from "../model/context.ts";
import type { Conversation } from "../model/conversation.ts";
import type { Review } from "../model/review.ts";
import type { Language } from "../model/taxonomy.ts";
import { review } from "../review/review.ts";
import { repliesOf, TemplateIndexBuilder } from "../review/templates.ts";
import { annotatorConfig, annotatorNow } from "./annotator.ts";
import { type GoldCase, misplacedLabels } from "./gold.ts";
import {
  countedBy,
  countedByTheOthers,
  type Judged,
  trackRecordOf,
  writtenRecordOf,
} from "./judged.ts";
import { type PromiseReport, promiseReport } from "./promises.ts";
import { type QuoteRow, quoteRow } from "./quotes.ts";
import { type RuleRow, ruleRows, type SinRow, sinRows } from "./sins.ts";

export interface EvaluateOptions {
  /** House configuration; the annotator's targets are set on top. */
  config?: Config | undefined;
  /** Decides what is counted; "others": this gold, each conversation judged by all the others. */
  records: TrackRecord | "others";
  /** Cases of other conversations: judged by reading (see judgements.ts), or written to test the rules. */
  elsewhere?: TrackRecord | undefined;
}

export interface Evaluation {
  conversations: number;
  /** With labelled sins; the others have labelled promises only. */
  withFindings: number;
  rows: readonly SinRow[];
  rules: readonly RuleRow[];
  quotes: QuoteRow;
  promises: PromiseReport;
  /** Labels whose quote does not stand where they say. */
  misplaced: readonly string[];
  /** What this gold says of each rule. */
  records: TrackRecord;
}

/** Reviews labelled conversations as their annotator saw them, and compares. */
export function evaluate(cases: readonly GoldCase[], options: EvaluateOptions): Evaluation {
  const config = annotatorConfig(options.config ?? Config.parse({}));
  const templates = templatesOf(cases.map(({ conversation }) => conversation));
  const reviewed = cases.map((one) => judgedBy(one, config, templates));
  const judged =
    options.records === "others"
      ? countedByTheOthers(reviewed, options.elsewhere)
      : countedBy(reviewed, options.records);
  return {
    conversations: cases.length,
    withFindings: cases.filter(({ labels }) => labels.findings !== undefined).length,
    rows: sinRows(judged),
    rules: ruleRows(judged),
    quotes: quoteRow(judged),
    promises: promiseReport(judged),
    misplaced: cases.flatMap((one) =>
      misplacedLabels(one).map((place) => `${one.conversation.id} ${place}`),
    ),
    records: trackRecordOf(judged, options.elsewhere),
  };
}

/** What labelled conversations that were written to test the rules say of each. */
export function writtenRecord(cases: readonly GoldCase[]): TrackRecord {
  const config = annotatorConfig(Config.parse({}));
  const templates = templatesOf(cases.map(({ conversation }) => conversation));
  return writtenRecordOf(cases.map((one) => judgedBy(one, config, templates)));
}

export function templatesOf(conversations: readonly Conversation[]): TemplateIndex {
  const index = new TemplateIndexBuilder();
  for (const conversation of conversations) index.add(repliesOf(conversation));
  return index;
}

function judgedBy(one: GoldCase, config: Config, templates: TemplateIndex): Judged {
  const { conversation } = one;
  const context = { now: annotatorNow(conversation), config, templates };
  const { findings, promises, language } = review(conversation, context);
  const languageOf = languagesOf(language);
  const spoken = conversation.locale?.split("-")[0]?.toLowerCase() ?? languageOf(null);
  return { ...one, findings, promises, languageOf, language: spoken };
}

/** Language of each message; for no message, the one most messages are in. */
export function languagesOf(messages: Review["language"]): Judged["languageOf"] {
  const byId = new Map(messages.map(({ message, language }) => [message, language]));
  const counts = new Map<Language, number>();
  for (const { language } of messages) counts.set(language, (counts.get(language) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? "other";
  return (message) => (message === null ? most : (byId.get(message) ?? most));
}
