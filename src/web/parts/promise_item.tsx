import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PromiseRow } from "../../model/promise_views.ts";
import { AskCustomer } from "./ask_customer.tsx";
import { DueText } from "./due_text.tsx";
import { Instant } from "./instant.tsx";
import { useNow } from "./now.ts";
import parts from "./parts.module.css";
import classes from "./promise_item.module.css";
import { PromiseStateLabel } from "./promise_state.tsx";
import { Quote } from "./quote.tsx";

/** One promise of the ledger: its words, when it is due, its state, where it was made. */
export function PromiseItem({ ws, row }: { ws: string; row: PromiseRow }) {
  const { t } = useTranslation();
  return (
    <article className={classes.item}>
      <div className={classes.head}>
        <PromiseStateLabel state={row.state} />
        <span className={classes.due}>
          <DueText deadline={row.deadline} />
        </span>
      </div>
      <Quote text={row.quote} short />
      <PromiseNotes row={row} />
      {row.condition !== null && (
        <p className={parts.muted}>{t("promise.condition", { condition: row.condition })}</p>
      )}
      <p className={classes.where}>
        <Link to="/w/$ws/promises/$id" params={{ ws, id: row.id }}>
          {t("promise.open")}
        </Link>
        <Link
          to="/w/$ws/conversations/$id"
          params={{ ws, id: row.conversation }}
          search={{ promise: row.id }}
          dir="auto"
        >
          {row.subject || t("conversation.no_subject")}
        </Link>
        <span className={parts.muted}>
          {t("promise.by_to", { owner: row.owner, customer: row.customer })}
          {row.made_by !== row.owner && ` · ${t("promise.made_by", { name: row.made_by })}`}
        </span>
      </p>
      {row.state === "unverifiable" && row.polarity === "do" && (
        <AskCustomer ws={ws} conversation={row.conversation} promise={row.id} />
      )}
    </article>
  );
}

/** Whose word the state is, and until when it is snoozed. */
function PromiseNotes({ row: { decided_by, snoozed_until } }: { row: PromiseRow }) {
  const { t } = useTranslation();
  const now = useNow();
  const asleep = snoozed_until != null && Date.parse(snoozed_until) > now;
  if (decided_by === undefined && !asleep) return null;
  return (
    <p className={parts.muted}>
      {decided_by !== undefined && t(`decided_by.${decided_by}`)}
      {decided_by !== undefined && asleep && " · "}
      {asleep && (
        <>
          {t("promise.snoozed_until")} <Instant at={snoozed_until} show="date" />
        </>
      )}
    </p>
  );
}
