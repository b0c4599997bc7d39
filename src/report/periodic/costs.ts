import type { MeasuresReport } from "../../model/measures.ts";
import { FACTOR_OF } from "../../score/factors.ts";
import { penaltyOf } from "../../score/penalty.ts";
import type { ReportFacts, SinFacts } from "./facts.ts";

/** So many things to do: more are not done. */
const MOST = 3;
/** Points that compliance carries. */
const COMPLIANCE_POINTS = 6;

/** Something to do, by what it cost. */
export type Costly =
  | { kind: "promises"; points: number; late: number; broken: number; n: number }
  | { kind: "sin"; points: number; facts: SinFacts };

/**
 * What cost most of the ten points: promises not kept in time 6 × their share, a sin its penalties' share
 * of its factor's points. What is not measured has no cost; neither has what the promises tell already.
 */
export function costliest({ now, found }: Pick<ReportFacts, "now" | "found">): Costly[] {
  const { kept, late, broken } = now.score.compliance;
  const n = kept + late + broken;
  const promises: Costly[] =
    late + broken === 0
      ? []
      : [
          {
            kind: "promises",
            points: (COMPLIANCE_POINTS * (late + broken)) / n,
            late,
            broken,
            n,
          },
        ];
  const sins = found.sins.flatMap((facts): Costly[] => {
    const points = pointsOf(facts, now);
    return points > 0 ? [{ kind: "sin", points, facts }] : [];
  });
  return [...promises, ...sins].toSorted((a, b) => b.points - a.points).slice(0, MOST);
}

function pointsOf({ sin, costs }: SinFacts, { score }: MeasuresReport): number {
  const factor = score.factors.find((one) => one.factor === FACTOR_OF[sin]);
  if (factor === undefined || factor.factor === "reliability" || factor.n === 0) return 0;
  const loss = costs.reduce((sum, { count, ...cost }) => sum + count * penaltyOf(cost), 0);
  return (factor.weight * loss) / 100 / factor.n;
}
