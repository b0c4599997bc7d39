import { Group, TextInput } from "@mantine/core";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { LogPage as LogPageView } from "../../../model/log.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./log.module.css";

const FILTERS = ["who", "action", "subject"] as const;
type Filter = Partial<Record<(typeof FILTERS)[number], string>>;

/** Who saw and changed what in the workspace. */
export function LogPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/log" });
  const [filter, setFilter] = useState<Filter>({});
  const list = useInfiniteQuery({
    queryKey: [ws, "log", filter],
    queryFn: ({ signal, pageParam }) =>
      ask<LogPageView>(inWorkspace(ws, "log") + query({ ...filter, cursor: pageParam }), {
        signal,
      }),
    initialPageParam: "",
    getNextPageParam: ({ next }) => next,
  });
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("log.title")} lead={t("log.lead")} back={<BackToSettings />}>
      <Group gap="sm" mb="md" align="end">
        {FILTERS.map((name) => (
          <TextInput
            key={name}
            label={t(`log.${name}`)}
            value={filter[name] ?? ""}
            onChange={({ currentTarget: { value } }) => setFilter({ ...filter, [name]: value })}
          />
        ))}
        <a href={inWorkspace(ws, "log", "export") + query({ ...filter })} download="log.csv">
          {t("log.csv")}
        </a>
      </Group>
      <Loaded query={list}>
        {() =>
          entries.length === 0 ? (
            <p className={parts.muted}>{t("log.none")}</p>
          ) : (
            <ul className={classes.list}>
              {entries.map(({ id, at, who, action, subject }) => (
                <li key={id} className={classes.entry}>
                  <span className={parts.muted}>
                    <Instant at={at} />
                  </span>
                  <span>{who}</span>
                  <code>{action}</code>
                  <span className={parts.muted}>{subject}</span>
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      <MoreButton list={list} mt="md">
        {t("log.more")}
      </MoreButton>
    </Page>
  );
}
