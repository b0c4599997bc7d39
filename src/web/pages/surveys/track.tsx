import type { Mean } from "../../../model/surveys.ts";
import { IntervalTrack } from "../../parts/interval_track.tsx";

/** A mean with its interval on the scale of its question. */
export function Track({ mean, from, to }: { mean: Mean; from: number; to: number }) {
  return <IntervalTrack value={mean.value} low={mean.low} high={mean.high} from={from} to={to} />;
}
