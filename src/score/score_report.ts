import type { ScoreReport } from "../model/api.ts";
import type { Config } from "../model/config.ts";
import { FACTORS, type Factor } from "../model/taxonomy.ts";
import { arithmeticOf, capReason } from "./arithmetic.ts";
import { countClasses } from "./compliance.ts";
import { ATTENTION_FACTORS, COMPLIANCE_POINTS } from "./factors.ts";
import type { ScoreInput } from "./input.ts";
import { DEFAULT_SETTINGS, type ScoreSettings, meanOf, type Totals, totalsOf } from "./total.ts";

/** The score of a set of conversations with everything needed to redo it. */
export function scoreReport(
  input: ScoreInput,
  settings: ScoreSettings = DEFAULT_SETTINGS,
): ScoreReport {
  const totals = totalsOf(input, settings);
  return {
    total: totals.total,
    uncapped: totals.uncapped,
    capped: totals.cappedBy !== null,
    cap_reason: capReason(totals.cappedBy, settings.minimum),
    attention: totals.attention,
    compliance: totals.promises,
    orders: ordersView(input),
    record_quality: totals.recordQuality,
    factors: FACTORS.map((factor) => factorView(factor, input, totals)),
    servqual: totals.servqual,
    not_measured: notMeasured(input, totals),
    arithmetic: arithmeticOf(input, totals, settings.weights),
    conversations: input.conversations,
  };
}

/** What a house has set of its score. */
export function scoreSettings(
  config: Pick<Config, "compliance_minimum" | "compliance_minimum_n" | "weights">,
): ScoreSettings {
  const { compliance_minimum, compliance_minimum_n, weights } = config;
  return { minimum: compliance_minimum, minimumN: compliance_minimum_n, weights };
}

function ordersView({ orders }: ScoreInput): ScoreReport["orders"] {
  if (orders === null) return null;
  const { outside: _outside, ...classes } = countClasses(orders.states);
  return { ...classes, checked: orders.checked, wrong: orders.wrong };
}

function factorView(factor: Factor, input: ScoreInput, totals: Totals) {
  const own = input.factors[factor];
  if (factor === "reliability") {
    const value = totals.compliance;
    return {
      factor,
      value,
      weight: value === null ? 0 : COMPLIANCE_POINTS,
      points: value === null ? null : COMPLIANCE_POINTS * value,
      n: totals.promises.n,
      findings: own?.findings ?? 0,
    };
  }
  const share = totals.attentionFactors.find((entry) => entry.factor === factor);
  return {
    factor,
    value: meanOf(own),
    weight: share?.weight ?? 0,
    points: share === undefined ? null : share.weight * share.value,
    n: own?.n ?? 0,
    findings: own?.findings ?? 0,
  };
}

function notMeasured(input: ScoreInput, totals: Totals): string[] {
  const missing: string[] = [];
  if (totals.compliance === null) missing.push("compliance");
  if (totals.promises.value === null) missing.push("promises kept");
  if (input.orders === null || input.orders.checked === 0) missing.push("order accuracy");
  if (totals.recordQuality === null) missing.push("record quality");
  for (const factor of [...ATTENTION_FACTORS, "internal"] as const) {
    if (meanOf(input.factors[factor]) === null) missing.push(factor);
  }
  return missing;
}
