import { Button } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { BackupsView, BackupView } from "../../../model/backups.ts";
import { ask } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { bytes } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Failure } from "../../parts/failure.tsx";
import { Icon } from "../../parts/icons.tsx";
import { Instant } from "../../parts/instant.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./backups.module.css";
import { BackupSettingsForm } from "./form.tsx";

const backupsQuery = queryOptions({
  queryKey: ["backups"],
  queryFn: ({ signal }) => ask<BackupsView>("/api/backups", { signal }),
  refetchInterval: 60_000,
});

/** Backups of the whole installation: how it stands with the last one, all of them, and when they are made. */
export function BackupsPage() {
  const { t } = useTranslation();
  const view = useQuery(backupsQuery);
  const make = useMutation({
    mutationFn: () => ask<BackupView>("/api/backups", { method: "POST" }),
    onSuccess: () => notifications.show({ message: t("backups.made") }),
    onSettled: () => queryClient.invalidateQueries(backupsQuery),
  });
  return (
    <Page
      title={t("backups.title")}
      lead={t("backups.lead")}
      actions={
        <Button loading={make.isPending || view.data?.running} onClick={() => make.mutate()}>
          {t("backups.make")}
        </Button>
      }
    >
      <Loaded query={view}>
        {(shown) => (
          <div className={parts.stack}>
            {make.error && <Failure error={make.error} />}
            <Warning view={shown} />
            <section className={parts.panel} aria-labelledby="backups-there">
              <h2 id="backups-there">{t("backups.there")}</h2>
              <p className={classes.about}>{t("backups.folder", { folder: shown.folder })}</p>
              <List backups={shown.backups} />
            </section>
            <section className={parts.panel} aria-labelledby="backups-when">
              <h2 id="backups-when">{t("backups.when")}</h2>
              <BackupSettingsForm
                saved={shown.settings}
                onSaved={(now) => queryClient.setQueryData(backupsQuery.queryKey, now)}
              />
            </section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** What should not be overlooked: the last one failed, is old, or there is none. */
function Warning({ view: { state, failed, backups } }: { view: BackupsView }) {
  const { t } = useTranslation();
  if (failed === null && state === "fresh") return null;
  const last = backups[0];
  return (
    <div className={parts.notice} role="status">
      <Icon name="warning" size={22} />
      <div>
        {failed !== null && (
          <p className={parts.noticeTitle}>
            {t("backups.failed", { reason: failed.reason })}{" "}
            <Instant at={failed.at} show="relative" />
          </p>
        )}
        {state === "none" && <p className={parts.noticeTitle}>{t("backups.none")}</p>}
        {state === "old" && last !== undefined && (
          <p className={parts.noticeTitle}>
            {t("backups.old")} <Instant at={last.at} show="relative" />
          </p>
        )}
        <p>{t("backups.warning_hint")}</p>
      </div>
    </div>
  );
}

function List({ backups }: { backups: readonly BackupView[] }) {
  const { t } = useTranslation();
  if (backups.length === 0) return <p className={parts.muted}>{t("backups.none_there")}</p>;
  return (
    <ul className={classes.list}>
      {backups.map(({ name, at, bytes: size }) => (
        <li key={name} className={classes.backup}>
          <Instant at={at} />
          <span className={classes.name}>{name}</span>
          <span className={classes.size}>{bytes(size, locale())}</span>
        </li>
      ))}
    </ul>
  );
}
