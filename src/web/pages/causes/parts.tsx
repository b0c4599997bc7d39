import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausePart, CausesReport } from "../../../model/causes.ts";
import type { Rate } from "../../../model/promise_views.ts";
import { IntervalTrack } from "../../parts/interval_track.tsx";
import panel from "../../parts/parts.module.css";
import { behind } from "../measures/behind.ts";
import classes from "./causes.module.css";
import { RateOf } from "./rate.tsx";
import { chosenIn } from "./search.ts";

interface Target {
  ws: string;
  by: "hour" | "topic";
  key: string;
  report: CausesReport;
}

interface PartsProps {
  title: string;
  about?: string;
  parts: readonly CausePart[];
  /** How much more the last fails than the first. */
  difference?: Rate;
  nameOf: (key: string) => string;
  linkOf?: (key: string) => Target;
}

/** The rate of failures in each part, with its interval as a bar. */
export function Parts({ title, about, parts, difference, nameOf, linkOf }: PartsProps) {
  const { t } = useTranslation();
  if (parts.length === 0) return null;
  const round = (value: number | null) => (value === null ? "" : String(Math.round(value)));
  return (
    <section className={panel.panel}>
      <h2>{title}</h2>
      {about && <p className={panel.muted}>{about}</p>}
      <ul className={classes.parts}>
        {parts.map((part) => (
          <li key={part.key}>
            <span>
              <PartName name={nameOf(part.key)} target={linkOf?.(part.key)} />
              {part.from !== null && part.to !== null && (
                <span className={panel.muted}>
                  {" "}
                  {t("causes.extent", {
                    from: round(part.from),
                    to: round(part.to),
                    count: part.days ?? 0,
                  })}
                </span>
              )}
            </span>
            <IntervalTrack
              value={part.rate === null ? null : (part.rate.value ?? 0)}
              low={part.rate === null ? null : (part.rate.low ?? 0)}
              high={part.rate === null ? null : (part.rate.high ?? 0)}
            />
            <span>
              {part.rate === null ? (
                t("measures.too_few", { n: part.conversations })
              ) : (
                <RateOf rate={part.rate} />
              )}
            </span>
          </li>
        ))}
      </ul>
      {difference?.value != null && (
        <p>
          {t("causes.apart", {
            value: Math.round(100 * difference.value),
            low: Math.round(100 * (difference.low ?? 0)),
            high: Math.round(100 * (difference.high ?? 0)),
          })}
        </p>
      )}
    </section>
  );
}

function PartName({ name, target }: { name: string; target: Target | undefined }) {
  if (target === undefined) return <bdi>{name}</bdi>;
  const { ws, by, key, report } = target;
  const period = chosenIn(report);
  return (
    <Link
      to="/w/$ws/conversations"
      params={{ ws }}
      search={behind(period, { by, key, is: "with_failure" })}
    >
      <bdi>{name}</bdi>
    </Link>
  );
}
