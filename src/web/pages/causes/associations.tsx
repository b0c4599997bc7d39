import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausesReport } from "../../../model/causes.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import { behind } from "../measures/behind.ts";
import classes from "./causes.module.css";
import { RateOf } from "./rate.tsx";
import { chosenIn } from "./search.ts";

/** Low ratings, low answers and leaving with each failure and without it: an association, not a cause. */
export function Associations({ ws, report }: { ws: string; report: CausesReport }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const period = chosenIn(report);
  const points = (share: number | null) => percent(share ?? 0).replace("%", "");
  return (
    <section className={parts.panel} aria-labelledby="associations">
      <h2 id="associations">{t("causes.associations")}</h2>
      <p className={parts.muted}>{t("causes.associations_about")}</p>
      {report.associations.length === 0 ? (
        <p>{t("causes.no_associations")}</p>
      ) : (
        <div className={classes.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t("measures.sin")}</th>
                <th scope="col">{t("causes.with")}</th>
                <th scope="col">{t("causes.without")}</th>
                <th scope="col">{t("causes.difference")}</th>
              </tr>
            </thead>
            <tbody>
              {report.associations.map(({ sin, outcome, difference, apart, ...rates }) => (
                <tr key={`${sin}/${outcome}`}>
                  <th scope="row">
                    <Link
                      to="/w/$ws/conversations"
                      params={{ ws }}
                      search={behind(period, { is: outcome, counted: sin })}
                    >
                      {sinName(sin)}: {t(`causes.outcome_${outcome}`)}
                    </Link>
                  </th>
                  <td>
                    <RateOf rate={rates.with} />
                  </td>
                  <td>
                    <RateOf rate={rates.without} />
                  </td>
                  <td>
                    {t("causes.points", {
                      value: points(difference.value),
                      low: points(difference.low),
                      high: points(difference.high),
                    })}
                    {!apart && ` · ${t("causes.chance")}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
