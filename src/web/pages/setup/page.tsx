import { Button } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { SessionView } from "../../../model/api.ts";
import { ask } from "../../api/client.ts";
import { sessionQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { Empty } from "../../parts/empty.tsx";
import { Failure } from "../../parts/failure.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import classes from "../../parts/parts.module.css";
import { AccountForm } from "../account/form.tsx";

/** The link works once: kept as a query, it is exchanged once however often the page renders. */
const exchange = (token: string) =>
  queryOptions({
    queryKey: ["setup", token],
    queryFn: () => ask<SessionView>("/api/setup", { method: "POST", json: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

export function SetupPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/setup" });
  return (
    <main className={classes.alone}>
      <Page title={t("setup.title")}>
        {token === undefined ? <NoToken /> : <WithToken token={token} />}
      </Page>
    </main>
  );
}

function NoToken() {
  const { t } = useTranslation();
  const session = useQuery(sessionQuery);
  return (
    <Loaded query={session}>
      {(view) =>
        view.signed_in && view.needs_password ? (
          <Account session={view} />
        ) : (
          <Empty title={t("setup.link_title")}>
            <p>{t("setup.link_text")}</p>
            {view.signed_in && <LinkButton to="/">{t("not_found.home")}</LinkButton>}
          </Empty>
        )
      }
    </Loaded>
  );
}

function WithToken({ token }: { token: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { data, error } = useQuery(exchange(token));
  useEffect(() => {
    if (data === undefined) return;
    queryClient.setQueryData(sessionQuery.queryKey, data);
    // The used token has no business in the address bar or the history.
    void navigate({ to: "/setup", search: {}, replace: true });
  }, [data, navigate]);
  if (error === null) return <p role="status">{t("setup.opening")}</p>;
  return (
    <div className={classes.stack}>
      <Failure error={error} />
      <p>{t("setup.used")}</p>
    </div>
  );
}

function Account({ session }: { session: SessionView }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const leave = () => void navigate({ to: "/" });
  return (
    <div className={classes.stack}>
      <p>{t("setup.welcome")}</p>
      <AccountForm
        session={session}
        onDone={leave}
        beside={
          <Button variant="default" onClick={leave}>
            {t("setup.later")}
          </Button>
        }
      />
      <p className={classes.muted}>{t("setup.later_hint")}</p>
    </div>
  );
}
