import { useTranslation } from "react-i18next";
import type { PromiseDetail } from "../../../model/promise_views.ts";
import type { PromiseEvidence } from "../../../model/review.ts";
import { AskCustomer } from "../../parts/ask_customer.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseStateLabel } from "../../parts/promise_state.tsx";
import { proofKind } from "../../parts/proof_kind.ts";
import { Quote } from "../../parts/quote.tsx";
import classes from "./promise.module.css";

/** What became of it, and the words, events or marks that say so. */
export function StateExplained({ ws, detail }: { ws: string; detail: PromiseDetail }) {
  const { t } = useTranslation();
  const { id, conversation, state, polarity, warned, read_state, decided_by, evidence } =
    detail.promise;
  return (
    <section className={parts.panel} aria-labelledby="state">
      <h2 id="state">{t("promise_page.state")}</h2>
      <p className={classes.state}>
        <PromiseStateLabel state={state} />
        {warned && <span className={parts.muted}>{t("promise.warned")}</span>}
      </p>
      {read_state !== undefined && (
        <p className={parts.muted}>
          {decided_by !== undefined && `${t(`decided_by.${decided_by}`)}. `}
          {t("promise_page.read_state")} <PromiseStateLabel state={read_state} />
        </p>
      )}
      {evidence.length === 0 ? (
        <p className={parts.muted}>{t("promise_page.no_evidence")}</p>
      ) : (
        <ul className={classes.evidence}>
          {evidence.map((one) => (
            <li key={`${one.kind} ${one.message} ${one.start} ${one.event}`}>
              <Evidence evidence={one} detail={detail} />
            </li>
          ))}
        </ul>
      )}
      {state === "unverifiable" && polarity === "do" && !detail.asked && (
        <AskCustomer ws={ws} conversation={conversation} promise={id} />
      )}
      {state === "unverifiable" && detail.asked && (
        <p className={parts.muted}>{t("promise.asked_before")}</p>
      )}
    </section>
  );
}

/** One piece of evidence: who wrote or did it, when, and the exact words. */
export function Evidence({
  evidence,
  detail,
}: {
  evidence: PromiseEvidence;
  detail: PromiseDetail;
}) {
  const { t } = useTranslation();
  const { promise, conversation } = detail;
  if (evidence.kind === "marked") {
    const mark = promise.marks?.find(({ id }) => id === evidence.mark);
    return mark === undefined ? null : (
      <>
        <strong>
          {t("promise_page.marked", { kind: t(`mark_kind.${mark.kind}`), by: mark.by })}
        </strong>{" "}
        <Instant at={mark.at} show="date" />
        <p dir="auto">{t("promise_page.because", { reason: mark.reason })}</p>
      </>
    );
  }
  const message = conversation.messages.find(({ id }) => id === evidence.message);
  const event = conversation.events.find(({ id, at }) => (id ?? at) === evidence.event);
  const words = message?.text.slice(evidence.start ?? 0, evidence.end ?? 0) ?? "";
  const at = message?.at ?? event?.at;
  const elsewhere = typeof evidence.conversation === "string";
  return (
    <>
      <strong>{proofKind(t, evidence.kind)}</strong>
      {message && (
        <>
          {" · "}
          <bdi>
            {message.author.name ?? message.author.email ?? t(`role.${message.author.role}`)}
          </bdi>
        </>
      )}
      {event && ` · ${event.type.replaceAll("_", " ")}`}
      {elsewhere && ` · ${t("proof.elsewhere")}`}
      {at !== undefined && (
        <>
          {" · "}
          <Instant at={at} show="date" />
        </>
      )}
      {words.trim() !== "" && <Quote text={words} />}
    </>
  );
}
