import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Overview } from "../../../model/api.ts";
import type { PromiseRow } from "../../../model/promise_views.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseStateLabel } from "../../parts/promise_state.tsx";
import classes from "./overview.module.css";

const MOST = 3;

/** What was promised for today and what is overdue; the board has the rest. */
export function DuePromises({ ws, overview }: { ws: string; overview: Overview }) {
  const { t } = useTranslation();
  const { due_today, overdue, promise_counts, repairs } = overview;
  return (
    <section className={`${parts.panel} ${classes.due}`} aria-labelledby="due">
      <div className={classes.sideHead}>
        <h2 id="due">{t("overview.due")}</h2>
        <Link to="/w/$ws/promises" params={{ ws }} search={{ view: "all" }}>
          {t("overview.all_promises")}
        </Link>
      </div>
      <Group ws={ws} view="due_today" rows={due_today} count={promise_counts.due_today ?? 0} />
      <Group ws={ws} view="overdue" rows={overdue} count={promise_counts.overdue ?? 0} />
      {repairs.opened > 0 && (
        <p className={classes.more}>
          {t("overview.repairs", repairs)}{" "}
          <Link to="/w/$ws/promises" params={{ ws }} search={{ view: "to_repair" }}>
            {t("overview.repairs_link")}
          </Link>
        </p>
      )}
    </section>
  );
}

interface GroupProps {
  ws: string;
  view: "due_today" | "overdue";
  rows: readonly PromiseRow[];
  count: number;
}

function Group({ ws, view, rows, count }: GroupProps) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={classes.groupHead} data-late={(view === "overdue" && count > 0) || undefined}>
        {t(`overview.${view}`)} <span>{count}</span>
      </h3>
      <ul className={classes.dueRows}>
        {rows.slice(0, MOST).map((row) => (
          <DueRow key={`${row.conversation} ${row.id}`} ws={ws} row={row} />
        ))}
      </ul>
      {count > MOST && (
        <p className={classes.more}>
          <Link to="/w/$ws/promises" params={{ ws }} search={{ view }}>
            {t("overview.due_more", { count: count - MOST })}
          </Link>
        </p>
      )}
    </div>
  );
}

function DueRow({ ws, row }: { ws: string; row: PromiseRow }) {
  const { t } = useTranslation();
  const { conversation, id, quote, subject, owner, deadline, state } = row;
  return (
    <li>
      <Link
        to="/w/$ws/conversations/$id"
        params={{ ws, id: conversation }}
        search={{ promise: id }}
        title={subject || t("conversation.no_subject")}
      >
        <q dir="auto">{quote.trim()}</q>
      </Link>
      <span className={classes.meta}>
        {state === "broken" && <PromiseStateLabel state={state} />}
        {owner || t("promises.unknown_owner")}
        {deadline.due !== null && (
          <>
            {" · "}
            {t("promise.due")} <Instant at={deadline.due} show="relative" />
          </>
        )}
      </span>
    </li>
  );
}
