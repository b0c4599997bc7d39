import type { Config } from "../../model/config.ts";
import type { TrackRecord } from "../../model/context.ts";
import type { Conversation } from "../../model/conversation.ts";
import { type HouseRules, isHouseRule } from "../../model/house_rules.ts";
import { canonicalJson } from "../../model/ids.ts";
import type { Review } from "../../model/review.ts";
import { LANGUAGES } from "../../model/taxonomy.ts";
import { sinsLookedFor } from "../../score/track_record.ts";
import { TRACK_RECORDS } from "../../sins/track_records.ts";
import { NO_RULES, type Part, partsOf, type Words } from "./house_parts.ts";
import { saidIn, type SaidWords } from "./words.ts";

/** What a review rests on besides its conversation. */
export interface Setting {
  config: Config;
  house?: HouseRules | undefined;
  trackRecord?: TrackRecord | undefined;
}

/** Which conversations a change of rules or settings can change the review of. */
export type Reach =
  | { kind: "all" }
  /** Those of which one of the parts is true. */
  | { kind: "some"; parts: readonly Part[]; rules: ReadonlySet<string> };

type Reviewed = Pick<Review, "findings">;

/** Which conversations a change can affect. It may name too many, never too few. */
export function reachOf(before: Setting, after: Setting): Reach {
  if (canonicalJson(before.config) !== canonicalJson(after.config)) return { kind: "all" };
  const old = before.trackRecord ?? TRACK_RECORDS;
  const now = after.trackRecord ?? TRACK_RECORDS;
  const records = changedKeys(old, now);
  // What is looked for at all is part of every score; the product's own records speak of every finding.
  if (records.some((rule) => !isHouseRule(rule)) || looked(old) !== looked(now))
    return { kind: "all" };
  return {
    kind: "some",
    parts: partsOf(before.house ?? NO_RULES, after.house ?? NO_RULES),
    rules: new Set(records.map((key) => key.split(":")[0] ?? key)),
  };
}

/** Whether the review of a conversation, made before the change, can be another after it. */
export function canChange(reach: Reach, conversation: Conversation, review: Reviewed): boolean {
  if (reach.kind === "all") return true;
  if (review.findings.some(({ rule }) => reach.rules.has(rule))) return true;
  if (reach.parts.length === 0) return false;
  const said = saidIn(conversation);
  return said.cut || reach.parts.some((one) => isTrue(one, said, review));
}

/** A review without what says only when and with which version it was made: two that read the same have the same. */
export function readingOf({ provenance: _made, advice = [], ...review }: Review): string {
  return canonicalJson({ ...review, advice });
}

function isTrue({ said, channels, found }: Part, words: SaidWords, { findings }: Reviewed) {
  if (found !== null && !findings.some(({ sin, rule }) => sin === found || rule === found))
    return false;
  if (channels !== null && !channels.some((one) => words.channels.has(one))) return false;
  return said.every((one) => wasSaid(one, words));
}

function wasSaid({ side, words }: Words, { staff, customer }: SaidWords): boolean {
  const by = side === "staff" ? [staff] : side === "customer" ? [customer] : [staff, customer];
  if (words === null) return by.some(({ size }) => size > 0);
  return words.some((word) => by.some((said) => said.has(word)));
}

function looked(records: TrackRecord): string {
  return JSON.stringify([undefined, ...LANGUAGES].map((one) => sinsLookedFor(records, one)));
}

function changedKeys(before: object, after: object): string[] {
  const [old, now] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (key) => canonicalJson(old.get(key) ?? null) !== canonicalJson(now.get(key) ?? null),
  );
}
