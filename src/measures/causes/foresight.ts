import type { CausesReport } from "../../model/causes.ts";
import { ATTENTION_POINTS, COMPLIANCE_POINTS } from "../../score/factors.ts";
import { wilson } from "../../score/wilson.ts";
import { LEAST_SHOWN } from "../../model/few.ts";
import { type Estimate, NOTHING } from "../estimate.ts";
import { familiesIn, histogramIn, type Sums } from "../sums.ts";

type Foresight = CausesReport["foresight"]["score"];

const Z_95 = 1.959963984540054;

/**
 * Whether those who left later had lower scores before: the share who left in each band of the score,
 * and how often one who left scored lower than one who did not (area under the curve). Only what was
 * before the customer left is looked at.
 */
export function foresightIn(sums: Readonly<Sums>, name: "score" | "attention"): Foresight {
  const families = familiesIn(sums);
  const all = histogramIn(families, `${name}_at`);
  const left = histogramIn(families, `${name}_left`);
  // Attention is kept in quarters of a point.
  const scale = name === "attention" ? 4 : 1;
  const most = name === "attention" ? ATTENTION_POINTS : COMPLIANCE_POINTS + ATTENTION_POINTS;
  const bins = [...all.keys()].toSorted((a, b) => a - b);
  return {
    bands: bins.map((bin) => {
      const n = all.get(bin) ?? 0;
      return {
        from: bin / scale,
        to: Math.min(most, (bin + 1) / scale),
        left: n < LEAST_SHOWN ? null : wilson(left.get(bin) ?? 0, n),
      };
    }),
    auc: aucOf(bins.map((bin) => ({ left: left.get(bin) ?? 0, n: all.get(bin) ?? 0 }))),
    left: [...left.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** Area under the curve with the interval of Hanley and McNeil; bins from the lowest score on. */
export function aucOf(bins: readonly { left: number; n: number }[]): Estimate {
  const leavers = bins.reduce((sum, { left }) => sum + left, 0);
  const stayers = bins.reduce((sum, { left, n }) => sum + n - left, 0);
  if (leavers < LEAST_SHOWN || stayers < LEAST_SHOWN) return { ...NOTHING, n: leavers };
  let [wins, above] = [0, stayers];
  for (const { left, n } of bins) {
    const stay = n - left;
    above -= stay;
    wins += left * (above + stay / 2);
  }
  const value = wins / (leavers * stayers);
  const q1 = value / (2 - value);
  const q2 = (2 * value ** 2) / (1 + value);
  const variance =
    (value * (1 - value) + (leavers - 1) * (q1 - value ** 2) + (stayers - 1) * (q2 - value ** 2)) /
    (leavers * stayers);
  const half = Z_95 * Math.sqrt(Math.max(0, variance));
  return {
    value,
    low: Math.max(0, value - half),
    high: Math.min(1, value + half),
    n: leavers,
  };
}
