import { CompositeChart } from "@mantine/charts";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausesReport } from "../../../model/causes.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import { behind } from "../measures/behind.ts";
import classes from "./causes.module.css";
import { RateOf } from "./rate.tsx";

interface ComplaintsProps {
  ws: string;
  report: CausesReport;
}

const KINDS = ["promises", "attention", "other"] as const;

/** Whether complaints go with failures of reliability or of attention, and with which (Pareto). */
export function Complaints({ ws, report }: ComplaintsProps) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const { n, sins, factors } = report.complaints;
  const period = { ...(report.from && { from: report.from }), ...(report.to && { to: report.to }) };
  const data = sins.map(({ sin, count, cumulative }) => ({
    sin: sinName(sin),
    count,
    cumulative: Math.round(100 * cumulative),
  }));
  return (
    <section className={parts.panel} aria-labelledby="complaints">
      <h2 id="complaints">{t("causes.complaints", { count: n })}</h2>
      <dl className={classes.facts}>
        {KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <Link
                to="/w/$ws/conversations"
                params={{ ws }}
                search={behind(period, { is: `complaint_${kind}` })}
              >
                {t(`causes.complaint_${kind}`)}
              </Link>
            </dt>
            <dd>
              <RateOf rate={report.complaints[kind]} />
            </dd>
          </div>
        ))}
      </dl>
      <p className={parts.muted}>{t("causes.complaints_about")}</p>
      {sins.length > 0 && (
        <>
          <h3>{t("causes.pareto")}</h3>
          <div aria-hidden="true">
            <CompositeChart
              h={240}
              data={data}
              dataKey="sin"
              series={[
                { name: "count", type: "bar", color: "var(--accent)" },
                { name: "cumulative", type: "line", color: "var(--bad)", yAxisId: "right" },
              ]}
              withRightYAxis
              curveType="linear"
              withTooltip={false}
              composedChartProps={{ accessibilityLayer: false }}
              yAxisProps={{ allowDecimals: false }}
              rightYAxisProps={{ domain: [0, 100], unit: "%" }}
            />
          </div>
          <ol className={classes.list}>
            {sins.map(({ sin, count, cumulative, factor }) => (
              <li key={sin}>
                <Link
                  to="/w/$ws/conversations"
                  params={{ ws }}
                  search={behind(period, { is: "complaint", counted: sin })}
                >
                  {sinName(sin)}
                </Link>{" "}
                {t("causes.pareto_line", {
                  count,
                  factor: t(`factor.${factor}`),
                  cumulative: percent(cumulative),
                })}
              </li>
            ))}
          </ol>
          <p className={parts.muted}>
            {factors.map(({ factor, count }) => `${t(`factor.${factor}`)}: ${count}`).join(" · ")}
          </p>
        </>
      )}
    </section>
  );
}
