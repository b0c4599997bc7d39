import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SurveyReport } from "../../../model/surveys.ts";
import { percent, points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import { surveyBiasQuery } from "./queries.ts";
import type { SurveySearch } from "./search.ts";
import classes from "./surveys.module.css";

interface BiasProps {
  ws: string;
  search: SurveySearch;
  csat: SurveyReport["csat"];
}

/** Whether those who answered were treated as those who did not: what was observed, side by side. */
export function Bias({ ws, search, csat }: BiasProps) {
  const { t } = useTranslation();
  const bias = useQuery(surveyBiasQuery(ws, search)).data;
  const sides = ["answered", "silent"] as const;
  if (bias === undefined || bias.answered.conversations + bias.silent.conversations === 0)
    return null;
  const told =
    bias.differ === null ? "differ_unknown" : bias.differ ? ("differ_yes" as const) : "differ_no";
  return (
    <section className={parts.panel} aria-labelledby="bias">
      <h2 id="bias">{t("surveys.bias")}</h2>
      <p className={parts.muted}>{t("surveys.bias_about")}</p>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t("surveys.observed")}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {t(`surveys.side_${side}`, { count: bias[side].conversations })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t("surveys.observed_score")}</th>
            {sides.map((side) => (
              <td key={side}>{numberOr(bias[side].score, t("compliance.not_measured"))}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("surveys.observed_attention")}</th>
            {sides.map((side) => (
              <td key={side}>{numberOr(bias[side].attention, t("compliance.not_measured"))}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{t("surveys.with_sin")}</th>
            {sides.map((side) => {
              const rate = bias[side].with_sin;
              return (
                <td key={side}>
                  {rate === null || rate.value === null
                    ? t("surveys.too_few")
                    : `${percent(rate.value)} ${t("surveys.interval", { low: percent(rate.low ?? 0), high: percent(rate.high ?? 1) })}`}
                </td>
              );
            })}
          </tr>
        </tbody>
      </table>
      <p>{t(`surveys.${told}`)}</p>
      {bias.weighted_csat !== null && csat.share !== null && (
        <p>
          {t("surveys.weighted", {
            weighted: percent(bias.weighted_csat),
            plain: percent(csat.share.value ?? 0),
          })}
        </p>
      )}
    </section>
  );
}

const numberOr = (value: number | null, otherwise: string) =>
  value === null ? otherwise : points(value, locale());
