import type { Cases, RuleRecord, TrackRecord } from "../model/context.ts";

/** With fewer judged cases nothing is counted, however good they look. */
export const ENOUGH_CASES = 20;
/** The lower end of the 80% interval that a counted rule must reach. */
export const ENOUGH_RIGHT = 0.7;
/** From this many own cases on, a rule that is wrong too often is not vouched for by others. */
const OWN_SAY = 3;

/**
 * Branches by which one decision rule speaks in every sin, only its cues are the sin's own. "reported": the
 * customer tells it of their own treatment here (`reportsOf` in sins/candidates.ts).
 */
const SHARED: ReadonlySet<string> = new Set(["reported"]);

export const NO_CASES: Cases = { right: 0, wrong: 0 };

/** What a rule is trusted by. */
export interface Evidence {
  cases: Cases;
  /**
   * Findings that people judged; those of the rule that this sin shares with others; or only conversations
   * written to test the sin.
   */
  by: "judged" | "shared" | "written";
}

/**
 * The cases that decide about a rule: `sin.branch`, or `sin.branch:language`. Judged ones where there
 * are enough. Where there are not, and one rule decides in several sins, its judged cases in all of them, if
 * it was right here at least once. Else conversations written to test the sin stand in, together with what
 * was judged, over all rules of the sin in that language; a rule they never tested, or that was itself
 * wrong too often, has only its own.
 */
export function evidenceFor(records: TrackRecord, key: string): Evidence {
  const own = records[key] ?? NO_CASES;
  const judged: Evidence = { cases: own, by: "judged" };
  if (count(own) >= ENOUGH_CASES) return judged;
  if (own.right > 0 && isRightOften(own)) {
    const shared = sharedCases(records, key);
    if (count(shared) >= ENOUGH_CASES) return { cases: shared, by: "shared" };
  }
  if (!needsStandIn(own)) return judged;
  const sin = key.slice(0, key.indexOf(".") + 1);
  const language = key.split(":")[1];
  const others =
    language === undefined
      ? []
      : Object.keys(records).filter(
          (other) => other !== key && other.startsWith(sin) && other.endsWith(`:${language}`),
        );
  const siblings = others.map((other) => records[other] ?? NO_CASES).filter(needsStandIn);
  return { cases: [own, ...siblings].map(total).reduce(plus), by: "written" };
}

/** Judged cases of the same rule in all sins, in the same language; none where each sin has its own. */
function sharedCases(records: TrackRecord, key: string): Cases {
  const rule = key.slice(key.indexOf("."));
  if (!SHARED.has(rule.slice(1).split(":")[0] ?? "")) return NO_CASES;
  return Object.entries(records)
    .filter(([other]) => other.endsWith(rule))
    .map(([, { right, wrong }]) => ({ right, wrong }))
    .reduce(plus, NO_CASES);
}

/** Not wrong too often by its own cases: judged ones where they say something, else with what was written. */
function isRightOften(record: RuleRecord): boolean {
  return isNotRefuted(count(record) >= OWN_SAY ? record : total(record));
}

const isNotRefuted = ({ right, wrong }: Cases) =>
  right + wrong < OWN_SAY || right / (right + wrong) >= ENOUGH_RIGHT;

function needsStandIn(record: RuleRecord): boolean {
  if (count(record) >= ENOUGH_CASES || (record.written?.right ?? 0) === 0) return false;
  return isNotRefuted(total(record));
}

const count = ({ right, wrong }: Cases) => right + wrong;
const total = ({ right, wrong, written = NO_CASES }: RuleRecord) => plus({ right, wrong }, written);

/** The cases of two together. */
export function plus(a: Cases, b: Cases): Cases {
  return { right: a.right + b.right, wrong: a.wrong + b.wrong };
}

/** Two records of one rule together, judged and written cases apart. */
export function together(a: RuleRecord, b: RuleRecord): RuleRecord {
  const written = [a.written, b.written].filter((cases) => cases !== undefined);
  return { ...plus(a, b), ...(written.length === 0 ? {} : { written: written.reduce(plus) }) };
}
