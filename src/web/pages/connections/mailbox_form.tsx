import { Button, NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConnectionTest } from "../../../model/connections.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./connections.module.css";
import { Folders } from "./folders.tsx";
import { EMPTY_DRAFT, hostOf, isComplete, type MailboxDraft, requestOf } from "./draft.ts";

const SECURITY = ["tls", "starttls", "none"] as const;
const WAYS = ["password", "oauth"] as const;
const OAUTH = [
  { name: "client_id", Input: TextInput },
  { name: "client_secret", Input: PasswordInput },
  { name: "refresh_token", Input: PasswordInput },
  { name: "token_url", Input: TextInput },
] as const;
const PORTS = { tls: "993", starttls: "143", none: "143" } as const;

/** Connects a mailbox: server and password, a test that lists the folders, what is read of it. */
export function MailboxForm({ ws, close }: { ws: string; close: () => void }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(EMPTY_DRAFT);
  const test = useMutation({
    mutationFn: () =>
      ask<ConnectionTest>(inWorkspace(ws, "connections", "test"), {
        method: "POST",
        json: requestOf({ ...draft, folders: null }),
      }),
  });
  const add = useMutation({
    mutationFn: () =>
      ask(inWorkspace(ws, "connections"), {
        method: "POST",
        json: { ...requestOf(draft), name: draft.name.trim() || draft.user.trim() },
      }),
    onSuccess: async () => {
      notifications.show({ message: t("connections.connected") });
      await queryClient.invalidateQueries({ queryKey: [ws, "connections"] });
      close();
    },
  });
  const set = (change: Partial<MailboxDraft>) => {
    setDraft({ ...draft, ...change });
    // What was tested is another mailbox now.
    if (!("folders" in change || "since" in change || "name" in change)) test.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (test.data === undefined) test.mutate();
    else add.mutate();
  };
  const failed = add.error ?? test.error;
  return (
    <section className={parts.panel} aria-labelledby="connect-mailbox">
      <h2 id="connect-mailbox">{t("connections.mailbox")}</h2>
      <p className={parts.muted}>{t("connections.mailbox_about")}</p>
      <form className={parts.stack} onSubmit={submit} noValidate>
        <div className={classes.fields}>
          <TextInput
            label={t("connections.user")}
            description={t("connections.user_hint")}
            autoComplete="off"
            spellCheck={false}
            value={draft.user}
            onChange={({ currentTarget: { value } }) =>
              set({ user: value, ...(hostOf(value) === "" ? {} : { host: hostOf(value) }) })
            }
          />
          <NativeSelect
            label={t("connections.way")}
            description={t("connections.way_hint")}
            value={draft.way}
            data={WAYS.map((value) => ({ value, label: t(`connections.way_${value}`) }))}
            onChange={({ currentTarget: { value } }) =>
              set({ way: WAYS.find((one) => one === value) ?? "password" })
            }
          />
          {draft.way === "password" ? (
            <PasswordInput
              label={t("connections.password")}
              description={t("connections.password_hint")}
              autoComplete="off"
              value={draft.password}
              onChange={({ currentTarget: { value } }) => set({ password: value })}
            />
          ) : (
            OAUTH.map(({ name, Input }) => (
              <Input
                key={name}
                label={t(`connections.field_${name}`)}
                description={t(`connections.hint_${name}`)}
                autoComplete="off"
                spellCheck={false}
                value={draft[name]}
                onChange={({ currentTarget: { value } }) => set({ [name]: value })}
              />
            ))
          )}
          <TextInput
            label={t("connections.host")}
            description={t("connections.host_hint")}
            autoComplete="off"
            spellCheck={false}
            value={draft.host}
            onChange={({ currentTarget: { value } }) => set({ host: value })}
          />
          <NativeSelect
            label={t("connections.security")}
            description={t("connections.security_hint")}
            value={draft.security}
            data={SECURITY.map((value) => ({ value, label: t(`connections.security_${value}`) }))}
            onChange={({ currentTarget: { value } }) => {
              const security = SECURITY.find((one) => one === value) ?? "tls";
              set({ security, port: PORTS[security] });
            }}
          />
          <TextInput
            label={t("connections.port")}
            inputMode="numeric"
            value={draft.port}
            onChange={({ currentTarget: { value } }) => set({ port: value })}
          />
        </div>
        {test.data && <Choices draft={draft} found={test.data} set={set} />}
        {failed && <Failure error={failed} />}
        <div className={parts.actions}>
          <Button
            type="submit"
            loading={test.isPending || add.isPending}
            disabled={!isComplete(draft)}
          >
            {t(test.data === undefined ? "connections.test" : "connections.start")}
          </Button>
          <Button variant="default" onClick={close}>
            {t("connections.cancel")}
          </Button>
        </div>
      </form>
    </section>
  );
}

interface ChoicesProps {
  draft: MailboxDraft;
  found: ConnectionTest;
  set: (change: Partial<MailboxDraft>) => void;
}

/** What is read of a mailbox that was tested. */
function Choices({ draft, found, set }: ChoicesProps) {
  const { t } = useTranslation();
  const usual = found.choices.filter(({ chosen }) => chosen).map(({ id }) => id);
  return (
    <>
      <p role="status" dir="auto">
        {t("connections.works", { account: found.account })}
      </p>
      <Folders
        choices={found.choices}
        value={draft.folders ?? usual}
        onChange={(chosen) => set({ folders: chosen })}
      />
      <div className={classes.fields}>
        <TextInput
          label={t("connections.since")}
          description={t("connections.since_hint")}
          type="date"
          value={draft.since}
          onChange={({ currentTarget: { value } }) => set({ since: value })}
        />
        <TextInput
          label={t("connections.name")}
          description={t("connections.name_hint")}
          value={draft.name}
          onChange={({ currentTarget: { value } }) => set({ name: value })}
        />
      </div>
    </>
  );
}
