import type { RuleRecord, TrackRecord } from "../model/context.ts";
import type { Finding } from "../model/review.ts";
import { LANGUAGES, type Language, SIN_IDS, type SinId } from "../model/taxonomy.ts";
import { betaQuantile } from "./beta.ts";

/** Before anything was judged, every share of right findings is as likely as any other: Beta(1, 1). */
const PRIOR = { right: 1, wrong: 1 };
/** With fewer judged cases nothing is counted, however good they look. */
export const ENOUGH_CASES = 20;
/** The lower end of the 80% interval that a counted rule must reach. */
export const ENOUGH_RIGHT = 0.7;

/** How far a rule can be trusted, from how often it was right where somebody checked. */
export interface Trust extends RuleRecord {
  /** Mean of the posterior: the confidence that a finding carries. */
  confidence: number;
  /** 80% and 95% intervals of the share of findings that are right. */
  low80: number;
  high80: number;
  low95: number;
  high95: number;
  /** Enters the score; otherwise its findings say "please look". */
  counted: boolean;
}

const NOTHING: RuleRecord = { right: 0, wrong: 0 };

/** Posterior of a rule's record. */
export function trustOf({ right, wrong }: RuleRecord = NOTHING): Trust {
  const a = right + PRIOR.right;
  const b = wrong + PRIOR.wrong;
  const low80 = betaQuantile(0.1, a, b);
  return {
    right,
    wrong,
    confidence: a / (a + b),
    low80,
    high80: betaQuantile(0.9, a, b),
    low95: betaQuantile(0.025, a, b),
    high95: betaQuantile(0.975, a, b),
    counted: right + wrong >= ENOUGH_CASES && low80 >= ENOUGH_RIGHT,
  };
}

/** What was worked out once for a set of records. */
interface Known {
  trusts: Map<string, Trust>;
  /** Rules whose cases are told apart by language. */
  byLanguage: ReadonlySet<string>;
  /** Answers of `sinsLookedFor` by language. */
  looked: Map<Language | undefined, readonly SinId[]>;
}

const known = new WeakMap<TrackRecord, Known>();

function knownOf(records: TrackRecord): Known {
  let entry = known.get(records);
  if (entry === undefined) {
    const keys = Object.keys(records).filter((key) => key.includes(":"));
    entry = {
      trusts: new Map(),
      byLanguage: new Set(keys.map((key) => key.split(":")[0] ?? "")),
      looked: new Map(),
    };
    known.set(records, entry);
  }
  return entry;
}

function trustAt(records: TrackRecord, key: string): Trust {
  const { trusts } = knownOf(records);
  let trust = trusts.get(key);
  if (trust === undefined) {
    trust = trustOf(records[key]);
    trusts.set(key, trust);
  }
  return trust;
}

/**
 * Trust in a rule for one finding. A rule about timing and structure reads no words, so its cases in
 * all languages count. A rule about words was only checked in the languages in which it was checked:
 * there the record is `rule:language`. ("other" is what very short texts are; they are held to the
 * record over all languages. A record that does not tell languages apart holds for all.)
 */
export function trustIn(
  records: TrackRecord,
  rule: string,
  source: Finding["source"],
  language: Language,
): Trust {
  const overall =
    source === "structure" ||
    source === "audit" ||
    language === "other" ||
    !knownOf(records).byLanguage.has(rule);
  return trustAt(records, overall ? rule : `${rule}:${language}`);
}

/** The findings with confidence and `counted` of the track record in force. */
export function withTrackRecord(
  findings: readonly Finding[],
  languageOf: (message: string | null) => Language,
  records: TrackRecord,
): Finding[] {
  return findings.map((finding) => {
    const { rule, source, message } = finding;
    const { confidence, counted } = trustIn(records, rule, source, languageOf(message));
    return { ...finding, confidence, counted };
  });
}

/**
 * Shipped evidence with the house's own verdicts on top. A record without languages, beside one that
 * has them, speaks of the house's own language, whichever it is: it is added to every one.
 */
export function combineRecords(...all: readonly TrackRecord[]): TrackRecord {
  const sum: Record<string, RuleRecord> = {};
  const add = (key: string, { right, wrong }: RuleRecord) => {
    const before = sum[key] ?? NOTHING;
    sum[key] = { right: before.right + right, wrong: before.wrong + wrong };
  };
  for (const records of all) {
    const own = knownOf(records).byLanguage;
    for (const [key, record] of Object.entries(records)) {
      add(key, record);
      const apart = all.some((other) => knownOf(other).byLanguage.has(key));
      if (apart && !own.has(key))
        for (const language of LANGUAGES) add(`${key}:${language}`, record);
    }
  }
  return sum;
}

/** The sins that at least one counted rule looks for, in this language or (without one) in any. */
export function sinsLookedFor(records: TrackRecord, language?: Language): readonly SinId[] {
  const { looked } = knownOf(records);
  let sins = looked.get(language);
  if (sins === undefined) {
    sins = countedSins(records, language);
    looked.set(language, sins);
  }
  return sins;
}

function countedSins(records: TrackRecord, language: Language | undefined): SinId[] {
  const { byLanguage } = knownOf(records);
  const counted = new Set<string>();
  for (const key of Object.keys(records)) {
    const [rule = "", spoken] = key.split(":");
    const overall = language === undefined || language === "other" || !byLanguage.has(rule);
    if (overall ? spoken !== undefined : spoken !== language) continue;
    if (trustAt(records, key).counted) counted.add(rule.slice(0, rule.indexOf(".")));
  }
  return SIN_IDS.filter((sin) => counted.has(sin));
}

/** "right 41 of 47 times, 74-94%": how a record is shown to people. */
export function recordInWords(record: RuleRecord | undefined): string {
  const { right, wrong, low95, high95 } = trustOf(record);
  const judged = right + wrong;
  if (judged === 0) return "not yet checked by anybody";
  return `right ${right} of ${judged} times, ${Math.round(100 * low95)}-${Math.round(100 * high95)}%`;
}
