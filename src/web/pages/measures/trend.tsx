import { CompositeChart } from "@mantine/charts";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasureDefinition, MeasuresReport } from "../../../model/measures.ts";
import parts from "../../parts/parts.module.css";
import { behind } from "./behind.ts";
import classes from "./measures.module.css";
import type { MeasuresSearch } from "./search.ts";
import { numberText, ValueText } from "./value_text.tsx";

interface TrendProps {
  ws: string;
  search: MeasuresSearch;
  report: MeasuresReport;
  definition: MeasureDefinition;
}

/** One measure over time with the band of its interval; the same in a table, each line with its conversations. */
export function Trend({ ws, search, report, definition }: TrendProps) {
  const { t } = useTranslation();
  const { id, kind, trait } = definition;
  const points = report.trend.flatMap(({ from, values }) => {
    const value = values.find((one) => one.id === id);
    return value === undefined ? [] : [{ from, value }];
  });
  const shown = points.filter(({ value }) => value.value !== null);
  const data = points.map(({ from, value }) => ({
    from,
    value: value.value,
    band: value.low === null || value.high === null ? null : [value.low, value.high],
  }));
  const label = t(`measure.${id}`);
  return (
    <section className={parts.panel} aria-labelledby="trend">
      <h2 id="trend">{t("measures.trend", { measure: label })}</h2>
      {shown.length === 0 ? (
        <p className={parts.muted}>{t("measures.no_trend")}</p>
      ) : (
        <div aria-hidden="true" className={classes.chart}>
          <CompositeChart
            h={260}
            data={data}
            dataKey="from"
            series={[
              { name: "band", type: "area", color: "var(--accent)", label: t("measures.band") },
              { name: "value", type: "line", color: "var(--accent)", label },
            ]}
            areaProps={{ stroke: "none", dot: false, activeDot: false, fillOpacity: 0.25 }}
            valueFormatter={(value) => numberText(value, kind)}
            curveType="linear"
            withTooltip={false}
            composedChartProps={{ accessibilityLayer: false }}
            xAxisProps={{ minTickGap: 40 }}
            yAxisProps={{ width: 96, domain: kind === "rate" ? [0, 1] : [0, "auto"] }}
          />
        </div>
      )}
      <details className={classes.numbers}>
        <summary>{t("measures.as_table")}</summary>
        <div className={classes.scroll}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t(`measures.${report.step}`)}</th>
                <th scope="col">{label}</th>
              </tr>
            </thead>
            <tbody>
              {points.map(({ from, value }) => (
                <tr key={from}>
                  <th scope="row">
                    <Link
                      to="/w/$ws/conversations"
                      params={{ ws }}
                      search={behind(search, { is: trait, ...spanOf(from, report) })}
                    >
                      {from}
                    </Link>
                  </th>
                  <td>
                    <ValueText value={value} kind={kind} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}

const DAY = 86_400_000;

/** The days of a step, cut to the period of the report. */
function spanOf(from: string, { step, from: first, to: last }: MeasuresReport) {
  const start = new Date(`${from}T00:00:00Z`);
  const end =
    step === "month"
      ? Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 0)
      : start.getTime() + (step === "week" ? 6 : 0) * DAY;
  const to = new Date(end).toISOString().slice(0, 10);
  return {
    from: first !== null && from < first ? first : from,
    to: last !== null && to > last ? last : to,
  };
}
