import { useTranslation } from "react-i18next";
import type { PromiseState } from "../../model/taxonomy.ts";
import classes from "./parts.module.css";

type Tone = "good" | "bad" | "warn" | "info" | "plain";

/** Tone and sign of each state; the word always stands beside them. */
export const STATES: Readonly<Record<PromiseState, readonly [Tone, string]>> = {
  conditional: ["plain", "◇"],
  open: ["info", "○"],
  stale: ["warn", "◔"],
  kept: ["good", "✓"],
  kept_late: ["warn", "✓"],
  partly_kept: ["warn", "◐"],
  broken: ["bad", "✕"],
  released: ["plain", "–"],
  renegotiated: ["plain", "↻"],
  void: ["plain", "∅"],
  unverifiable: ["plain", "?"],
  disputed: ["warn", "!"],
};

export function PromiseStateLabel({ state, count }: { state: PromiseState; count?: number }) {
  const { t } = useTranslation();
  const [tone, sign] = STATES[state];
  return (
    <span className={classes.label} data-tone={tone}>
      <span aria-hidden="true" className={classes.symbol}>
        {sign}
      </span>
      {count === undefined ? null : `${count} `}
      {t(`promise_state.${state}`)}
    </span>
  );
}
