import { LEAST_SHOWN } from "../../model/few.ts";
import type { MeasureId, MeasuresReport, MeasureValue } from "../../model/measures.ts";
import type { ComparedNumber } from "../../model/periodic_report.ts";
import type { Rate } from "../../model/promise_views.ts";
import type { SinId } from "../../model/taxonomy.ts";
import { wilson } from "../../score/wilson.ts";

/** The measures of a report, in its order. Each has words in every language of the house. */
export const REPORTED = [
  "score",
  "kept_on_time",
  "with_failure",
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
  "first_response",
  "resolution",
  "first_contact",
  "reopened",
  "complaint",
] as const satisfies readonly MeasureId[];
export type Reported = (typeof REPORTED)[number];

/** What belongs to measures that are better when they are smaller. */
const LESS_IS_BETTER: ReadonlySet<string> = new Set<Reported>([
  "with_failure",
  "first_response",
  "resolution",
  "reopened",
  "complaint",
]);

/** Every number of the two periods beside each other, with whether it changed more than chance explains. */
export function compared(
  now: MeasuresReport,
  before: MeasuresReport,
): { measures: ComparedNumber[]; sins: ComparedNumber[] } {
  const measures = REPORTED.map((id) => {
    const one = compare(
      id,
      valueOf(now.values, id),
      valueOf(before.values, id),
      LESS_IS_BETTER.has(id),
    );
    return id === "score" && !sameRecipe(now, before)
      ? { ...one, change: "not_compared" as const }
      : one;
  });
  const named = new Set([...Object.keys(now.sins), ...Object.keys(before.sins)] as SinId[]);
  const share = (report: MeasuresReport, sin: SinId) =>
    wilson(report.sins[sin] ?? 0, report.conversations);
  const sins = [...named].map((sin) => compare(sin, share(now, sin), share(before, sin), true));
  return { measures, sins };
}

/** Whether both scores were made of the same factors: with tangibles in one only, audits would look like change. */
export function sameRecipe(now: MeasuresReport, before: MeasuresReport): boolean {
  const factors = ({ score }: MeasuresReport) =>
    score.factors.flatMap(({ factor, value }) => (value === null ? [] : [factor])).join();
  return factors(now) === factors(before);
}

/** Whether audits are in the score. */
export const withTangibles = ({ score }: MeasuresReport): boolean =>
  score.factors.some(({ factor, value }) => factor === "tangibles" && value !== null);

const NOTHING: Rate = { value: null, low: null, high: null, n: 0 };

function valueOf(values: readonly MeasureValue[], id: MeasureId): Rate {
  const { value, low, high, n } = values.find((one) => one.id === id) ?? NOTHING;
  return { value, low, high, n };
}

/** Changed is only what has intervals that do not overlap. */
function compare(
  id: ComparedNumber["id"],
  now: Rate,
  before: Rate,
  lessIsBetter: boolean,
): ComparedNumber {
  const shown = (rate: Rate) => (rate.n < LEAST_SHOWN ? { ...NOTHING, n: rate.n } : rate);
  return {
    id,
    now: shown(now),
    before: shown(before),
    change: changeOf(shown(now), shown(before), lessIsBetter),
  };
}

function changeOf(now: Rate, before: Rate, lessIsBetter: boolean): ComparedNumber["change"] {
  if (now.low === null || now.high === null || before.low === null || before.high === null)
    return "not_compared";
  if (now.low > before.high) return lessIsBetter ? "worse" : "better";
  if (now.high < before.low) return lessIsBetter ? "better" : "worse";
  return "none";
}
