import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import { BackToSettings } from "../../parts/back_to_settings.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { Connection } from "./connection.tsx";
import classes from "./connections.module.css";
import { DeskForm } from "./desk_form.tsx";
import { MailboxForm } from "./mailbox_form.tsx";
import { Sidebar } from "./sidebar.tsx";
import { connectionsQuery } from "./queries.ts";

/** Live connections: how it stands with each, and how to make another. */
export function ConnectionsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/connections" });
  const connections = useQuery(connectionsQuery(ws));
  const [adding, setAdding] = useState<"mailbox" | "desk" | null>(null);
  const close = () => setAdding(null);
  return (
    <Page
      title={t("connections.title")}
      lead={t("connections.lead")}
      back={<BackToSettings />}
      actions={
        adding === null && (
          <div className={parts.actions}>
            <Button onClick={() => setAdding("mailbox")}>{t("connections.connect")}</Button>
            <Button variant="default" onClick={() => setAdding("desk")}>
              {t("connections.connect_desk")}
            </Button>
          </div>
        )
      }
    >
      <div className={parts.stack}>
        {adding === "mailbox" && <MailboxForm ws={ws} close={close} />}
        {adding === "desk" && <DeskForm ws={ws} close={close} />}
        <Loaded query={connections}>
          {(all) =>
            all.length === 0 ? (
              <p>{t("connections.none")}</p>
            ) : (
              <ul className={classes.list}>
                {all.map((one) => (
                  <li key={one.id}>
                    <Connection ws={ws} connection={one} />
                  </li>
                ))}
              </ul>
            )
          }
        </Loaded>
        <Sidebar ws={ws} />
      </div>
    </Page>
  );
}
