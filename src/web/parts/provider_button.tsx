import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { query } from "../api/client.ts";
import { sessionQuery } from "../api/queries.ts";

/** Leads to the provider of identities, where there is one. */
export function ProviderButton({ to }: { to?: string | undefined }) {
  const { t } = useTranslation();
  const provider = useQuery(sessionQuery).data?.provider ?? null;
  if (provider === null) return null;
  return (
    <Button component="a" href={`/api/auth/oidc/start${query({ to })}`} variant="default" fullWidth>
      {t("sign_in.with", { provider })}
    </Button>
  );
}
