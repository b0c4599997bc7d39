import { Button, PasswordInput, TextInput } from "@mantine/core";
import { queryOptions, useMutation, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SessionView } from "../../../model/api.ts";
import type { OpenInvitation } from "../../../model/people.ts";
import { ask } from "../../api/client.ts";
import { sessionQuery, workspacesQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import { ProviderButton } from "../../parts/provider_button.tsx";
import parts from "../../parts/parts.module.css";

const opened = (token: string) =>
  queryOptions({
    queryKey: ["invitation", token],
    queryFn: () => ask<OpenInvitation>("/api/invitation/open", { method: "POST", json: { token } }),
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Behind the link of an invitation: who asks, and a password to come in with. */
export function InvitationPage() {
  const { t } = useTranslation();
  const { token } = useSearch({ from: "/invitation" });
  const invitation = useQuery(opened(token));
  return (
    <main className={parts.alone}>
      <Page title={t("invitation.title")}>
        <Loaded query={invitation}>{(view) => <Accept token={token} view={view} />}</Loaded>
      </Page>
    </main>
  );
}

function Accept({ token, view }: { token: string; view: OpenInvitation }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const { workspace, email, role, known } = view;
  const accept = useMutation({
    mutationFn: () =>
      ask<SessionView>("/api/invitation/accept", {
        method: "POST",
        json: { token, name: known ? email.slice(0, 100) : name, password },
      }),
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      await queryClient.invalidateQueries(workspacesQuery);
      await navigate({ to: "/" });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    accept.mutate();
  };
  return (
    <form className={parts.stack} onSubmit={submit}>
      <p>
        {t("invitation.text", { workspace, email, role: t(`people.role.${role}`) })}{" "}
        {known && t("invitation.known")}
      </p>
      <ProviderButton />
      {!known && (
        <TextInput
          label={t("account.name")}
          autoComplete="name"
          required
          maxLength={100}
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
      )}
      <PasswordInput
        visibilityToggleButtonProps={{ "aria-label": t("account.show_password") }}
        label={t("account.password")}
        description={known ? null : t("account.password_hint", { count: 10 })}
        autoComplete={known ? "current-password" : "new-password"}
        required
        minLength={10}
        maxLength={128}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {accept.error && <Failure error={accept.error} />}
      <Button type="submit" loading={accept.isPending}>
        {t("invitation.accept")}
      </Button>
    </form>
  );
}
