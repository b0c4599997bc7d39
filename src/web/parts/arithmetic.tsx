import { useTranslation } from "react-i18next";
import type { ScoreReport } from "../../model/api.ts";
import { percent, points } from "../format/numbers.ts";
import { locale } from "../i18n/index.ts";
import classes from "./arithmetic.module.css";
import parts from "./parts.module.css";

/** The sum, step by step, and what each factor brought. */
export function Arithmetic({ report }: { report: ScoreReport }) {
  const { t } = useTranslation();
  return (
    <details className={classes.arithmetic}>
      <summary>{t("score.arithmetic")}</summary>
      <ol>
        {report.arithmetic.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <div className={classes.scroll}>
        <table>
          <caption>{t("score.factors")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("score.factor")}</th>
              <th scope="col">{t("score.value")}</th>
              <th scope="col">{t("score.points_head")}</th>
              <th scope="col">{t("score.findings")}</th>
            </tr>
          </thead>
          <tbody>
            {report.factors.map(({ factor, value, points, n, findings }) => (
              <tr key={factor}>
                <th scope="row">{t(`factor.${factor}`)}</th>
                <td>{value === null ? t("score.unmeasured") : percent(value)}</td>
                <td>{points === null ? "–" : points.toFixed(2)}</td>
                <td>{t("score.findings_of", { findings, n })}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {report.servqual !== null && (
        <p>{t("score.servqual", { value: points(report.servqual, locale()) })}</p>
      )}
      {report.not_measured.length > 0 && (
        <p className={parts.muted}>
          {t("score.not_measured")}: {report.not_measured.join(", ")}.
        </p>
      )}
    </details>
  );
}
