import { useTranslation } from "react-i18next";
import type { Repair } from "../../model/review.ts";
import classes from "./parts.module.css";

/** Tone and sign of each state; the word always stands beside them. */
const STATES = {
  to_do: ["bad", "✕"],
  offered: ["info", "○"],
  accepted: ["good", "✓"],
  refused: ["bad", "!"],
  not_needed: ["plain", "–"],
} as const;

export function RepairStateLabel({ state }: { state: Repair["state"] }) {
  const { t } = useTranslation();
  const [tone, sign] = STATES[state];
  return (
    <span className={classes.label} data-tone={tone}>
      <span aria-hidden="true" className={classes.symbol}>
        {sign}
      </span>
      {t(`repair.state_${state}`)}
    </span>
  );
}
