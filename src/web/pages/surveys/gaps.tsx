import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Gap, Mean, SurveyGaps } from "../../../model/surveys.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import { surveyGapsQuery } from "./queries.ts";
import type { SurveySearch } from "./search.ts";
import classes from "./surveys.module.css";

/** What customers expect of an excellent service against what they met, and what matters to them. */
export function Gaps({ ws, search }: { ws: string; search: SurveySearch }) {
  const { t } = useTranslation();
  const gaps = useQuery(surveyGapsQuery(ws, search)).data;
  if (gaps === undefined || gaps.factors.every(({ expected_n }) => expected_n === 0)) return null;
  return (
    <section className={parts.panel} aria-labelledby="gaps">
      <h2 id="gaps">{t("surveys.gaps")}</h2>
      <p className={parts.muted}>{t("surveys.gaps_about")}</p>
      <table className={classes.table}>
        <Heads names={["factor", "met", "expected", "gap"]} />
        <tbody>
          {gaps.factors.map((one) => (
            <Factor key={one.factor} gap={one} items={gaps.items} />
          ))}
        </tbody>
      </table>
      <Importance ws={ws} importance={gaps.importance} />
    </section>
  );
}

type Column = "factor" | "met" | "expected" | "gap" | "points" | "current";

function Heads({ names }: { names: readonly Column[] }) {
  const { t } = useTranslation();
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {t(`surveys.gap_${name}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

type FactorGap = SurveyGaps["factors"][number];

/** A factor with the items it is made of; where it has one, that says the same. */
function Factor({ gap, items }: { gap: FactorGap; items: SurveyGaps["items"] }) {
  const { t } = useTranslation();
  const own = items.filter(({ factor }) => factor === gap.factor);
  return (
    <>
      <Row name={t(`factor.${gap.factor}`)} gap={gap} strong />
      {own.length > 1 &&
        own.map((item) => (
          <Row key={item.question} name={t(`survey_question.${item.question}`)} gap={item} />
        ))}
    </>
  );
}

function Row({ name, gap, strong = false }: { name: string; gap: Gap; strong?: boolean }) {
  const { t } = useTranslation();
  return (
    <tr>
      <th scope="row" className={strong ? classes.name : classes.item}>
        {name}
      </th>
      <td>
        <MeanText mean={gap.perceived} /> {t("surveys.n", { n: gap.perceived_n })}
      </td>
      <td>
        <MeanText mean={gap.expected} /> {t("surveys.n", { n: gap.expected_n })}
      </td>
      <td>
        <MeanText mean={gap.gap} strong signed />
        {gap.gap !== null && gap.low_data && ` · ${t("compliance.low_data")}`}
      </td>
    </tr>
  );
}

interface MeanTextProps {
  mean: Mean | null;
  strong?: boolean;
  signed?: boolean;
}

function MeanText({ mean, strong = false, signed = false }: MeanTextProps) {
  const { t } = useTranslation();
  if (mean === null) return <>{t("compliance.not_measured")}</>;
  const text = (value: number) =>
    value.toLocaleString(locale(), {
      minimumFractionDigits: 1,
      maximumFractionDigits: 1,
      signDisplay: signed ? "exceptZero" : "auto",
    });
  return (
    <>
      {strong ? <strong>{text(mean.value)}</strong> : text(mean.value)}{" "}
      {t("surveys.interval", { low: text(mean.low), high: text(mean.high) })}
    </>
  );
}

/** What the factors matter, beside the weights in force; setting them is a decision of the owner. */
function Importance({ ws, importance }: { ws: string; importance: SurveyGaps["importance"] }) {
  const { t } = useTranslation();
  const { customers, low_data, factors, offered } = importance;
  if (customers === 0) return null;
  return (
    <>
      <h3 className={classes.whyTitle}>{t("surveys.importance")}</h3>
      <p className={parts.muted}>
        {t("surveys.importance_about", { count: customers })}
        {low_data && ` · ${t("compliance.low_data")}`}
      </p>
      {offered === null ? (
        <p>{t("surveys.too_few")}</p>
      ) : (
        <>
          <table className={classes.table}>
            <Heads names={["factor", "points", "current"]} />
            <tbody>
              {factors.map(({ factor, points, current }) => (
                <tr key={factor}>
                  <th scope="row">{t(`factor.${factor}`)}</th>
                  <td>
                    <MeanText mean={points} strong />
                  </td>
                  <td>{current}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            {t("surveys.weights_offer", { weights: Object.values(offered).join(" / ") })}{" "}
            <Link to="/w/$ws/settings" params={{ ws }}>
              {t("surveys.weights_settings")}
            </Link>
          </p>
        </>
      )}
    </>
  );
}
