import { Button } from "@mantine/core";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { choicesQuery, type ConversationFilter, conversationsQuery } from "../../api/queries.ts";
import { whole } from "../../format/numbers.ts";
import { set } from "../../format/search_params.ts";
import { locale } from "../../i18n/index.ts";
import { Empty } from "../../parts/empty.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { useMay } from "../../parts/may.ts";
import { MoreButton } from "../../parts/more_button.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./conversations.module.css";
import { Disagreements } from "./disagreements.tsx";
import { ExportLinks } from "./export_links.tsx";
import { Filters } from "./filters.tsx";
import { Measured } from "./measured.tsx";
import { rememberFilter } from "./last_filter.ts";
import { Rows } from "./rows.tsx";

export function ConversationsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/conversations" });
  const filter = useSearch({ from: "/inside/w/$ws/conversations" });
  const may = useMay(ws);
  const navigate = useNavigate();
  useEffect(() => rememberFilter(filter), [filter]);
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
  const { total = 0, many = false } = list.data?.pages[0] ?? {};
  const totalText = `${whole(total, locale())}${many ? "+" : ""}`;
  const choices = useQuery(choicesQuery(ws)).data;
  const looks = rows.some(({ sins }) => sins.some(({ counted }) => !counted));
  return (
    <Page title={t("nav.conversations")}>
      <Disagreements ws={ws} />
      <Filters filter={filter} change={change} choices={choices} />
      <Measured filter={filter} change={change} />
      <div className={classes.count}>
        <p role="status">
          {list.data && t("conversations.count", { count: total, shown: totalText })}
        </p>
        {looks && (
          <p>
            <span className={parts.label} data-look>
              {t("finding.look")}
            </span>{" "}
            {t("finding.look_legend")}
          </p>
        )}
      </div>
      <Loaded query={list}>
        {() =>
          total === 0 ? (
            <NoConversation ws={ws} filtered={Object.keys(filter).length > 0} change={change} />
          ) : (
            <div className={classes.list} aria-busy={list.isPlaceholderData}>
              <Rows ws={ws} rows={rows} />
              <MoreButton list={list}>
                {t("conversations.more", {
                  shown: whole(rows.length, locale()),
                  total: totalText,
                })}
              </MoreButton>
              {may("read") && <ExportLinks ws={ws} filter={filter} />}
            </div>
          )
        }
      </Loaded>
    </Page>
  );
}

interface NoConversationProps {
  ws: string;
  filtered: boolean;
  change: (filter: ConversationFilter) => void;
}

function NoConversation({ ws, filtered, change }: NoConversationProps) {
  const { t } = useTranslation();
  if (!filtered) {
    return (
      <Empty title={t("overview.empty")}>
        <p>{t("conversations.empty_hint")}</p>
        <LinkButton to="/w/$ws/import" params={{ ws }}>
          {t("overview.empty_import")}
        </LinkButton>
      </Empty>
    );
  }
  return (
    <Empty title={t("conversations.none")}>
      <p>{t("conversations.none_hint")}</p>
      <Button variant="default" size="sm" onClick={() => change({})}>
        {t("conversations.clear")}
      </Button>
    </Empty>
  );
}
