import type { Mean } from "../../../model/surveys.ts";
import classes from "./surveys.module.css";

/** The interval and the value as a bar; the numbers stand beside it. */
export function Track({ mean, from, to }: { mean: Mean; from: number; to: number }) {
  const place = (value: number) => `${(100 * (value - from)) / (to - from)}%`;
  const width = `${(100 * (mean.high - mean.low)) / (to - from)}%`;
  return (
    <span className={classes.track} aria-hidden="true">
      <span className={classes.range} style={{ left: place(mean.low), width }} />
      <span className={classes.point} style={{ left: place(mean.value) }} />
    </span>
  );
}
