import { useTranslation } from "react-i18next";
import type { PromiseDetail } from "../../../model/promise_views.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./promise.module.css";

/** So much of the message is shown before and after the words of the promise. */
const AROUND = 400;

/** The promise in the message it was made in. */
export function InContext({ detail: { promise, conversation } }: { detail: PromiseDetail }) {
  const { t } = useTranslation();
  const message = conversation.messages.find(({ id }) => id === promise.message);
  if (message === undefined) return null;
  const { text, at, author } = message;
  // A firm promise is firm in type and strength; it is said once.
  const facts = [
    t(`promise_type.${promise.type}`),
    t(`strength.${promise.strength}`),
    t(`debtor.${promise.debtor}`),
    promise.polarity === "not_do" ? t("promise.not_do") : "",
  ];
  const from = Math.max(0, promise.start - AROUND);
  const to = Math.min(text.length, promise.end + AROUND);
  return (
    <section className={parts.panel} aria-labelledby="words">
      <h2 id="words">{t("promise_page.words")}</h2>
      <p className={parts.muted}>
        <bdi>{author.name ?? author.email ?? author.id ?? t(`role.${author.role}`)}</bdi>
        {at !== undefined && (
          <>
            {" · "}
            <Instant at={at} />
          </>
        )}
      </p>
      <blockquote className={classes.message} dir="auto">
        {from > 0 && "… "}
        {text.slice(from, promise.start)}
        <mark>{promise.quote}</mark>
        {text.slice(promise.end, to)}
        {to < text.length && " …"}
      </blockquote>
      {promise.condition !== null && (
        <p>{t("promise.condition", { condition: promise.condition })}</p>
      )}
      <p className={parts.muted}>{[...new Set(facts)].filter(Boolean).join(" · ")}</p>
    </section>
  );
}
