import { Button, Textarea } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SidebarView } from "../../../model/sidebar.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import classes from "./connections.module.css";
import { sidebarQuery } from "./queries.ts";

/** The page that help desks show beside a conversation: its address, and who may show it. */
export function Sidebar({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const sidebar = useQuery(sidebarQuery(ws));
  return (
    <section className={`${parts.panel} ${classes.connection}`} aria-labelledby="sidebar">
      <h2 id="sidebar">{t("sidebar.title")}</h2>
      <p className={parts.muted}>{t("sidebar.about")}</p>
      <Loaded query={sidebar}>
        {(view) => <Settings key={view.origins.join()} ws={ws} view={view} />}
      </Loaded>
    </section>
  );
}

function Settings({ ws, view }: { ws: string; view: SidebarView }) {
  const { t } = useTranslation();
  const mayGovern = useMay(ws)("govern");
  const [sites, setSites] = useState(view.origins.join("\n"));
  const keep = (saved: SidebarView) => queryClient.setQueryData(sidebarQuery(ws).queryKey, saved);
  const save = useMutation({
    mutationFn: () =>
      ask<SidebarView>(inWorkspace(ws, "sidebar"), {
        method: "PUT",
        json: { origins: sites.split(/\s+/).filter((site) => site !== "") },
      }),
    onSuccess: keep,
  });
  const renew = useMutation({
    mutationFn: () => ask<SidebarView>(inWorkspace(ws, "sidebar", "renew"), { method: "POST" }),
    onSuccess: keep,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const failed = save.error ?? renew.error;
  return (
    <form className={parts.stack} onSubmit={submit} noValidate>
      <p className={classes.about}>
        {t("sidebar.address")} <code>{view.link ?? view.path}</code>
      </p>
      <Textarea
        label={t("sidebar.sites")}
        description={t("sidebar.sites_hint")}
        autosize
        minRows={2}
        disabled={!mayGovern}
        value={sites}
        onChange={({ currentTarget: { value } }) => setSites(value)}
      />
      {failed && <Failure error={failed} />}
      {mayGovern && (
        <div className={parts.actions}>
          <Button type="submit" size="compact-sm" loading={save.isPending}>
            {t("sidebar.save")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            loading={renew.isPending}
            onClick={() => renew.mutate()}
          >
            {t("sidebar.renew")}
          </Button>
        </div>
      )}
    </form>
  );
}
