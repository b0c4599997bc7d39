import { CompositeChart } from "@mantine/charts";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausesReport, Pareto } from "../../../model/causes.ts";
import type { Trait } from "../../../model/facts.ts";
import type { SinId } from "../../../model/taxonomy.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import { behind } from "../measures/behind.ts";
import classes from "./causes.module.css";
import { RateOf } from "./rate.tsx";
import { chosenIn } from "./search.ts";

interface SharesProps {
  ws: string;
  report: CausesReport;
  shares: readonly { is: Trait; name: string; rate: Pareto["promises"] }[];
}

/** Shares by the kind of failure, each with the conversations behind it. */
export function Shares({ ws, report, shares }: SharesProps) {
  return (
    <dl className={classes.facts}>
      {shares.map(({ is, name, rate }) => (
        <div key={is}>
          <dt>
            <Link
              to="/w/$ws/conversations"
              params={{ ws }}
              search={behind(chosenIn(report), { is })}
            >
              {name}
            </Link>
          </dt>
          <dd>
            <RateOf rate={rate} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface BarProps {
  ws: string;
  report: CausesReport;
  is: "complaint" | "low_answer" | "told";
  sin: SinId;
}

/** The name of a failure, leading to what stands behind its bar: conversations, or what customers told. */
function Bar({ ws, report, is, sin }: BarProps) {
  const name = useSinName()(sin);
  return is === "told" ? (
    <Link to="/w/$ws/surveys" params={{ ws }} search={{ heard: sin }} hash="answers">
      {name}
    </Link>
  ) : (
    <Link
      to="/w/$ws/conversations"
      params={{ ws }}
      search={behind(chosenIn(report), { is, counted: sin })}
    >
      {name}
    </Link>
  );
}

interface ParetoProps extends Omit<BarProps, "sin"> {
  title: string;
  pareto: Pareto;
}

/** Failures by how many conversations each stands in, the most frequent first; nothing where there are none. */
export function ParetoOf({ title, pareto: { sins, factors }, ...bar }: ParetoProps) {
  const { t } = useTranslation();
  const sinName = useSinName();
  if (sins.length === 0) return null;
  const data = sins.map(({ sin, count, cumulative }) => ({
    sin: sinName(sin),
    count,
    cumulative: Math.round(100 * cumulative),
  }));
  return (
    <>
      <h3 className={classes.chartTitle}>{title}</h3>
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
            <Bar {...bar} sin={sin} />{" "}
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
  );
}
