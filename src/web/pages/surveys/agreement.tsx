import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Mean, SurveyAgreement } from "../../../model/surveys.ts";
import { percent } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import { surveyAgreementQuery } from "./queries.ts";
import type { SurveySearch } from "./search.ts";
import classes from "./surveys.module.css";

/** Whether what was asked goes with what was observed: two panels side by side, never one number. */
export function Agreement({ ws, search }: { ws: string; search: SurveySearch }) {
  const { t } = useTranslation();
  const found = useQuery(surveyAgreementQuery(ws, search)).data;
  if (found === undefined || found.whole.answers === 0) return null;
  const { months, whole, regression } = found;
  const rows = [{ name: t("surveys.all_months"), ...whole }, ...named(months)];
  return (
    <section className={parts.panel} aria-labelledby="agreement">
      <h2 id="agreement">{t("surveys.agreement")}</h2>
      <p className={parts.muted}>{t("surveys.agreement_about", { least: found.least_teams })}</p>
      <div className={classes.wide}>
        <table className={classes.table}>
          <thead>
            <tr>
              {(["month", "score", "attention", "answers"] as const).map((name) => (
                <th key={name} scope="col">
                  {t(`surveys.agreement_${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, score, attention, answers }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <Correlation of={score} />
                <Correlation of={attention} />
                <td>{answers}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Regression regression={regression} />
    </section>
  );
}

const named = (months: SurveyAgreement["months"]) =>
  months.toReversed().map(({ month, ...rest }) => ({ name: month, ...rest }));

function Correlation({ of }: { of: SurveyAgreement["whole"]["score"] }) {
  const { t } = useTranslation();
  return (
    <td>
      <Estimate mean={of.correlation} /> {t("surveys.agreement_teams", { count: of.teams })}
    </td>
  );
}

function Regression({ regression }: { regression: SurveyAgreement["regression"] }) {
  const { t } = useTranslation();
  const { n, customers, least_customers, explained, factors } = regression;
  return (
    <>
      <h3 className={classes.whyTitle}>{t("surveys.regression")}</h3>
      <p className={parts.muted}>
        {t("surveys.regression_about", { n, customers, least: least_customers })}
      </p>
      <ul className={classes.why}>
        {factors.map(({ factor, slope }) => (
          <li key={factor}>
            {t(`factor.${factor}`)}: <Estimate mean={slope} />
          </li>
        ))}
      </ul>
      {explained !== null && <p>{t("surveys.explained", { share: percent(explained) })}</p>}
    </>
  );
}

function Estimate({ mean }: { mean: Mean | null }) {
  const { t } = useTranslation();
  if (mean === null) return <>{t("compliance.not_measured")}</>;
  const text = (value: number) =>
    value.toLocaleString(locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <>
      <strong>{text(mean.value)}</strong>{" "}
      {t("surveys.interval", { low: text(mean.low), high: text(mean.high) })}
    </>
  );
}
