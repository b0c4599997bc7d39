import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationRow } from "../../../model/api.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import classes from "./overview.module.css";

/** So many stand on the first screen; the rest opens. */
const SHORT = 4;

export function ReadFirst({ ws, rows }: { ws: string; rows: readonly ConversationRow[] }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const shown = open ? rows : rows.slice(0, SHORT);
  return (
    <section className={classes.read} aria-labelledby="read-first">
      <h2 id="read-first">{t("overview.read_first")}</h2>
      {rows.length === 0 ? (
        <p className={parts.muted}>{t("overview.read_none")}</p>
      ) : (
        <ol className={classes.rows}>
          {shown.map((row) => (
            <ReadRow key={row.id} ws={ws} row={row} />
          ))}
        </ol>
      )}
      {rows.length > SHORT && (
        <Button
          variant="default"
          size="compact-md"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? t("overview.read_less") : t("overview.read_more", { count: rows.length - SHORT })}
        </Button>
      )}
    </section>
  );
}

/** Which conversation, why it should be read, and its worst words. */
function ReadRow({ ws, row }: { ws: string; row: ConversationRow }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const [first, ...others] = row.reasons;
  return (
    <li className={classes.row}>
      <div className={classes.rowHead}>
        <h3>
          <Link to="/w/$ws/conversations/$id" params={{ ws, id: row.id }} dir="auto">
            {row.subject || t("conversation.no_subject")}
          </Link>
        </h3>
        <p className={classes.meta}>
          {[row.customer, t(`channel.${row.channel}`), row.agents.join(", ")]
            .filter((part) => part !== "")
            .join(" · ")}
        </p>
        {row.last_at && (
          <span className={`${classes.meta} ${classes.when}`}>
            <Instant at={row.last_at} show="relative" />
          </span>
        )}
      </div>
      <p className={classes.reason}>
        <strong>{first}</strong>
        {others.length > 0 && <span className={parts.muted}> · {others.join(" · ")}</span>}
      </p>
      {row.worst && (
        <p className={classes.worst}>
          <span className={parts.muted}>{sinName(row.worst.sin)}</span>
          <q dir="auto">{row.worst.quote.trim()}</q>
        </p>
      )}
    </li>
  );
}
