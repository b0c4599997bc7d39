import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ComplianceReport } from "../../../model/promise_views.ts";
import { minutesText } from "../../format/durations.ts";
import parts from "../../parts/parts.module.css";
import classes from "./compliance.module.css";

type Time = ComplianceReport["times"][number];

const SIZE = { width: 640, height: 320, left: 80, bottom: 36, top: 10, right: 12 };
/** Powers apart: a quarter of an hour and two weeks fit on one axis. */
const TICKS = [15, 60, 360, 1440, 4320, 10080, 43200];
const [LEAST, MOST] = [5, 60 * 24 * 60];

function position(minutes: number, length: number): number {
  const clamped = Math.min(MOST, Math.max(LEAST, minutes));
  return (Math.log(clamped / LEAST) / Math.log(MOST / LEAST)) * length;
}

/** Promised against actual time, one point a promise: below the line is in time. */
export function TimesChart({ ws, times }: { ws: string; times: readonly Time[] }) {
  const { t } = useTranslation();
  if (times.length === 0) return null;
  const { width, height, left, bottom, top, right } = SIZE;
  const x = (minutes: number) => left + position(minutes, width - left - right);
  const y = (minutes: number) => height - bottom - position(minutes, height - top - bottom);
  return (
    <section className={parts.panel} aria-labelledby="times">
      <h2 id="times">{t("compliance.times")}</h2>
      <p className={parts.muted}>{t("compliance.times_about")}</p>
      <svg viewBox={`0 0 ${width} ${height}`} className={classes.chart} aria-hidden="true">
        {TICKS.map((minutes) => (
          <g key={minutes}>
            <line
              className={classes.grid}
              x1={x(minutes)}
              x2={x(minutes)}
              y1={top}
              y2={height - bottom}
            />
            <line
              className={classes.grid}
              x1={left}
              x2={width - right}
              y1={y(minutes)}
              y2={y(minutes)}
            />
            <text x={x(minutes)} y={height - bottom + 22} textAnchor="middle">
              {minutesText(minutes)}
            </text>
            <text x={left - 6} y={y(minutes) + 4} textAnchor="end">
              {minutesText(minutes)}
            </text>
          </g>
        ))}
        <line className={classes.onTime} x1={x(LEAST)} y1={y(LEAST)} x2={x(MOST)} y2={y(MOST)} />
        {times.map((time) => (
          <Link
            key={time.promise}
            to="/w/$ws/promises/$id"
            params={{ ws, id: time.promise }}
            tabIndex={-1}
            preload={false}
          >
            <circle
              className={classes.dot}
              data-late={time.outcome === "late" || undefined}
              cx={x(time.promised_minutes)}
              cy={y(time.actual_minutes)}
              r={5}
            >
              <title>{timeText(time)}</title>
            </circle>
          </Link>
        ))}
      </svg>
      <details>
        <summary>{t("compliance.times_list", { count: times.length })}</summary>
        <ul>
          {times.map((time) => (
            <li key={time.promise}>
              <Link to="/w/$ws/promises/$id" params={{ ws, id: time.promise }} preload={false}>
                {timeText(time)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );

  function timeText({ promised_minutes, actual_minutes }: Time): string {
    return t("compliance.took", {
      promised: minutesText(promised_minutes),
      actual: minutesText(actual_minutes),
    });
  }
}
