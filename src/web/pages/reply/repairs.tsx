import { Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
import classes from "./reply.module.css";

interface RepairsProps {
  view: ConversationView;
  /** The field holds something that a draft would replace. */
  written: boolean;
  start: (draft: string) => void;
}

/** Promises of the thread that wait to be made good, each with a draft to begin with. */
export function Repairs({ view, written, start }: RepairsProps) {
  const { t } = useTranslation();
  const { review, repair_drafts } = view;
  if (repair_drafts.length === 0) return null;
  return (
    <section className={classes.item} aria-label={t("repair.to_make_good")}>
      <strong>{t("repair.to_make_good")}</strong>
      {repair_drafts.map(({ repair, text }) => {
        const promise = review.repairs.find(({ id }) => id === repair)?.promise;
        return (
          <div key={repair} className={classes.items}>
            <Quote text={review.promises.find(({ id }) => id === promise)?.quote ?? ""} short />
            <Button
              className={classes.example}
              variant="default"
              size="compact-sm"
              disabled={written}
              onClick={() => start(text)}
            >
              {t("repair.start")}
            </Button>
          </div>
        );
      })}
      {written && <p className={parts.muted}>{t("repair.start_hint")}</p>}
    </section>
  );
}
