import classes from "./interval_track.module.css";

interface IntervalTrackProps {
  /** Nothing is drawn of what is not known. */
  value: number | null;
  low: number | null;
  high: number | null;
  /** The ends of the track. */
  from?: number;
  to?: number;
}

/** A value and its interval as a bar; the numbers stand beside it. */
export function IntervalTrack({ value, low, high, from = 0, to = 1 }: IntervalTrackProps) {
  const share = (length: number) => `${to === from ? 0 : (100 * length) / (to - from)}%`;
  return (
    <span className={classes.track} aria-hidden="true">
      {low !== null && high !== null && (
        <span
          className={classes.range}
          style={{ left: share(low - from), width: share(high - low) }}
        />
      )}
      {value !== null && <span className={classes.point} style={{ left: share(value - from) }} />}
    </span>
  );
}
