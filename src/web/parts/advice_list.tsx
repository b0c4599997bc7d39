import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Advice } from "../../model/review.ts";
import classes from "./advice_list.module.css";
import parts from "./parts.module.css";
import { Quote } from "./quote.tsx";

interface AdviceListProps {
  advice: readonly Advice[];
  /** Where the words stand in a thread: takes the reader there. */
  show?: (message: string) => void;
}

/** What the house's own rules say of these words, without naming a sin. */
export function AdviceList({ advice, show }: AdviceListProps) {
  const { t } = useTranslation();
  if (advice.length === 0) return null;
  return (
    <div className={classes.list}>
      <h2>{t("advice.title")}</h2>
      <p className={parts.muted}>{t("advice.about")}</p>
      <ul className={parts.stack}>
        {advice.map(({ id, kind, quote, explanation, instead, message, rule }) => (
          <li key={id} className={classes.item}>
            <p>
              <strong>{t(`advice.${kind}`)}</strong>
            </p>
            {kind === "banned" && <Quote text={quote} short />}
            <p>{explanation}</p>
            {instead !== null && <p>{instead}</p>}
            <p className={classes.rule}>{rule}</p>
            {show !== undefined && (
              <Button variant="subtle" size="compact-sm" onClick={() => show(message)}>
                {t("panel.show")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
