import type { Cases, RuleRecord, TrackRecord } from "../model/context.ts";
import type { Finding } from "../model/review.ts";
import { LANGUAGES, type Language, SIN_IDS, type SinId } from "../model/taxonomy.ts";
import { betaQuantile } from "./beta.ts";
import {
  ENOUGH_CASES,
  ENOUGH_RIGHT,
  type Evidence,
  evidenceFor,
  NO_CASES,
  together,
} from "./evidence.ts";

/** Before anything was judged, every share of right findings is as likely as any other: Beta(1, 1). */
const PRIOR = { right: 1, wrong: 1 };
/** How far a rule can be trusted, from how often it was right where somebody checked. */
export interface Trust extends Cases {
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

/** Trust in a rule, and what it rests on. */
export interface RuleTrust extends Trust {
  by: Evidence["by"];
}

/** Posterior of a number of cases. */
export function trustOf({ right, wrong }: Cases = NO_CASES): Trust {
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
  trusts: Map<string, RuleTrust>;
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

/** Trust in a rule (`sin.branch`) over all languages, or in one (`sin.branch:language`). */
export function trustAt(records: TrackRecord, key: string): RuleTrust {
  const { trusts } = knownOf(records);
  let trust = trusts.get(key);
  if (trust === undefined) {
    const { cases, by } = evidenceFor(records, key);
    trust = { ...trustOf(cases), by };
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
): RuleTrust {
  return trustAt(records, recordKey(records, rule, source, language));
}

/** The record that speaks of a rule's finding in this language. */
export function recordKey(
  records: TrackRecord,
  rule: string,
  source: Finding["source"],
  language: Language,
): string {
  const overall =
    source === "structure" ||
    source === "audit" ||
    language === "other" ||
    !knownOf(records).byLanguage.has(rule);
  return overall ? rule : `${rule}:${language}`;
}

/** The findings with confidence and `counted` of the track record in force. */
export function withTrackRecord(
  findings: readonly Finding[],
  languageOf: (message: string | null) => Language,
  records: TrackRecord,
): Finding[] {
  return findings.map((finding) => {
    const { rule, source, message } = finding;
    const { confidence, counted, by } = trustIn(records, rule, source, languageOf(message));
    return { ...finding, confidence, counted, vouched_by: counted ? by : null };
  });
}

/**
 * Shipped evidence with the house's own verdicts on top. A record without languages, beside one that
 * has them, speaks of the house's own language, whichever it is: it is added to every one.
 */
export function combineRecords(...all: readonly TrackRecord[]): TrackRecord {
  const sum: Record<string, RuleRecord> = {};
  const add = (key: string, record: RuleRecord) => {
    sum[key] = together(sum[key] ?? NO_CASES, record);
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
export function recordInWords(record: RuleRecord = NO_CASES): string {
  const { right, wrong, low95, high95 } = trustOf(record);
  const judged = right + wrong;
  const real =
    judged === 0
      ? "not yet checked by anybody"
      : `right ${right} of ${judged} times, ${Math.round(100 * low95)}-${Math.round(100 * high95)}%`;
  const { written } = record;
  if (written === undefined) return real;
  return `${real}; ${written.right} of ${written.right + written.wrong} in conversations written to test it`;
}
