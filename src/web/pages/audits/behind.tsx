import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { AuditAnswerRow } from "../../../model/audits.ts";
import { useChecklists } from "../../parts/checklists.ts";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import classes from "./audits.module.css";
import { behindQuery } from "./queries.ts";
import { type AuditsSearch, auditsSearch, WHAT } from "./search.ts";

/** The visits and answers behind the number that was pressed; which one stands in the address. */
export function Behind({ ws, search }: { ws: string; search: AuditsSearch }) {
  const { t } = useTranslation();
  const list = useInfiniteQuery(behindQuery(ws, search));
  const name = useName(search);
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const nothing = Object.fromEntries(WHAT.map((field) => [field, undefined]));
  return (
    <section className={parts.panel} aria-labelledby="answers-behind">
      <h2 id="answers-behind">
        {t("audits.behind", { name, count: list.data?.pages[0]?.total ?? 0 })}
      </h2>
      <Link
        to="/w/$ws/audits"
        params={{ ws }}
        search={auditsSearch({ ...search, ...nothing })}
        resetScroll={false}
      >
        {t("close")}
      </Link>
      <Loaded query={list}>
        {() => (
          <ul className={classes.rows} aria-busy={list.isPlaceholderData}>
            {rows.map((row) => (
              <Answer key={`${row.audit} ${row.item}`} ws={ws} row={row} />
            ))}
          </ul>
        )}
      </Loaded>
      <MoreButton list={list} mt="md">
        {t("promises.more")}
      </MoreButton>
    </section>
  );
}

function Answer({ ws, row }: { ws: string; row: AuditAnswerRow }) {
  const { t } = useTranslation();
  const { text } = useChecklists();
  const { audit, item, place, at, kind, answer, note } = row;
  return (
    <li>
      <p>
        <span className={parts.label} data-tone={answer === "no" ? "bad" : "good"}>
          {t(`audits.answer_${answer}`)}
        </span>{" "}
        <Link to="/w/$ws/audits/$id" params={{ ws, id: audit }} hash={item}>
          {text(item)}
        </Link>
      </p>
      <p className={classes.meta}>
        <strong dir="auto">{place}</strong>
        <Instant at={at} show="date" />
        <span>{t(`audits.kind_${kind}`)}</span>
        {row.photo && <span>{t("audits.has_photo")}</span>}
      </p>
      {note !== "" && <p dir="auto">{note}</p>}
    </li>
  );
}

/** What the number was of. */
function useName({ factor, sin, section, item }: AuditsSearch): string {
  const { t } = useTranslation();
  const { text } = useChecklists();
  const sinName = useSinName();
  if (factor !== undefined) return t(`factor.${factor}`);
  if (sin !== undefined) return sinName(sin);
  return text(section ?? item ?? "");
}
