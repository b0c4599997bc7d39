import type { Gap, Mean, SurveyGaps } from "../model/surveys.ts";
import { inWords } from "../report/names.ts";

/** Perception against expectation by factor and item, and what the factors matter, as lines of text. */
export function gapsText({ factors, items, importance }: SurveyGaps): string {
  const { offered, customers, low_data } = importance;
  const weights = importance.factors.map(
    ({ factor, points, current }) =>
      `${inWords(factor)}: ${mean(points, 0)} of 100 points (now ${current})`,
  );
  const lines = [
    "Perceived less expected, 1 to 7; below 0 customers met less than they expect:",
    ...factors.flatMap((one) => [
      line(inWords(one.factor), one),
      ...items
        .filter(({ factor }) => factor === one.factor)
        .map((item) => `  ${line(inWords(item.question), item)}`),
    ]),
    "",
    `What matters, as ${customers} ${customers === 1 ? "customer" : "customers"} shared out 100 points${low_data ? " (low data)" : ""}:`,
    ...weights,
    offered === null
      ? "No weights to offer: below five customers, or a factor that matters nothing."
      : `Offered as weights: ${Object.values(offered).join(" / ")}. They are set by hand only: --use-weights.`,
  ];
  return `${lines.join("\n")}\n`;
}

function line(name: string, { gap, perceived, perceived_n, expected, expected_n, low_data }: Gap) {
  const value = gap === null ? "not measured" : mean(gap, 2);
  const sides = `perceived ${mean(perceived, 2)}, n ${perceived_n}; expected ${mean(expected, 2)}, n ${expected_n}`;
  return `${name}: ${value} (${sides}${gap !== null && low_data ? "; low data" : ""})`;
}

function mean(of: Mean | null, digits: number): string {
  if (of === null) return "too few to show";
  const [value, low, high] = [of.value, of.low, of.high].map((one) => one.toFixed(digits));
  return `${value} [${low} to ${high}]`;
}
