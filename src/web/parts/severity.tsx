import { useTranslation } from "react-i18next";
import type { Severity } from "../../model/review.ts";
import classes from "./parts.module.css";

const TONES = { 1: "info", 2: "warn", 3: "bad" } as const;
const BARS = [1, 2, 3] as const;

/** Severity in words, with a meter of one to three bars. */
export function SeverityLabel({ severity }: { severity: Severity }) {
  const { t } = useTranslation();
  return (
    <span className={classes.label} data-tone={TONES[severity]}>
      <svg aria-hidden="true" width="14" height="11" viewBox="0 0 14 11">
        {BARS.map((bar) => (
          <rect
            key={bar}
            x={(bar - 1) * 5}
            y={11 - bar * 3.5}
            width={3.4}
            height={bar * 3.5}
            rx={0.8}
            fill="currentColor"
            opacity={bar <= severity ? 1 : 0.25}
          />
        ))}
      </svg>
      {t(`severity.${severity}`)}
    </span>
  );
}
