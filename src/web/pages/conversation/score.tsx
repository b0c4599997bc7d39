import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import { FACTORS } from "../../../model/taxonomy.ts";
import { percent, points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import classes from "./panel.module.css";

/** The score of one conversation, and what it could not know. */
export function ScoreOfOne({ view: { review } }: { view: ConversationView }) {
  const { t } = useTranslation();
  const { total, compliance, factors, capped } = review.score;
  return (
    <div className={parts.stack}>
      <p className={classes.total}>
        {total === null
          ? t("score.no_total")
          : `${points(total, locale())} ${t("score.of", { most: 10 })}`}
        {capped && <span className={parts.muted}> {t("score.capped")}</span>}
      </p>
      <dl className={classes.factors}>
        <div>
          <dt>{t("score.compliance")}</dt>
          <dd>{compliance === null ? t("score.unmeasured") : percent(compliance)}</dd>
        </div>
        {FACTORS.filter((factor) => factor !== "reliability" && factor in factors).map((factor) => {
          const value = factors[factor] ?? null;
          return (
            <div key={factor}>
              <dt>{t(`factor.${factor}`)}</dt>
              <dd>{value === null ? t("score.unmeasured") : percent(value)}</dd>
            </div>
          );
        })}
      </dl>
      <p className={parts.muted}>{t("score.one_hint")}</p>
      {review.missing_context.length > 0 && (
        <div className={parts.small}>
          <strong>{t("score.missing")}</strong>
          <ul className={classes.bullets}>
            {review.missing_context.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      <p className={classes.facts}>
        {t("score.provenance", {
          engine: review.provenance.engine,
          rules: review.provenance.rules,
        })}
      </p>
    </div>
  );
}
