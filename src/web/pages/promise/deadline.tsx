import { useTranslation } from "react-i18next";
import type { PromiseRow } from "../../../model/promise_views.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./promise.module.css";

/** How the words that say when became an instant. */
export function DeadlineExplained({ promise }: { promise: PromiseRow }) {
  const { t } = useTranslation();
  const { deadline, made_at } = promise;
  const ambiguous = Array.isArray(deadline.ambiguous) ? (deadline.ambiguous as string[]) : [];
  return (
    <section className={parts.panel} aria-labelledby="deadline">
      <h2 id="deadline">{t("promise_page.deadline")}</h2>
      <dl className={classes.facts}>
        <dt>{t("promise_page.deadline_words")}</dt>
        <dd dir="auto">{deadline.text || t("promise.no_due")}</dd>
        <dt>{t("promise_page.counted_from")}</dt>
        <dd>
          {made_at === null ? t("promise_page.not_known") : <Instant at={made_at} show="date" />}
        </dd>
        <dt>{t("promise_page.rule")}</dt>
        <dd>
          {deadline.rule.replaceAll("_", " ")} ({t(`due_source.${deadline.source}`)})
        </dd>
        <dt>{t("promise_page.due")}</dt>
        <dd>
          {deadline.due === null ? (
            t("promise_page.no_clock")
          ) : (
            <Instant at={deadline.due} zone={deadline.zone} />
          )}
        </dd>
        {ambiguous.length > 1 && (
          <>
            <dt>{t("promise_page.or")}</dt>
            <dd>
              <Instant at={ambiguous.at(-1) ?? ""} zone={deadline.zone} />
            </dd>
          </>
        )}
        <dt>{t("promise_page.zone")}</dt>
        <dd>
          {deadline.zone} ({t("promise_page.calendar", { name: deadline.calendar })})
        </dd>
      </dl>
    </section>
  );
}
