import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { OidcJourney } from "../../../model/access.ts";
import type { SessionView } from "../../../model/api.ts";
import { ask } from "../../api/client.ts";
import { sessionQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Refused } from "../../parts/refused.tsx";
import classes from "./account.module.css";

const PATH = "/api/account/oidc";

/** Connects the account of the provider of identities, or takes it away. */
export function ProviderLink({ session, provider }: { session: SessionView; provider: string }) {
  const { t } = useTranslation();
  const { refused } = useSearch({ from: "/inside/account" });
  const connect = useMutation({
    mutationFn: () => ask<OidcJourney>(PATH, { method: "POST", json: {} }),
    onSuccess: ({ url }) => location.assign(url),
  });
  const disconnect = useMutation({
    mutationFn: () => ask<SessionView>(PATH, { method: "DELETE" }),
    onSuccess: (changed) => queryClient.setQueryData(sessionQuery.queryKey, changed),
  });
  const { linked, has_password } = session;
  const { mutate, isPending, error } = linked ? disconnect : connect;
  return (
    <div className={classes.provider}>
      <p>{t(linked ? "account.linked" : "account.not_linked", { provider })}</p>
      {refused && <Refused refused={refused} />}
      {error && <Failure error={error} />}
      {(!linked || has_password) && (
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          {t(linked ? "account.disconnect" : "account.connect", { provider })}
        </Button>
      )}
    </div>
  );
}
