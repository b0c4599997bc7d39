import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { EpisodeFilter, EpisodeTally, EpisodeWeek } from "../../../model/episodes.ts";
import { EXPORT_FORMATS } from "../../../model/promise_views.ts";
import { inWorkspace, query } from "../../api/client.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import classes from "./journal.module.css";
import { useVerdictName } from "./verdict_select.tsx";

const DAY_MS = 86_400_000;

/** Week by week how many of each sin; every number leads to its episodes. */
export function Tally({ ws, tally }: { ws: string; tally: EpisodeTally }) {
  const { t } = useTranslation();
  return (
    <section className={parts.panel} aria-labelledby="tally">
      <h2 id="tally">{t("journal.tally")}</h2>
      <p className={parts.muted}>{t("journal.tally_about")}</p>
      {tally.weeks.length === 0 && <p>{t("journal.no_weeks")}</p>}
      {tally.weeks.map((week) => (
        <Week key={week.week} ws={ws} week={week} />
      ))}
      <p className={classes.files}>
        {t("promises.export")}{" "}
        {EXPORT_FORMATS.map((format) => (
          <a
            key={format}
            href={inWorkspace(ws, "episodes", "tally", "export") + query({ format })}
            download={`episode-tally.${format}`}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </p>
    </section>
  );
}

function Week({ ws, week: { week, n, open, none, sins } }: { ws: string; week: EpisodeWeek }) {
  const { t } = useTranslation();
  const name = useVerdictName();
  const monday = new Date(`${week}T00:00:00Z`);
  const days = {
    from: week,
    to: new Date(monday.getTime() + 6 * DAY_MS).toISOString().slice(0, 10),
  };
  const date = monday.toLocaleDateString(locale(), {
    timeZone: "UTC",
    day: "numeric",
    month: "short",
    year: "numeric",
  });
  const counts: [string, NonNullable<EpisodeFilter["verdict"]>, number][] = [
    ...sins.map(({ sin, count }): [string, typeof sin, number] => [name(sin), sin, count]),
    [t("journal.none"), "none", none],
    [t("journal.open"), "open", open],
  ];
  return (
    <section className={classes.week} aria-label={t("journal.week", { date })}>
      <h3>
        <Link to="/w/$ws/journal" params={{ ws }} search={days}>
          {t("journal.week", { date })}
        </Link>{" "}
        <span className={parts.muted}>{t("journal.episodes", { count: n })}</span>
      </h3>
      <ul>
        {counts
          .filter(([, , count]) => count > 0)
          .map(([label, verdict, count]) => (
            <li key={verdict} className={classes.count}>
              <Link to="/w/$ws/journal" params={{ ws }} search={{ ...days, verdict }}>
                {label}
              </Link>
              <span className={parts.meter} aria-hidden="true">
                <span style={{ width: `${(100 * count) / n}%` }} />
              </span>
              <span>{t("journal.of", { count, n })}</span>
            </li>
          ))}
      </ul>
    </section>
  );
}
