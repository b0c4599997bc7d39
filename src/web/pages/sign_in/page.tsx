import { Button, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { SessionView } from "../../../model/api.ts";
import { ask } from "../../api/client.ts";
import { sessionQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Page } from "../../parts/page.tsx";
import { ProviderButton } from "../../parts/provider_button.tsx";
import { Refused } from "../../parts/refused.tsx";
import classes from "../../parts/parts.module.css";

export function SignInPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { to, refused } = useSearch({ from: "/sign-in" });
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const signIn = useMutation({
    mutationFn: () =>
      ask<SessionView>("/api/auth/sign-in/email", { method: "POST", json: { email, password } }),
    onSuccess: async (session) => {
      queryClient.setQueryData(sessionQuery.queryKey, session);
      await navigate({ href: ownPath(to) });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate();
  };
  return (
    <main className={classes.alone}>
      <Page title={t("sign_in.title")} lead={t("sign_in.lead")}>
        <form className={classes.stack} onSubmit={submit}>
          {refused && <Refused refused={refused} />}
          <ProviderButton to={to} />
          <TextInput
            label={t("account.email")}
            type="email"
            autoComplete="username"
            required
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
          />
          <PasswordInput
            visibilityToggleButtonProps={{ "aria-label": t("account.show_password") }}
            label={t("account.password")}
            autoComplete="current-password"
            required
            value={password}
            onChange={({ currentTarget }) => setPassword(currentTarget.value)}
          />
          {signIn.error && <Failure error={signIn.error} />}
          <Button type="submit" loading={signIn.isPending}>
            {t("sign_in.submit")}
          </Button>
        </form>
      </Page>
    </main>
  );
}

/** Only a path of this app: a link must not send somebody elsewhere after signing in. */
function ownPath(to: string | undefined): string {
  return to !== undefined && /^\/(?![/\\])/.test(to) ? to : "/";
}
