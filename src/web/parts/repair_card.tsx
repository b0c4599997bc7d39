import { CopyButton, Button } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { Repair, RepairDraft } from "../../model/review.ts";
import { ApologyParts } from "./apology_parts.tsx";
import { Instant } from "./instant.tsx";
import { LinkButton } from "./links.tsx";
import parts from "./parts.module.css";
import { Quote } from "./quote.tsx";
import { RepairStateLabel } from "./repair_state.tsx";
import classes from "./repair_card.module.css";

interface RepairCardProps {
  ws: string;
  conversation: string;
  repair: Repair;
  draft: RepairDraft | null;
  /** Words of the promise that takes the place of the old one. */
  newPromise: string | null;
}

/** How a broken promise is made good: what was said, what lacks, what the customer answered, a draft. */
export function RepairCard({ ws, conversation, repair, draft, newPromise }: RepairCardProps) {
  const { t } = useTranslation();
  const { state, because, by, late, faults, answer, missing } = repair;
  return (
    <section className={classes.repair} aria-label={t("repair.title")}>
      <p className={classes.head}>
        <strong>{t("repair.title")}</strong>
        <RepairStateLabel state={state} />
        {late && <span className={parts.label}>{t("repair.late")}</span>}
      </p>
      {because !== null && <p className={parts.muted}>{t(`repair.because_${because}`)}</p>}
      {state === "to_do" && by !== null && (
        <p className={parts.muted}>
          {t("repair.by")} <Instant at={by} show="date" />
        </p>
      )}
      <ApologyParts found={repair.parts} missing={state === "not_needed" ? [] : missing} />
      {faults.map(({ fault, message, quote, start }) => (
        <div key={`${message} ${start} ${fault}`}>
          <p>
            <strong>{t(`repair.fault_${fault}`)}</strong>
          </p>
          <Quote text={quote} short />
        </div>
      ))}
      {newPromise !== null && (
        <div>
          <p>{t("repair.new_promise")}</p>
          <Quote text={newPromise} short />
        </div>
      )}
      {answer !== null && (
        <div>
          <p>{t(`repair.answer_${answer.kind}`)}</p>
          <Quote text={answer.quote} short />
        </div>
      )}
      {draft !== null && (
        <details className={classes.draft}>
          <summary>{t("repair.draft")}</summary>
          <p className={classes.text} dir="auto" lang={draft.language}>
            {draft.text}
          </p>
          <p className={classes.head}>
            <CopyButton value={draft.text}>
              {({ copied, copy }) => (
                <Button variant="default" size="compact-sm" onClick={copy}>
                  {t(copied ? "repair.copied" : "repair.copy")}
                </Button>
              )}
            </CopyButton>
            <LinkButton
              to="/w/$ws/reply"
              params={{ ws }}
              search={{ thread: conversation, repair: repair.id }}
              variant="default"
              size="compact-sm"
            >
              {t("repair.write")}
            </LinkButton>
          </p>
        </details>
      )}
    </section>
  );
}
