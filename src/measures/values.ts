import { LEAST_SHOWN, LOW_DATA } from "../model/few.ts";
import type { MeasureId, MeasureValue } from "../model/measures.ts";
import { MEASURES } from "../model/measures.ts";
import { PROMISE_STATES } from "../model/taxonomy.ts";
import { countClasses } from "../score/compliance.ts";
import type { OrderInput } from "../score/input.ts";
import { CAP, COMPLIANCE_POINTS } from "../score/factors.ts";
import { type ScoreSettings, type Totals, totalsOf } from "../score/total.ts";
import { wilson } from "../score/wilson.ts";
import { type Estimate, meanEstimate, NOTHING, weightedSum, within } from "./estimate.ts";
import { quantile, sizeOf } from "./histogram.ts";
import {
  factorIn,
  type Families,
  familiesIn,
  histogramIn,
  recordsIn,
  scoreInputIn,
  type Sums,
} from "./sums.ts";

/** What is computed of a measure before it is decided whether it may be shown. */
interface Computed extends Estimate {
  counts: string;
  p90?: Estimate;
}

interface Known {
  sums: Readonly<Sums>;
  families: Families;
  totals: Totals;
  settings: ScoreSettings;
}

type Compute = (known: Known) => Computed;

/** All measures of a group from its sums, or those that are wanted. */
export function valuesOf(
  sums: Readonly<Sums>,
  settings: ScoreSettings,
  orders: OrderInput | null = null,
  wanted: readonly MeasureId[] = MEASURES,
): MeasureValue[] {
  const families = familiesIn(sums);
  const totals = totalsOf(scoreInputIn(sums, orders, families), settings);
  const known = { sums, families, settings, totals };
  return wanted.map((id) => shownValue(id, COMPUTE[id](known)));
}

/** Numerator and denominator of a rate, for shrinkage; null for what is no rate of conversations. */
export function countsOf(id: MeasureId, sums: Readonly<Sums>): { k: number; n: number } | null {
  if (id === "kept_on_time") {
    const { kept, late, broken } = countClasses(
      Object.fromEntries(PROMISE_STATES.map((state) => [state, sums[`promise:${state}`] ?? 0])),
    );
    return { k: kept, n: kept + late + broken };
  }
  const whole = RATES[id];
  return whole === undefined ? null : { k: sums[id] ?? 0, n: whole(sums) };
}

function shownValue(id: MeasureId, { counts, p90, ...estimate }: Computed): MeasureValue {
  const { n, value } = estimate;
  if (value === null)
    return { id, ...NOTHING, n, shown: "not_measured", counts, p90: null, shrunk: null };
  if (n < LEAST_SHOWN)
    return { id, ...NOTHING, n, shown: "too_few", counts: "", p90: null, shrunk: null };
  return {
    id,
    ...estimate,
    shown: n < LOW_DATA ? "low_data" : "yes",
    counts,
    p90: p90 ?? null,
    shrunk: null,
  };
}

const count = (sums: Readonly<Sums>, name: string) => sums[name] ?? 0;
const conversations = (sums: Readonly<Sums>) => count(sums, "n");

/** Rates by the number of conversations in which they were measured. */
const RATES: Readonly<Partial<Record<MeasureId, (sums: Readonly<Sums>) => number>>> = {
  with_failure: conversations,
  waiting: (sums) => count(sums, "waiting_of"),
  kept_by_first: (sums) => count(sums, "kept_by_first_of"),
  first_contact: (sums) => count(sums, "first_contact_of"),
  reopened: (sums) => count(sums, "reopened_of"),
  complaint: conversations,
  complaint_promises: (sums) => count(sums, "complaint"),
  low_rating: (sums) => count(sums, "rated"),
  left: conversations,
};

function rate(id: MeasureId): Compute {
  return ({ sums }) => {
    const { k, n } = countsOf(id, sums) ?? { k: 0, n: 0 };
    return { ...wilson(k, n), counts: `${k} / ${n}` };
  };
}

function minutes(name: string): Compute {
  return ({ families }) => {
    const histogram = histogramIn(families, name);
    return {
      ...quantile(histogram, 0.5),
      p90: quantile(histogram, 0.9),
      counts: `${sizeOf(histogram)} measured`,
    };
  };
}

function lossAsRate(n: number, loss: number): Estimate {
  const { value, low, high } = wilson(loss / 100, n);
  const hundredths = (share: number | null) => (share === null ? null : 100 * share);
  return { value: hundredths(value), low: hundredths(low), high: hundredths(high), n };
}

function mean({ n, loss, squares, findings }: ReturnType<typeof factorIn>): Computed {
  // Where all lost the same, the mean's own spread says nothing: then as a rate, which claims least.
  const alike = n * squares === loss ** 2;
  const { value, low, high } = alike ? lossAsRate(n, loss) : meanEstimate(n, loss, squares);
  const left = (lost: number | null) => (lost === null ? null : 1 - lost / 100);
  const estimate = { value: left(value), low: left(high), high: left(low), n };
  return {
    ...within(estimate, 0, 1),
    counts: `1 − ${loss / 100} / ${n} (${findings} counted findings)`,
  };
}

/** Minutes added up; how they spread, the median beside them tells. */
function total(name: string): Compute {
  return ({ sums }) => {
    const [minutesInAll, n] = [count(sums, `${name}_minutes`), count(sums, "held_by")];
    if (n === 0) return { ...NOTHING, counts: "" };
    return { value: minutesInAll, low: null, high: null, n, counts: `${minutesInAll} in ${n}` };
  };
}

