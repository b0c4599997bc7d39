import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PromiseRow } from "../../../model/promise_views.ts";
import { choicesQuery, promisesQuery } from "../../api/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import views from "../../parts/views.module.css";
import { PromiseItem } from "../../parts/promise_item.tsx";
import { columnsOf } from "./columns.ts";
import { ExportLinks } from "./export_links.tsx";
import { Filters } from "./filters.tsx";
import classes from "./promises.module.css";
import { filterOf, type PromiseSearch, VIEWS } from "./search.ts";
import { ViewLink } from "./view_link.tsx";

export function PromisesPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/promises" });
  const search = useSearch({ from: "/inside/w/$ws/promises" });
  const navigate = useNavigate();
  const { view = "due_today", by = "owner" } = search;
  const query = { ...filterOf(search), view };
  const list = useInfiniteQuery(promisesQuery(ws, query));
  const choices = useQuery(choicesQuery(ws)).data;
  const first = list.data?.pages[0];
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const change = (changed: PromiseSearch) =>
    void navigate({
      to: "/w/$ws/promises",
      params: { ws },
      search: changed,
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title={t("nav.promises")}
      lead={t("promises.lead")}
      actions={
        <LinkButton to="/w/$ws/compliance" params={{ ws }} variant="default">
          {t("compliance.title")}
        </LinkButton>
      }
    >
      <nav className={views.views} aria-label={t("promises.views")}>
        {VIEWS.map((name) => (
          <ViewLink
            key={name}
            ws={ws}
            view={name}
            search={search}
            current={view === name}
            count={first?.counts[name]}
          />
        ))}
      </nav>
      <Filters search={search} change={change} choices={choices} />
      <Loaded query={list}>
        {() =>
          rows.length === 0 ? (
            <Empty title={t(`promises.none_${view}`)}>
              <p>{t(`promises.about_${view}`)}</p>
            </Empty>
          ) : (
            <>
              <div className={classes.about}>
                <p>{t(`promises.about_${view}`)}</p>
                <GroupSwitch ws={ws} search={search} />
                <ExportLinks ws={ws} query={query} />
              </div>
              <div className={classes.board} aria-busy={list.isPlaceholderData}>
                {columnsOf(rows, by).map(([name, own]) => (
                  <Column key={name} ws={ws} search={search} by={by} name={name} rows={own} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      <MoreButton list={list} mt="md">
        {t("promises.more")}
      </MoreButton>
    </Page>
  );
}

/** Columns by person or by team. */
function GroupSwitch({ ws, search }: { ws: string; search: PromiseSearch }) {
  const { t } = useTranslation();
  const { by, ...rest } = search;
  return (
    <Link
      to="/w/$ws/promises"
      params={{ ws }}
      search={by === "team" ? rest : { ...rest, by: "team" }}
      resetScroll={false}
    >
      {t(by === "team" ? "promises.by_owner" : "promises.by_team")}
    </Link>
  );
}

interface ColumnProps {
  ws: string;
  search: PromiseSearch;
  by: "owner" | "team";
  name: string;
  rows: readonly PromiseRow[];
}

function Column({ ws, search, by, name, rows }: ColumnProps) {
  const { t } = useTranslation();
  const only = name === "" ? search : { ...search, [by]: name };
  return (
    <section className={parts.stack}>
      <h2 className={classes.name}>
        <Link to="/w/$ws/promises" params={{ ws }} search={only}>
          {name || t(by === "team" ? "promises.no_team" : "promises.unknown_owner")}
        </Link>{" "}
        <span className={parts.muted}>{rows.length}</span>
      </h2>
      <ul className={parts.stack}>
        {rows.map((row) => (
          <li key={`${row.conversation} ${row.id}`}>
            <PromiseItem ws={ws} row={row} />
          </li>
        ))}
      </ul>
    </section>
  );
}
