import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { Connection } from "./connection.tsx";
import classes from "./connections.module.css";
import { MailboxForm } from "./mailbox_form.tsx";
import { connectionsQuery } from "./queries.ts";

/** Live connections: how it stands with each, and how to make another. */
export function ConnectionsPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/settings/connections" });
  const connections = useQuery(connectionsQuery(ws));
  const [isAdding, setAdding] = useState(false);
  return (
    <Page
      title={t("connections.title")}
      lead={t("connections.lead")}
      back={
        <Link to="/w/$ws/settings" params={{ ws }}>
          <span aria-hidden="true">← </span>
          {t("connections.back")}
        </Link>
      }
      actions={
        !isAdding && <Button onClick={() => setAdding(true)}>{t("connections.connect")}</Button>
      }
    >
      <div className={parts.stack}>
        {isAdding && <MailboxForm ws={ws} close={() => setAdding(false)} />}
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
      </div>
    </Page>
  );
}
