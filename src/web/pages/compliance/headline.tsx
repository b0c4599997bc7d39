import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  type ComplianceQuery,
  type ComplianceReport,
  OUTCOMES,
} from "../../../model/promise_views.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import classes from "./compliance.module.css";
import { RateText } from "./rate_text.tsx";

interface HeadlineProps {
  ws: string;
  query: ComplianceQuery;
  report: ComplianceReport;
}

/** The rate with all that is needed to judge it; every number leads to its promises. */
export function Headline({ ws, query, report }: HeadlineProps) {
  const { t } = useTranslation();
  const { overall, outside, hedged, marks, conversations, promises } = report;
  const counts = { ...overall, outside };
  const share = (value: number | null) =>
    value === null ? t("compliance.not_measured") : percent(value);
  const per100 = overall.per_100_conversations;
  return (
    <section className={parts.panel} aria-labelledby="rate">
      <h2 id="rate">{t("compliance.kept_on_time")}</h2>
      <p className={classes.rate}>
        <RateText rate={overall} />
      </p>
      <ul className={classes.counts}>
        {OUTCOMES.map((outcome) => (
          <li key={outcome}>
            <Link
              to="/w/$ws/promises"
              params={{ ws }}
              search={{ ...query, view: "all", outcome, in_rate: "yes" }}
            >
              {counts[outcome]} {t(`outcome.${outcome}`)}
            </Link>
          </li>
        ))}
      </ul>
      <dl className={classes.facts}>
        <dt>{t("compliance.coverage")}</dt>
        <dd>{share(overall.coverage)}</dd>
        <dt>{t("compliance.bounds")}</dt>
        <dd>
          {t("compliance.between", {
            low: share(overall.lower_bound),
            high: share(overall.upper_bound),
          })}
        </dd>
        <dt>{t("compliance.per_100")}</dt>
        <dd>
          {per100 === null
            ? t("compliance.not_measured")
            : t("compliance.made", {
                per: Math.round(per100),
                promises,
                conversations,
              })}
        </dd>
        <dt>{t("compliance.with_date")}</dt>
        <dd>{share(overall.with_date)}</dd>
        <dt>{t("compliance.hedged")}</dt>
        <dd>
          <RateText rate={hedged} />
        </dd>
        {(["own", "other"] as const).map((who) => (
          <Fact key={who} term={t(`compliance.marks_${who}`)}>
            <Link
              to="/w/$ws/promises"
              params={{ ws }}
              search={{ ...query, view: "all", decided_by: who, in_rate: "yes" }}
            >
              {marks[who]}
            </Link>
          </Fact>
        ))}
        <dt>{t("compliance.without_own")}</dt>
        <dd>
          <RateText rate={marks.without_own} />
        </dd>
        <dt>{t("compliance.without_any")}</dt>
        <dd>
          <RateText rate={marks.without_any} />
        </dd>
      </dl>
    </section>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}
