import { useTranslation } from "react-i18next";
import type { CausesReport } from "../../../model/causes.ts";
import { points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import classes from "./causes.module.css";
import { RateOf } from "./rate.tsx";

/** Whether those who left later had the lower score before. */
export function Foresight({ report }: { report: CausesReport }) {
  const { t } = useTranslation();
  return (
    <section className={parts.panel} aria-labelledby="foresight">
      <h2 id="foresight">{t("causes.foresight")}</h2>
      <p className={parts.muted}>{t("causes.foresight_about")}</p>
      {(["score", "attention"] as const).map((view) => {
        const { auc, bands, left } = report.foresight[view];
        const shown = bands.filter((band) => band.left !== null);
        return (
          <div key={view} className={classes.view}>
            <h3>{t(`measure.${view}`)}</h3>
            {auc.value === null ? (
              <p>{t("causes.too_few_left", { count: left })}</p>
            ) : (
              <p>
                {t("causes.auc")} <RateOf rate={auc} />{" "}
                {auc.low !== null && auc.low > 0.5 ? t("causes.foresaw") : t("causes.not_foresaw")}
              </p>
            )}
            {shown.length > 0 && (
              <ul>
                {shown.map(({ from, to, left: rate }) => (
                  <li key={from}>
                    {t("causes.band", {
                      from: points(from, locale()),
                      to: points(to, locale()),
                    })}{" "}
                    {rate && <RateOf rate={rate} />}
                  </li>
                ))}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}
