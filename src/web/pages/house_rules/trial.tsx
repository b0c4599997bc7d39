import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { HouseTrial } from "../../../model/house_rules.ts";
import { percent } from "../../format/numbers.ts";
import { Quote } from "../../parts/quote.tsx";
import { useSinName } from "../../parts/sins.ts";
import classes from "./house_rules.module.css";

/** What a dry run found: counts by rule, and each change with its words and its conversation. */
export function Trial({ ws, trial }: { ws: string; trial: HouseTrial }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const { conversations, reached, total, changed, appear, disappear, rules, changes } = trial;
  return (
    <div className={classes.trial} role="status">
      <p>
        <strong>{t("house.trial_changes", { appear, disappear, changed })}</strong>{" "}
        {t("house.trial_of", {
          conversations,
          total,
          reached,
          share: percent(conversations === 0 ? 0 : reached / conversations),
        })}
      </p>
      <ul className={classes.counts}>
        {rules.map((one) => (
          <li key={one.rule}>
            <code>{one.rule}</code> {t("house.trial_rule", one)}
          </li>
        ))}
      </ul>
      <ul className={classes.changes}>
        {changes.map(
          ({ change, conversation, subject, message, rule, sin, quote, explanation }) => (
            <li key={`${conversation} ${message} ${rule} ${quote}`} data-change={change}>
              <p>
                <strong>{t(`house.${change}`)}</strong>{" "}
                {sin === null ? t("house.advice") : sinName(sin)} ·{" "}
                <Link to="/w/$ws/conversations/$id" params={{ ws, id: conversation }}>
                  <span dir="auto">{subject ?? conversation}</span>
                </Link>
              </p>
              <Quote text={quote} short />
              <p className={classes.hint}>{explanation}</p>
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
