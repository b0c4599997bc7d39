import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ConversationRow } from "../../../model/api.ts";
import { PROMISE_STATES } from "../../../model/taxonomy.ts";
import { points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseStateLabel } from "../../parts/promise_state.tsx";
import { useSinName } from "../../parts/sins.ts";
import classes from "./conversations.module.css";

/** A table on wide screens; on narrow ones each row is a card (the same markup, other styles). */
export function Rows({ ws, rows }: { ws: string; rows: readonly ConversationRow[] }) {
  const { t } = useTranslation();
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t("conversations.subject")}</th>
          <th scope="col">{t("conversations.promises")}</th>
          <th scope="col">{t("conversations.last")}</th>
          <th scope="col" className={classes.number}>
            {t("conversations.score")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} ws={ws} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ ws, row }: { ws: string; row: ConversationRow }) {
  const { t } = useTranslation();
  const { channel, status, agents, customer, messages } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/w/$ws/conversations/$id" params={{ ws, id: row.id }} dir="auto">
          {row.subject || t("conversation.no_subject")}
        </Link>
        <span className={classes.who}>
          {[
            customer,
            agents.join(", "),
            t(`channel.${channel}`),
            status === "unknown" ? "" : t(`status.${status}`),
            t("conversations.messages", { count: messages }),
          ]
            .filter((part) => part !== "")
            .join(" · ")}
        </span>
        {row.reasons[0] !== undefined && <span className={classes.reason}>{row.reasons[0]}</span>}
        <Sins row={row} />
      </th>
      <td>
        <span className={classes.labels}>
          {PROMISE_STATES.map((state) => {
            const count = row.promises[state] ?? 0;
            return count === 0 ? null : (
              <PromiseStateLabel key={state} state={state} count={count} />
            );
          })}
        </span>
      </td>
      <td className={classes.when}>
        {row.last_at === null ? (
          <span className={parts.muted}>{t("conversations.no_date")}</span>
        ) : (
          <Instant at={row.last_at} show="relative" />
        )}
      </td>
      <td
        className={classes.number}
        data-label={t("conversations.score")}
        data-unmeasured={row.score.total === null || undefined}
      >
        <ScoreText row={row} />
      </td>
    </tr>
  );
}

function Sins({ row }: { row: ConversationRow }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  if (row.sins.length === 0) return null;
  return (
    <span className={classes.labels}>
      {row.sins.map(({ sin, count, counted }) => (
        <span
          key={`${sin} ${counted}`}
          className={parts.label}
          data-tone={counted ? "bad" : undefined}
          data-look={!counted || undefined}
        >
          {sinName(sin)}
          {count > 1 && ` × ${count}`}
          {!counted && (
            <VisuallyHidden component="span">{` (${t("finding.look")})`}</VisuallyHidden>
          )}
        </span>
      ))}
    </span>
  );
}

function ScoreText({ row: { score } }: { row: ConversationRow }) {
  const { t } = useTranslation();
  if (score.total === null) {
    return (
      <span className={parts.muted} title={t("score.unmeasured")}>
        <span aria-hidden="true">–</span>
        <VisuallyHidden component="span">{t("score.unmeasured")}</VisuallyHidden>
      </span>
    );
  }
  return (
    <>
      {points(score.total, locale())}
      {score.capped && <span className={parts.muted}> {t("score.capped")}</span>}
    </>
  );
}
