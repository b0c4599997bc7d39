import type { ReactNode } from "react";
import classes from "./parts.module.css";

/** Says that there is nothing, why, and what to do. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={classes.empty}>
      <p className={classes.noticeTitle}>{title}</p>
      {children}
    </div>
  );
}
