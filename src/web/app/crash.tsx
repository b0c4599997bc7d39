import type { ErrorComponentProps } from "@tanstack/react-router";
import { Failure } from "../parts/failure.tsx";
import classes from "../parts/parts.module.css";

/** Shown in place of a page that failed, inside the shell where that still stands. */
export function Crash({ error, reset }: ErrorComponentProps) {
  return (
    <div className={classes.alone}>
      <Failure error={error instanceof Error ? error : new Error(String(error))} retry={reset} />
    </div>
  );
}