const factor =
  (name: Parameters<typeof factorIn>[1]): Compute =>
  ({ sums }) =>
    mean(factorIn(sums, name));

/** The attention factors with the share of the four points that each carries. */
function attentionParts({ sums, totals }: Known) {
  return totals.attentionFactors.map(({ factor: name, weight }) => ({
    weight,
    estimate: mean(factorIn(sums, name)) as Estimate,
  }));
}

/** The component that compliance is the smallest of, with its interval. */
function complianceOf({ totals }: Known): Estimate {
  const smallest = totals.components.toSorted((a, b) => a.value - b.value)[0];
  return smallest === undefined ? NOTHING : wilson(smallest.value * smallest.n, smallest.n);
}

function score(known: Known): Computed {
  const { uncapped, total, cappedBy, compliance, attention } = known.totals;
  if (uncapped === null || total === null) return { ...NOTHING, counts: "" };
  const sum = weightedSum([
    { weight: COMPLIANCE_POINTS, estimate: complianceOf(known) },
    ...attentionParts(known),
  ]);
  const counts = `${COMPLIANCE_POINTS} × ${four(compliance)} + ${four(attention)}`;
  return { ...within(sum, 0, cappedBy === null ? 10 : CAP), counts };
}

function servqual(known: Known): Computed {
  const { totals, settings } = known;
  if (totals.servqual === null) return { ...NOTHING, counts: "" };
  const { weights } = settings;
  const parts = [
    { weight: weights.reliability, estimate: complianceOf(known) },
    ...totals.attentionFactors.map(({ factor: name }) => ({
      weight: weights[name],
      estimate: mean(factorIn(known.sums, name)) as Estimate,
    })),
  ];
  const whole = parts.reduce((sum, { weight }) => sum + weight, 0);
  const terms = parts.map(({ weight, estimate }) => `${weight} × ${four(estimate.value)}`);
  const shared = parts.map((part) => ({ ...part, weight: (10 * part.weight) / whole }));
  return {
    ...within(weightedSum(shared), 0, 10),
    counts: `10 × (${terms.join(" + ")}) / ${whole}`,
  };
}

const four = (value: number | null) => (value ?? 0).toFixed(4);

/** Contacts per issue is one over the share of contacts that begin an issue. */
function contactsPerIssue({ sums }: Known): Computed {
  const [contacts, issues] = [count(sums, "contacts"), count(sums, "issues")];
  const { value, low, high, n } = wilson(issues, contacts);
  const one = (share: number | null) => (share === null || share === 0 ? null : 1 / share);
  return {
    value: one(value),
    low: one(high),
    high: one(low),
    n,
    counts: `${contacts} / ${issues}`,
  };
}

const COMPUTE: Readonly<Record<MeasureId, Compute>> = {
  score,
  attention: (known) => {
    const parts = attentionParts(known);
    const terms = parts.map(
      ({ weight, estimate }) => `${weight.toFixed(3)} × ${four(estimate.value)}`,
    );
    return { ...within(weightedSum(parts), 0, 4), counts: terms.join(" + ") };
  },
  servqual,
  kept_on_time: ({ totals: { promises } }) => {
    const { value, low, high, n, kept, late, broken } = promises;
    return { value, low, high, n, counts: `${kept} / (${kept} + ${late} + ${broken})` };
  },
  records_right: ({ sums }) => mean(recordsIn(sums)),
  responsiveness: factor("responsiveness"),
  assurance: factor("assurance"),
  empathy: factor("empathy"),
  tangibles: ({ sums }) => {
    const { n, findings } = factorIn(sums, "tangibles");
    return { ...wilson(n - findings, n), counts: `${n - findings} / ${n}` };
  },
  internal: factor("internal"),
  with_failure: rate("with_failure"),
  first_response: minutes("first"),
  first_response_business: minutes("first_business"),
  first_human: minutes("human"),
  first_human_business: minutes("human_business"),
  next_response: minutes("next"),
  next_response_business: minutes("next_business"),
  resolution: minutes("resolution"),
  resolution_business: minutes("resolution_business"),
  waiting: rate("waiting"),
  transfers: ({ sums }) => {
    const [n, sum] = [count(sums, "transfers_of"), count(sums, "transfers")];
    const estimate = meanEstimate(n, sum, count(sums, "transfers_squares"));
    return { ...within(estimate, 0, Number.POSITIVE_INFINITY), counts: `${sum} / ${n}` };
  },
  held: minutes("held"),
  held_business: minutes("held_business"),
  held_total: total("held"),
  held_total_business: total("held_business"),
  kept_by_first: rate("kept_by_first"),
  first_contact: rate("first_contact"),
  reopened: rate("reopened"),
  contacts_per_issue: contactsPerIssue,
  backlog: ({ sums }) => {
    const [open, n] = [count(sums, "backlog"), count(sums, "backlog_of")];
    return n === 0
      ? { ...NOTHING, counts: "" }
      : { value: open, low: null, high: null, n, counts: `${open} of ${n}` };
  },
  complaint: rate("complaint"),
  complaint_promises: rate("complaint_promises"),
  low_rating: rate("low_rating"),
  left: rate("left"),
};
