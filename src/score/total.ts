import { Weights } from "../model/config.ts";
import { type PromiseCompliance, promiseCompliance } from "./compliance.ts";
import {
  ATTENTION_FACTORS,
  ATTENTION_POINTS,
  type AttentionFactor,
  CAP,
  COMPLIANCE_POINTS,
} from "./factors.ts";
import type { FactorInput, ScoreInput } from "./input.ts";
import { wilson } from "./wilson.ts";

/** What a house may set (Config): when broken promises cap the score, and what each factor weighs. */
export interface ScoreSettings {
  minimum: number;
  minimumN: number;
  weights: Weights;
}

export const DEFAULT_SETTINGS: ScoreSettings = {
  minimum: 0.8,
  minimumN: 10,
  weights: Weights.parse({}),
};

/** One thing compliance is made of. */
export interface Component {
  name: string;
  value: number;
  n: number;
  /** Upper end of the 95% Wilson interval. */
  high: number;
}

export interface Totals {
  promises: PromiseCompliance;
  components: readonly Component[];
  /** The smallest component; null when neither promises nor orders were measured. */
  compliance: number | null;
  recordQuality: number | null;
  /** Attention factors that were measured, with their value and their share of the four points. */
  attentionFactors: readonly { factor: AttentionFactor; value: number; weight: number }[];
  attention: number | null;
  uncapped: number | null;
  /** The component that caps the score, or null. */
  cappedBy: Component | null;
  total: number | null;
  servqual: number | null;
}

/** Mean over conversations of what is left after penalties; null when nobody looked. */
export function meanOf(input: FactorInput | null | undefined): number | null {
  return input == null || input.n === 0 ? null : 1 - input.loss / 100 / input.n;
}

/** All numbers of a score. What was not measured is null and never becomes a number. */
export function totalsOf(input: ScoreInput, settings: ScoreSettings = DEFAULT_SETTINGS): Totals {
  const promises = promiseCompliance(input);
  const recordQuality = meanOf(input.records);
  const components = componentsOf(input, promises, recordQuality);
  const compliance =
    components.length === 0 ? null : Math.min(...components.map(({ value }) => value));
  const attentionFactors = attentionOf(input, settings.weights);
  const attention = sharesOf(attentionFactors);
  const uncapped =
    compliance === null || attention === null ? null : COMPLIANCE_POINTS * compliance + attention;
  const capping = components.find((component) => isBelow(component, settings)) ?? null;
  const cappedBy = uncapped !== null && uncapped > CAP ? capping : null;
  return {
    promises,
    components,
    compliance,
    recordQuality,
    attentionFactors,
    attention,
    uncapped,
    cappedBy,
    total: uncapped === null || cappedBy === null ? uncapped : CAP,
    servqual: servqualOf(compliance, attentionFactors, settings.weights),
  };
}

/**
 * What compliance is the smallest of. Record quality alone is no compliance: at least promises or
 * orders must have been measured.
 */
function componentsOf(
  { orders, records }: ScoreInput,
  promises: PromiseCompliance,
  recordQuality: number | null,
): Component[] {
  const found: Component[] = [];
  if (promises.value !== null && promises.high !== null) {
    const { value, n, high } = promises;
    found.push({ name: "promises kept on time", value, n, high });
  }
  if (orders !== null && orders.checked > 0) {
    const rate = wilson(orders.checked - orders.wrong, orders.checked);
    found.push({
      name: "orders delivered right",
      value: rate.value ?? 0,
      n: rate.n,
      high: rate.high ?? 1,
    });
  }
  if (found.length > 0 && recordQuality !== null && records !== null) {
    const { high } = wilson(recordQuality * records.n, records.n);
    found.push({ name: "records right", value: recordQuality, n: records.n, high: high ?? 1 });
  }
  return found;
}

/**
 * Each component is held to the gate by itself. Looking only at the smallest would let one more
 * broken promise lift a cap: few promises could become the smallest in place of many records.
 */
function isBelow({ value, n, high }: Component, { minimum, minimumN }: ScoreSettings): boolean {
  return high < minimum || (n >= minimumN && value < minimum);
}

function attentionOf({ factors }: ScoreInput, weights: Weights): Totals["attentionFactors"] {
  const measured = ATTENTION_FACTORS.map((factor) => ({
    factor,
    value: meanOf(factors[factor]),
  })).filter((entry): entry is { factor: AttentionFactor; value: number } => entry.value !== null);
  const sum = measured.reduce((total, { factor }) => total + weights[factor], 0);
  return measured.map(({ factor, value }) => ({
    factor,
    value,
    weight: (ATTENTION_POINTS * weights[factor]) / sum,
  }));
}

function sharesOf(measured: Totals["attentionFactors"]): number | null {
  if (measured.length === 0) return null;
  return measured.reduce((sum, { value, weight }) => sum + value * weight, 0);
}

function servqualOf(
  compliance: number | null,
  measured: Totals["attentionFactors"],
  weights: Weights,
): number | null {
  if (compliance === null) return null;
  let whole = weights.reliability;
  let sum = weights.reliability * compliance;
  for (const { factor, value } of measured) {
    whole += weights[factor];
    sum += weights[factor] * value;
  }
  return (10 * sum) / whole;
}
