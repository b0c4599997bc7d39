import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PromiseRow } from "../../../model/api.ts";
import { LinkButton } from "../../parts/links.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseItem } from "../../parts/promise_item.tsx";
import classes from "./overview.module.css";

const MOST = 4;

interface DuePromisesProps {
  ws: string;
  today: readonly PromiseRow[];
  overdue: readonly PromiseRow[];
}

export function DuePromises({ ws, today, overdue }: DuePromisesProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.due} aria-labelledby="due">
      <h2 id="due">{t("overview.due")}</h2>
      <Group ws={ws} view="due_today" title={t("overview.due_today")} rows={today} />
      <Group ws={ws} view="overdue" title={t("overview.overdue")} rows={overdue} />
      <LinkButton to="/w/$ws/promises" params={{ ws }} variant="default" size="sm">
        {t("overview.all_promises")}
      </LinkButton>
    </section>
  );
}

interface GroupProps {
  ws: string;
  view: "due_today" | "overdue";
  title: string;
  rows: readonly PromiseRow[];
}

function Group({ ws, view, title, rows }: GroupProps) {
  const { t } = useTranslation();
  return (
    <div>
      <h3 className={classes.groupHead}>
        {title} <span className={parts.muted}>{rows.length}</span>
      </h3>
      {rows.length === 0 && <p className={parts.muted}>{t("overview.due_none")}</p>}
      <ul className={parts.stack}>
        {rows.slice(0, MOST).map((row) => (
          <li key={row.id}>
            <PromiseItem ws={ws} row={row} />
          </li>
        ))}
      </ul>
      {rows.length > MOST && (
        <p className={classes.more}>
          <Link to="/w/$ws/promises" params={{ ws }} search={{ view }}>
            {t("overview.due_more", { count: rows.length - MOST })}
          </Link>
        </p>
      )}
    </div>
  );
}
