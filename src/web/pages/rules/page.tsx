import { useQuery } from "@tanstack/react-query";
import { useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { rulesQuery } from "../../api/queries.ts";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { useSins } from "../../parts/sins.ts";
import classes from "./rules.module.css";
import { Sin } from "./sin.tsx";

/** What the engine looks for, how it tells, and how often it was right. */
export function RulesPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/rules" });
  const { sin: open } = useSearch({ from: "/inside/w/$ws/rules" });
  const records = useQuery(rulesQuery(ws));
  const sins = useSins();
  return (
    <Page
      title={t("nav.rules")}
      lead={t("rules.lead")}
      actions={
        <LinkButton to="/w/$ws/rules/house" params={{ ws }} variant="default">
          {t("rules.house")}
        </LinkButton>
      }
    >
      <Loaded query={records}>
        {(known) => (
          <ul className={classes.list}>
            {sins.map((sin) => (
              <li key={sin.id}>
                <Sin key={open} ws={ws} sin={sin} records={known} open={sin.id === open} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  );
}
