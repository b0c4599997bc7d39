import { Button } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { type ConversationFilter, conversationsQuery } from "../../api/queries.ts";
import { whole } from "../../format/numbers.ts";
import { set } from "../../format/search_params.ts";
import { locale } from "../../i18n/index.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import classes from "./conversations.module.css";
import { Filters } from "./filters.tsx";
import { Rows } from "./rows.tsx";

export function ConversationsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/conversations" });
  const filter = useSearch({ from: "/inside/w/$ws/conversations" });
  const navigate = useNavigate();
  const list = useInfiniteQuery(conversationsQuery(ws, filter));
  const change = (changed: ConversationFilter) =>
    void navigate({
      to: "/w/$ws/conversations",
      params: { ws },
      search: set(changed),
      replace: true,
      resetScroll: false,
    });
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  const agents = [...new Set(rows.flatMap((row) => row.agents))].toSorted();
  return (
    <Page title={t("nav.conversations")}>
      <Filters filter={filter} change={change} agents={agents} />
      <p className={classes.count} role="status">
        {list.data && t("conversations.count", { count: total, shown: whole(total, locale()) })}
      </p>
      <Loaded query={list}>
        {() =>
          total === 0 ? (
            <Empty title={t("conversations.none")}>
              <p>{t("conversations.none_hint")}</p>
              <Button variant="default" size="sm" onClick={() => change({})}>
                {t("conversations.clear")}
              </Button>
            </Empty>
          ) : (
            <div className={classes.list} aria-busy={list.isPlaceholderData}>
              <Rows ws={ws} rows={rows} />
              {list.hasNextPage && (
                <Button
                  variant="default"
                  loading={list.isFetchingNextPage}
                  onClick={() => void list.fetchNextPage()}
                >
                  {t("conversations.more", {
                    shown: whole(rows.length, locale()),
                    total: whole(total, locale()),
                  })}
                </Button>
              )}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}
