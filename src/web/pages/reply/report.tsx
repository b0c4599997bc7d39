import { useTranslation } from "react-i18next";
import type { LintReport } from "../../../model/api.ts";
import { AdviceList } from "../../parts/advice_list.tsx";
import { DueText } from "../../parts/due_text.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
import { SeverityLabel } from "../../parts/severity.tsx";
import { useSinName } from "../../parts/sins.ts";
import { Amends } from "./amends.tsx";
import classes from "./reply.module.css";
import type { Linted } from "./use_lint.ts";

/** What stands out in the draft, what it promises and what it leaves open. */
export function Report({ linted }: { linted: Linted | null }) {
  const { t } = useTranslation();
  return (
    <section className={`${parts.panel} ${classes.report}`} aria-label={t("reply.report")}>
      {linted === null ? (
        <p className={parts.muted}>{t("reply.nothing_yet")}</p>
      ) : (
        <>
          <Findings findings={linted.report.findings} />
          <AdviceList advice={linted.report.advice ?? []} />
          <Amends apology={linted.report.apology} repairs={linted.report.repairs} />
          <Promises promises={linted.report.promises} />
          <Unanswered unanswered={linted.report.unanswered} />
        </>
      )}
    </section>
  );
}

function Findings({ findings }: Pick<LintReport, "findings">) {
  const { t } = useTranslation();
  const sinName = useSinName();
  return (
    <div>
      <h2>{t("reply.findings")}</h2>
      {findings.length === 0 && <p className={parts.muted}>{t("reply.findings_none")}</p>}
      <ul className={classes.items}>
        {findings.map((finding) => (
          <li key={`${finding.rule} ${finding.start}`} className={classes.item}>
            <p className={classes.head}>
              <strong>
                {finding.kind === "sin" ? sinName(finding.sin) : t(`reply.kind_${finding.kind}`)}
              </strong>
              <SeverityLabel severity={finding.severity} />
              {!finding.counted && <span className={parts.label}>{t("finding.look")}</span>}
            </p>
            <Quote text={finding.quote} short />
            <p>{finding.explanation}</p>
            <p>
              <strong>{t("finding.remedy")}</strong> {finding.remedy}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Promises({ promises }: Pick<LintReport, "promises">) {
  const { t } = useTranslation();
  return (
    <div>
      <h2>{t("reply.promises")}</h2>
      {promises.length === 0 && <p className={parts.muted}>{t("reply.promises_none")}</p>}
      <ul className={classes.items}>
        {promises.map(({ id, quote, deadline, strength, condition }) => (
          <li key={id} className={classes.item} data-kind="promise">
            <Quote text={quote} short />
            <p>
              <DueText deadline={deadline} />
            </p>
            <p className={parts.muted}>
              {t(`strength.${strength}`)}
              {condition !== null && ` · ${t("promise.condition", { condition })}`}
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Unanswered({ unanswered }: Pick<LintReport, "unanswered">) {
  const { t } = useTranslation();
  if (unanswered.length === 0) return null;
  return (
    <div>
      <h2>{t("reply.unanswered")}</h2>
      <ul className={classes.items}>
        {unanswered.map(({ quote }) => (
          <li key={quote} className={classes.item}>
            <Quote text={quote} short />
          </li>
        ))}
      </ul>
    </div>
  );
}
