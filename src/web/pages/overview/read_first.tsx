import { Button } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationRow } from "../../../model/api.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";
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
        <Button variant="default" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t("overview.read_less") : t("overview.read_more", { count: rows.length - SHORT })}
        </Button>
      )}
    </section>
  );
}

function ReadRow({ ws, row }: { ws: string; row: ConversationRow }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const [first, ...others] = row.reasons;
  return (
    <li className={classes.row}>
      <h3>
        <Link to="/w/$ws/conversations/$id" params={{ ws, id: row.id }} dir="auto">
          {row.subject || t("conversation.no_subject")}
        </Link>
      </h3>
      <p className={classes.reason}>
        <strong>{first}</strong>
        {others.length > 0 && <span className={parts.muted}> · {others.join(" · ")}</span>}
      </p>
      {row.worst && (
        <figure className={classes.worst}>
          <Quote text={row.worst.quote} short />
          <figcaption className={parts.small}>{sinName(row.worst.sin)}</figcaption>
        </figure>
      )}
      <p className={classes.meta}>
        {[row.customer, t(`channel.${row.channel}`), row.agents.join(", ")]
          .filter((part) => part !== "")
          .join(" · ")}
        {row.last_at && (
          <>
            {" · "}
            <Instant at={row.last_at} show="relative" />
          </>
        )}
      </p>
    </li>
  );
}
