import { Button, Group, PasswordInput, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AccountRequest } from "../../../model/access.ts";
import type { SessionView } from "../../../model/api.ts";
import { ask } from "../../api/client.ts";
import { sessionQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import classes from "../../parts/parts.module.css";

const SHORTEST = 10;

interface AccountFormProps {
  session: SessionView;
  onDone: () => void;
  /** A second button, for example "later". */
  beside?: ReactNode;
}

/** Name, e-mail address and password. */
export function AccountForm({ session, onDone, beside }: AccountFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(session.email === null ? "" : (session.name ?? ""));
  const [email, setEmail] = useState(session.email ?? "");
  const [password, setPassword] = useState("");
  const [current, setCurrent] = useState("");
  const save = useMutation({
    mutationFn: () => {
      const request: AccountRequest = { name, email, password };
      if (session.has_password) request.current_password = current;
      return ask<SessionView>("/api/account", { method: "POST", json: request });
    },
    onSuccess: (changed) => {
      queryClient.setQueryData(sessionQuery.queryKey, changed);
      setPassword("");
      setCurrent("");
      onDone();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <form className={classes.stack} onSubmit={submit}>
      <TextInput
        label={t("account.name")}
        autoComplete="name"
        required
        maxLength={100}
        value={name}
        onChange={({ currentTarget }) => setName(currentTarget.value)}
      />
      <TextInput
        label={t("account.email")}
        type="email"
        autoComplete="username"
        required
        value={email}
        onChange={({ currentTarget }) => setEmail(currentTarget.value)}
      />
      {session.has_password && (
        <PasswordInput
          visibilityToggleButtonProps={{ "aria-label": t("account.show_password") }}
          label={t("account.current_password")}
          autoComplete="current-password"
          required
          value={current}
          onChange={({ currentTarget }) => setCurrent(currentTarget.value)}
        />
      )}
      <PasswordInput
        visibilityToggleButtonProps={{ "aria-label": t("account.show_password") }}
        label={t(session.has_password ? "account.new_password" : "account.password")}
        description={t("account.password_hint", { count: SHORTEST })}
        autoComplete="new-password"
        required
        minLength={SHORTEST}
        maxLength={128}
        value={password}
        onChange={({ currentTarget }) => setPassword(currentTarget.value)}
      />
      {save.error && <Failure error={save.error} />}
      <Group>
        <Button type="submit" loading={save.isPending}>
          {t("account.save")}
        </Button>
        {beside}
      </Group>
    </form>
  );
}
