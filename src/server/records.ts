import type { RuleRecordView, TrackRecordView } from "../model/api.ts";
import type { RuleRecord, TrackRecord } from "../model/context.ts";
import type { Review } from "../model/review.ts";
import { NO_CASES } from "../score/evidence.ts";
import { combineRecords, recordKey, trustAt, trustOf } from "../score/track_record.ts";

/** House verdicts in the form the engine takes. */
export function asTrackRecord(house: readonly TrackRecordView[]): TrackRecord {
  return Object.fromEntries(house.map(({ rule, right, wrong }) => [rule, { right, wrong }]));
}

/**
 * How often each rule that made a finding here was right: what ships with the product with the
 * house's own verdicts on top. A rule about words is shown with its record in the language found.
 */
export function recordsOf(
  { findings, language }: Review,
  house: readonly TrackRecordView[],
  shipped: TrackRecord,
): TrackRecordView[] {
  const records = combineRecords(shipped, asTrackRecord(house));
  const rules = new Map(findings.map((finding) => [finding.rule, finding]));
  return [...rules].map(([rule, { source, message }]) => {
    const spoken = language.find((entry) => entry.message === message)?.language ?? "other";
    return { rule, ...asView(records[recordKey(records, rule, source, spoken)]) };
  });
}

/** What people judged, with its 95% interval, and apart from it the conversations written to test the rule. */
function asView(record: RuleRecord = NO_CASES) {
  const { right, wrong, low95, high95 } = trustOf(record);
  const judged = right + wrong > 0;
  return {
    right,
    wrong,
    low: judged ? low95 : null,
    high: judged ? high95 : null,
    written: record.written ?? null,
  };
}

/** Every rule that was judged, over all languages and in each in which it was. */
export function ruleRecords(
  house: readonly TrackRecordView[],
  shipped: TrackRecord,
): RuleRecordView[] {
  const records = combineRecords(shipped, asTrackRecord(house));
  return Object.entries(records)
    .map(([key, record]) => {
      const [rule = key, language] = key.split(":");
      const { counted } = trustAt(records, key);
      return { rule, language: language ?? null, ...asView(record), counted };
    })
    .toSorted((a, b) => (a.rule === b.rule ? b.right - a.right : a.rule < b.rule ? -1 : 1));
}
