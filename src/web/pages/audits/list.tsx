import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditFilter, AuditRow } from "../../../model/audits.ts";
import { EXPORT_FORMATS } from "../../../model/promise_views.ts";
import { inWorkspace, query } from "../../api/client.ts";
import { useChecklists } from "../../parts/checklists.ts";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./audits.module.css";
import { auditsQuery } from "./queries.ts";

/** The audits, the latest first. */
export function AuditList({ ws, search }: { ws: string; search: AuditFilter }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(auditsQuery(ws, search));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <Loaded query={list}>
      {() =>
        total > 0 && (
          <section className={parts.panel} aria-labelledby="audit-list">
            <h2 id="audit-list">{t("audits.list", { count: total })}</h2>
            <ul className={classes.rows} aria-busy={list.isPlaceholderData}>
              {rows.map((row) => (
                <Row key={row.id} ws={ws} row={row} />
              ))}
            </ul>
            <MoreButton list={list} mt="md">
              {t("promises.more")}
            </MoreButton>
            <p className={classes.files}>
              {t("promises.export")}{" "}
              {EXPORT_FORMATS.map((format) => (
                <a
                  key={format}
                  href={inWorkspace(ws, "audits", "export") + query({ ...search, format })}
                  download={`audits.${format}`}
                >
                  {format.toUpperCase()}
                </a>
              ))}
            </p>
          </section>
        )
      }
    </Loaded>
  );
}

function Row({ ws, row }: { ws: string; row: AuditRow }) {
  const { t } = useTranslation();
  const { text } = useChecklists();
  const { id, place, checklist, kind, at, by, yes, no, not_seen, finished_at } = row;
  return (
    <li>
      <p>
        <Link to="/w/$ws/audits/$id" params={{ ws, id }}>
          <span dir="auto">{place}</span>
        </Link>{" "}
        {finished_at === null && (
          <span className={parts.label} data-tone="warn">
            {t("audits.unfinished")}
          </span>
        )}
      </p>
      <p className={classes.meta}>
        <Instant at={at} show="date" />
        <span>{text(checklist)}</span>
        <span>{t(`audits.kind_${kind}`)}</span>
        <span dir="auto">{by}</span>
        <span>{t("audits.counts", { yes, no, not_seen })}</span>
      </p>
    </li>
  );
}
