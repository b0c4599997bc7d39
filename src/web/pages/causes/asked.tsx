import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausesReport } from "../../../model/causes.ts";
import parts from "../../parts/parts.module.css";
import { ParetoOf, Shares } from "./pareto.tsx";
import { RateOf } from "./rate.tsx";

const KINDS = ["promises", "attention", "other"] as const;
const TOLD = ["promises", "attention"] as const;

/**
 * What customers said when asked: low answers beside what was observed in their conversations, and the
 * failures that their own words tell of. A panel of its own: nothing here is among what was observed.
 */
export function Asked({ ws, report }: { ws: string; report: CausesReport }) {
  const { t } = useTranslation();
  const { answers, low, low_answers, told } = report.asked;
  if (answers === 0 && told.n === 0) return null;
  const ofLow = KINDS.map((kind) => ({
    is: `low_answer_${kind}` as const,
    name: t(`causes.complaint_${kind}`),
    rate: low_answers[kind],
  }));
  const ofTold = TOLD.map((kind) => ({
    is: `told_${kind}` as const,
    name: t(`causes.told_${kind}`),
    rate: told[kind],
  }));
  return (
    <section className={parts.panel} aria-labelledby="asked">
      <h2 id="asked">{t("causes.asked")}</h2>
      <p className={parts.muted}>{t("causes.asked_about")}</p>
      <p>
        {t("causes.low_answers")} <RateOf rate={low} />
      </p>
      <Shares ws={ws} report={report} shares={ofLow} />
      <ParetoOf
        ws={ws}
        report={report}
        is="low_answer"
        title={t("causes.pareto_low_answers")}
        pareto={low_answers}
      />
      <h3>{t("causes.told", { count: told.n })}</h3>
      <p className={parts.muted}>{t("causes.told_about")}</p>
      <Shares ws={ws} report={report} shares={ofTold} />
      <ParetoOf ws={ws} report={report} is="told" title={t("causes.pareto_told")} pareto={told} />
      <p>
        <Link to="/w/$ws/surveys" params={{ ws }}>
          {t("causes.all_answers")}
        </Link>
      </p>
    </section>
  );
}
