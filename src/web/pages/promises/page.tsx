import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { PromiseRow } from "../../../model/promise_views.ts";
import { promisesQuery } from "../../api/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { PromiseItem } from "../../parts/promise_item.tsx";
import { byOwner } from "./by_owner.ts";
import classes from "./promises.module.css";
import { VIEWS } from "./search.ts";
import { ViewLink } from "./view_link.tsx";

export function PromisesPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/promises" });
  const { view = "due_today", owner } = useSearch({ from: "/inside/w/$ws/promises" });
  const list = useInfiniteQuery(promisesQuery(ws, { view, ...(owner ? { owner } : {}) }));
  const first = list.data?.pages[0];
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("nav.promises")} lead={t("promises.lead")}>
      <nav className={classes.views} aria-label={t("promises.views")}>
        {VIEWS.map((name) => (
          <ViewLink
            key={name}
            ws={ws}
            view={name}
            owner={owner}
            current={view}
            count={first?.counts[name]}
          />
        ))}
      </nav>
      {owner && (
        <p className={classes.owner}>
          {t("promises.only", { owner })}{" "}
          <ViewLink ws={ws} view={view} current={null}>
            {t("promises.everybody")}
          </ViewLink>
        </p>
      )}
      <Loaded query={list}>
        {() =>
          rows.length === 0 ? (
            <Empty title={t(`promises.none_${view}`)}>
              <p>{t(`promises.about_${view}`)}</p>
            </Empty>
          ) : (
            <>
              <p className={classes.about}>{t(`promises.about_${view}`)}</p>
              <div className={classes.board} aria-busy={list.isPlaceholderData}>
                {byOwner(rows).map(([name, own]) => (
                  <OwnerColumn key={name} ws={ws} view={view} name={name} rows={own} />
                ))}
              </div>
            </>
          )
        }
      </Loaded>
      {list.hasNextPage && (
        <Button
          variant="default"
          mt="md"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t("promises.more")}
        </Button>
      )}
    </Page>
  );
}

interface OwnerColumnProps {
  ws: string;
  view: (typeof VIEWS)[number];
  name: string;
  rows: readonly PromiseRow[];
}

function OwnerColumn({ ws, view, name, rows }: OwnerColumnProps) {
  const { t } = useTranslation();
  return (
    <section className={parts.stack}>
      <h2 className={classes.name}>
        <ViewLink ws={ws} view={view} owner={name} current={null}>
          {name || t("promises.unknown_owner")}
        </ViewLink>{" "}
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
