import { SIN_IDS } from "../model/taxonomy.ts";
import type { Weights } from "../model/config.ts";
import { countClasses } from "./compliance.ts";
import { ATTENTION_POINTS, CAP, COMPLIANCE_POINTS, FACTOR_OF } from "./factors.ts";
import type { ScoreInput } from "./input.ts";
import type { Component, Totals } from "./total.ts";

const two = (value: number) => value.toFixed(2);
const four = (value: number) => value.toFixed(4);
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;
const percent = (value: number) => `${Math.round(100 * value)}%`;

/** The whole sum in plain text, one step a line, so that a person can redo it. */
export function arithmeticOf(input: ScoreInput, totals: Totals, weights: Weights): string[] {
  return [
    ...complianceLines(input, totals),
    ...attentionLines(input, totals, weights),
    ...totalLines(totals),
  ];
}

/** Why the score is capped, in words; null when it is not. */
export function capReason(component: Component | null, minimum: number): string | null {
  if (component === null) return null;
  const { name, value, n, high } = component;
  const proof =
    high < minimum
      ? `even the upper end of the interval, ${percent(high)}, is below ${percent(minimum)}`
      : `${percent(value)} of ${n} is below ${percent(minimum)}`;
  return `Capped at ${CAP} by broken commitments: ${name}, ${proof}. Good manners do not make up for it.`;
}

function complianceLines(input: ScoreInput, totals: Totals): string[] {
  const { promises, components, compliance } = totals;
  const { kept, late, broken, unverifiable, n } = promises;
  const lines: string[] = ordersLine(input);
  if (promises.value !== null && promises.low !== null && promises.high !== null) {
    lines.push(
      `Promises due and checked: ${kept} kept on time + ${late} kept late or in part + ${broken} broken = ${n}.`,
      `Kept on time: ${kept} / ${n} = ${four(promises.value)} (95% interval ${percent(promises.low)} to ${percent(promises.high)}).`,
    );
    if (late > 0) {
      lines.push(
        `With half credit for late ones it would be (${kept} + 0.5 × ${late}) / ${n} = ${four((kept + 0.5 * late) / n)}; not used in the score.`,
      );
    }
  }
  if (unverifiable > 0) {
    lines.push(
      `${unverifiable} more were due but cannot be checked: the rate lies between ${percent(promises.lower_bound ?? 0)} and ${percent(promises.upper_bound ?? 1)} if they are counted.`,
    );
  }
  lines.push(...hedgedLine(input));
  if (compliance === null) {
    lines.push(
      "Compliance: not measured (no promise was due and checked, and there are no orders).",
    );
    return lines;
  }
  if (components.length > 1) {
    const parts = components.map(({ name, value }) => `${name} ${four(value)}`).join(", ");
    lines.push(`Compliance is the smallest of: ${parts}.`);
  }
  lines.push(
    `Compliance points: ${COMPLIANCE_POINTS} × ${four(compliance)} = ${two(COMPLIANCE_POINTS * compliance)}.`,
  );
  return lines;
}

function ordersLine({ orders }: ScoreInput): string[] {
  if (orders === null) return [];
  const { kept, late, broken } = countClasses(orders.states);
  const known = kept + late + broken;
  const due =
    known === 0
      ? "no promised order was due and checked"
      : `${counted(known, "promised order")} among the promises below, ${kept} kept on time`;
  const right =
    orders.checked === 0
      ? "no delivery says what was in it"
      : `delivered right: ${orders.checked - orders.wrong} of ${orders.checked}`;
  return [`Orders: ${due}; ${right}.`];
}

function hedgedLine({ hedged }: ScoreInput): string[] {
  const { kept, late, broken } = countClasses(hedged);
  const known = kept + late + broken;
  if (known === 0) return [];
  return [
    `Hedged promises ("I will try"), not in the score: ${kept} of ${known} kept on time; the others are expectations missed.`,
  ];
}

function attentionLines(
  input: ScoreInput,
  { attentionFactors, attention }: Totals,
  weights: Weights,
): string[] {
  if (attention === null) return ["Attention: not measured (no counted rule looked at a reply)."];
  const lines = attentionFactors.map(({ factor, value }) => {
    const { n, loss, findings } = input.factors[factor] ?? { n: 0, loss: 0, findings: 0 };
    if (factor === "tangibles")
      return `Tangibles: ${n - findings} of ${counted(n, "answer")} of audits were yes = ${four(value)}.`;
    const looked = SIN_IDS.filter((sin) => FACTOR_OF[sin] === factor && input.looked.includes(sin));
    const about = looked.length === 0 ? "" : `; looked for ${looked.join(", ")}`;
    return `${capitalised(factor)}: 1 − ${two(loss / 100)} / ${n} = ${four(value)} (penalties of ${counted(findings, "counted finding")} over ${counted(n, "answered conversation")}${about}).`;
  });
  const sum = attentionFactors.reduce((total, { factor }) => total + weights[factor], 0);
  const products = attentionFactors
    .map(({ factor, value }) => `${weights[factor]} × ${four(value)}`)
    .join(" + ");
  lines.push(
    `Attention points: ${ATTENTION_POINTS} × (${products}) / ${sum} = ${two(attention)} of ${ATTENTION_POINTS}.`,
  );
  if (attentionFactors.some(({ factor }) => factor === "tangibles")) {
    lines.push("Tangibles are included because audits measured them.");
  }
  return lines;
}

function totalLines({ compliance, attention, uncapped, cappedBy }: Totals): string[] {
  if (uncapped === null || compliance === null || attention === null) {
    const missing = [
      ...(compliance === null ? ["compliance"] : []),
      ...(attention === null ? ["attention"] : []),
    ];
    const were = missing.length === 1 ? "was" : "were";
    return [`Total: none, because ${missing.join(" and ")} ${were} not measured.`];
  }
  const lines = [
    `Total: ${two(COMPLIANCE_POINTS * compliance)} + ${two(attention)} = ${two(uncapped)} of 10.`,
  ];
  if (cappedBy !== null)
    lines.push(`Capped by broken commitments (${cappedBy.name}): ${two(CAP)}.`);
  return lines;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
