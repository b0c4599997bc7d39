import { LOW_DATA } from "../model/few.ts";
import type { MeasureValue } from "../model/measures.ts";
import type { FactorProfile } from "../model/surveys.ts";
import { inWords } from "../report/names.ts";

const percent = (share: number) => `${Math.round(100 * share)}%`;
const range = (low: number, high: number) => `[${percent(low)} to ${percent(high)}]`;

/** The five factors, asked and observed in two columns, as lines of text. */
export function profileText({ factors }: FactorProfile): string {
  const lines = [
    "Asked: answers from 0% (totally disagree) to 100%. Observed: conversations, promises and audits. They are not the same and are never one number.",
    ...factors.map(
      (one) => `${inWords(one.factor)}: asked ${askedOf(one)}; observed ${observedOf(one)}`,
    ),
  ];
  return `${lines.join("\n")}\n`;
}

function askedOf({ asked, answers, customers }: FactorProfile["factors"][number]): string {
  if (asked === null) return `too few to show (n ${answers})`;
  const few = customers < LOW_DATA ? ", low data" : "";
  return `${percent(asked.value)} ${range(asked.low, asked.high)} (n ${answers} of ${customers} customers${few})`;
}

function observedOf({ observed }: FactorProfile["factors"][number]): string {
  if (observed === null || observed.shown === "not_measured") return "not measured";
  const { value, low, high, n, shown }: MeasureValue = observed;
  if (value === null || shown === "too_few") return `too few to show (n ${n})`;
  const few = shown === "low_data" ? ", low data" : "";
  return `${percent(value)} ${low === null || high === null ? "" : `${range(low, high)} `}(n ${n}${few})`;
}
