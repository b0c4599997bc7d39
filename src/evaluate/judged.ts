import type { RuleRecord, TrackRecord } from "../model/context.ts";
import type { Finding, PromiseRecord } from "../model/review.ts";
import type { Language, SinId } from "../model/taxonomy.ts";
import { NO_CASES, together } from "../score/evidence.ts";
import { withTrackRecord } from "../score/track_record.ts";
import type { FindingLabel, GoldCase } from "./gold.ts";

/** A labelled conversation with what the engine found in it. */
export interface Judged extends GoldCase {
  findings: readonly Finding[];
  promises: readonly PromiseRecord[];
  /** Language of a message, by id; of the conversation for null. */
  languageOf: (message: string | null) => Language;
  /** Language the rows are grouped by. */
  language: string;
}

/** Whether a sin is in a conversation by its labels; "unknown" when only unsure labels say so. */
export function isThere(
  labels: readonly FindingLabel[],
  sin: SinId,
  source?: Finding["source"],
): "yes" | "no" | "unknown" {
  const own = labels.filter(
    (label) => label.sin === sin && (source === undefined || label.source === source),
  );
  if (own.some(({ sure }) => sure !== "unsure")) return "yes";
  return own.length > 0 ? "unknown" : "no";
}

/** How each rule's findings fare against the labels: right when the sin is in the conversation. */
export function casesOf({ labels, findings, languageOf }: Judged): Record<string, RuleRecord> {
  const cases: Record<string, RuleRecord> = {};
  if (labels.findings === undefined) return cases;
  const done = new Set<string>();
  for (const finding of findings) {
    const there = isThere(labels.findings, finding.sin);
    if (there === "unknown" || done.has(finding.rule)) continue;
    // Several findings of one rule in one conversation stand or fall together: one case.
    done.add(finding.rule);
    Object.assign(cases, caseOf(finding, there === "yes", languageOf));
  }
  return cases;
}

/** One case, for the rule over all languages and, when it reads words, in the language of the message. */
export function caseOf(
  { rule, source, message }: Pick<Finding, "rule" | "source" | "message">,
  right: boolean,
  languageOf: Judged["languageOf"],
): Record<string, RuleRecord> {
  const words = source === "agent_text" || source === "customer_report";
  const keys = words ? [rule, `${rule}:${languageOf(message)}`] : [rule];
  const one = right ? { right: 1, wrong: 0 } : { right: 0, wrong: 1 };
  return Object.fromEntries(keys.map((key) => [key, one]));
}

/** The track record that this gold gives, keys in order, on top of what was judged elsewhere. */
export function trackRecordOf(judged: readonly Judged[], elsewhere: TrackRecord = {}): TrackRecord {
  return sorted(judged.map(casesOf).reduce<Record<string, RuleRecord>>(addInto, { ...elsewhere }));
}

/** Adds the right and wrong cases of one conversation. */
export function addInto(
  sum: Record<string, RuleRecord>,
  cases: Readonly<Record<string, RuleRecord>>,
): Record<string, RuleRecord> {
  for (const [key, record] of Object.entries(cases)) {
    sum[key] = together(sum[key] ?? NO_CASES, record);
  }
  return sum;
}

/** The cases of conversations that were written to test the rules: kept apart from real ones. */
export function writtenRecordOf(judged: readonly Judged[]): TrackRecord {
  const entries = Object.entries(trackRecordOf(judged));
  return Object.fromEntries(entries.map(([key, written]) => [key, { ...NO_CASES, written }]));
}

function sorted(records: Record<string, RuleRecord>): TrackRecord {
  return Object.fromEntries(
    Object.entries(records).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

/** Sets `counted` by records that are given. */
export function countedBy(judged: readonly Judged[], records: TrackRecord): Judged[] {
  return judged.map((one) => ({
    ...one,
    findings: withTrackRecord(one.findings, one.languageOf, records),
  }));
}

/**
 * Sets `counted` by this gold itself, each conversation judged by the records of all the others, so
 * that no conversation vouches for itself.
 */
export function countedByTheOthers(
  judged: readonly Judged[],
  elsewhere: TrackRecord = {},
): Judged[] {
  const all = trackRecordOf(judged, elsewhere);
  return judged.map((one) => {
    const own = casesOf(one);
    const others: Record<string, RuleRecord> = { ...all };
    for (const [key, { right, wrong }] of Object.entries(own)) {
      const sum = all[key] ?? { right, wrong };
      others[key] = { ...sum, right: sum.right - right, wrong: sum.wrong - wrong };
    }
    return { ...one, findings: withTrackRecord(one.findings, one.languageOf, others) };
  });
}
