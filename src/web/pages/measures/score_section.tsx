import { useTranslation } from "react-i18next";
import type { MeasuresReport } from "../../../model/measures.ts";
import { Icon } from "../../parts/icons.tsx";
import parts from "../../parts/parts.module.css";
import { Arithmetic } from "../../parts/arithmetic.tsx";
import classes from "./measures.module.css";
import { ValueText } from "./value_text.tsx";

const VIEWS = ["score", "attention", "servqual"] as const;

/** The score with the gate and its reason, attention beside it, and the customers' own weights beside both. */
export function ScoreSection({ report }: { report: MeasuresReport }) {
  const { t } = useTranslation();
  const { score, values } = report;
  return (
    <section className={parts.panel} aria-labelledby="measured-score">
      <h2 id="measured-score">{t("measures.score")}</h2>
      <dl className={classes.views}>
        {VIEWS.map((id) => {
          const value = values.find((one) => one.id === id);
          return (
            <div key={id}>
              <dt>{t(`measure.${id}`)}</dt>
              <dd>{value && <ValueText value={value} kind="points" />}</dd>
            </div>
          );
        })}
      </dl>
      {score.cap_reason !== null && (
        <p className={classes.cap}>
          <Icon name="warning" />
          <span>{score.cap_reason}</span>
        </p>
      )}
      <Arithmetic report={score} />
    </section>
  );
}
