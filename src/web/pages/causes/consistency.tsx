import { Link, useParams } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausesReport } from "../../../model/causes.ts";
import parts from "../../parts/parts.module.css";
import { behind } from "../measures/behind.ts";
import classes from "./causes.module.css";
import { RateOf } from "./rate.tsx";

/** How even service is from day to day, and the days on which much went wrong. */
export function Consistency({ report }: { report: CausesReport }) {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/causes" });
  const { dispersion, days, off_days, people } = report.consistency;
  const spread = (value: number | null) =>
    value === null ? t("measures.not_measured") : value.toFixed(2);
  return (
    <section className={parts.panel} aria-labelledby="consistency">
      <h2 id="consistency">{t("causes.consistency")}</h2>
      <p className={parts.muted}>{t("causes.consistency_about")}</p>
      <p>{t("causes.spread", { spread: spread(dispersion), count: days })}</p>
      {off_days.length > 0 && (
        <>
          <h3>{t("causes.off_days")}</h3>
          <ul className={classes.list}>
            {off_days.map(({ day, rate }) => (
              <li key={day}>
                <Link
                  to="/w/$ws/conversations"
                  params={{ ws }}
                  search={behind({ ...report.filter, from: day, to: day }, { is: "with_failure" })}
                >
                  {day}
                </Link>{" "}
                <RateOf rate={rate} />
              </li>
            ))}
          </ul>
        </>
      )}
      {people.length > 0 && (
        <details>
          <summary>{t("causes.people")}</summary>
          <div className={classes.scroll}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t("dimension.owner")}</th>
                  <th scope="col">{t("causes.days")}</th>
                  <th scope="col">{t("causes.spread_head")}</th>
                  <th scope="col">{t("causes.off_days")}</th>
                </tr>
              </thead>
              <tbody>
                {people.map((person) => (
                  <tr key={person.key}>
                    <th scope="row">
                      <bdi>{person.key}</bdi>
                    </th>
                    <td>{person.days}</td>
                    <td>{spread(person.dispersion)}</td>
                    <td>{person.off_days}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
    </section>
  );
}
