import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PromiseDetail, PromiseRow, PromiseStep } from "../../../model/promise_views.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseStateLabel } from "../../parts/promise_state.tsx";
import { proofKind } from "../../parts/proof_kind.ts";
import classes from "./promise.module.css";

/** Its life in the order of time, with the promise it came from and what took its place. */
export function History({ ws, detail }: { ws: string; detail: PromiseDetail }) {
  const { t } = useTranslation();
  const { parent, children, history } = detail;
  return (
    <section className={parts.panel} aria-labelledby="history">
      <h2 id="history">{t("promise_page.history")}</h2>
      {parent !== null && (
        <p>
          {t("promise_page.parent")} <Relative ws={ws} row={parent} />
        </p>
      )}
      <ol className={classes.history}>
        {history.map((step) => (
          <li key={keyOf(step)}>
            {step.at === null ? (
              <span className={parts.muted}>{t("promise_page.no_time")}</span>
            ) : (
              <Instant at={step.at} show="date" />
            )}
            <span dir="auto">{stepText(step, detail)}</span>
          </li>
        ))}
      </ol>
      {children.map((child) => (
        <p key={child.id}>
          {t("promise_page.child")} <Relative ws={ws} row={child} />
        </p>
      ))}
    </section>
  );

  function stepText(
    { kind, mark, evidence }: PromiseStep,
    { promise, conversation }: PromiseDetail,
  ) {
    if (kind === "made") return t("promise_page.made");
    if (kind === "due") return t("promise_page.due_step");
    if (kind === "marked") {
      const own = promise.marks?.find(({ id }) => id === mark);
      if (own === undefined) return t("proof_kind.marked");
      const marked = t("promise_page.marked", { kind: t(`mark_kind.${own.kind}`), by: own.by });
      const undone = own.withdrawn ? ` (${t("promise_page.taken_back")})` : "";
      return `${marked}${undone}: ${own.reason}`;
    }
    const message = conversation.messages.find(({ id }) => id === evidence?.message);
    const words = message?.text.slice(evidence?.start ?? 0, evidence?.end ?? 0).trim();
    return `${proofKind(t, kind)}${words ? `: “${words.slice(0, 160)}”` : ""}`;
  }
}

function keyOf({ kind, at, mark, evidence }: PromiseStep): string {
  return [kind, at, mark, evidence?.message, evidence?.start, evidence?.event].join(" ");
}

function Relative({ ws, row }: { ws: string; row: PromiseRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/w/$ws/promises/$id" params={{ ws, id: row.id }}>
        {row.deadline.due === null ? (
          t("promise.no_due")
        ) : (
          <>
            {t("promise.due")}{" "}
            <Instant at={row.deadline.due} show="date" zone={row.deadline.zone} />
          </>
        )}
      </Link>{" "}
      <PromiseStateLabel state={row.state} />
    </>
  );
}
