import { Button, Checkbox, NativeSelect, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConnectionKindView, ConnectionTest } from "../../../model/connections.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./connections.module.css";
import { deskRequest, isDeskComplete, type Typed } from "./desk_draft.ts";
import { Field } from "./field.tsx";
import { kindsQuery } from "./queries.ts";

/** Connects a help desk: which one, its settings and key as it names them, a test. */
export function DeskForm({ ws, close }: { ws: string; close: () => void }) {
  const { t } = useTranslation();
  const kinds = useQuery(kindsQuery(ws));
  return (
    <section className={parts.panel} aria-labelledby="connect-desk">
      <h2 id="connect-desk">{t("connections.desk")}</h2>
      <p className={parts.muted}>{t("connections.desk_about")}</p>
      <Loaded query={kinds}>
        {(all) => <Fields ws={ws} kinds={all.filter(({ webhooks }) => webhooks)} close={close} />}
      </Loaded>
    </section>
  );
}

interface FieldsProps {
  ws: string;
  kinds: readonly ConnectionKindView[];
  close: () => void;
}

function Fields({ ws, kinds, close }: FieldsProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState(kinds[0]?.kind);
  const [typed, setTyped] = useState<Typed>({});
  const kind = kinds.find((one) => one.kind === chosen);
  const test = useMutation({
    mutationFn: (given: ConnectionKindView) =>
      ask<ConnectionTest>(inWorkspace(ws, "connections", "test"), {
        method: "POST",
        json: deskRequest(given, typed),
      }),
  });
  const add = useMutation({
    mutationFn: (given: ConnectionKindView) =>
      ask(inWorkspace(ws, "connections"), {
        method: "POST",
        json: { ...deskRequest(given, typed), name: (typed["name"] ?? "").trim() || given.name },
      }),
    onSuccess: async () => {
      notifications.show({ message: t("connections.desk_connected") });
      await queryClient.invalidateQueries({ queryKey: [ws, "connections"] });
      close();
    },
  });
  if (kind === undefined) return null;
  const set = (name: string, value: string) => {
    setTyped({ ...typed, [name]: value });
    // What was tested is another account now.
    if (name !== "since" && name !== "name") test.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (test.data === undefined) test.mutate(kind);
    else add.mutate(kind);
  };
  const failed = add.error ?? test.error;
  return (
    <form className={parts.stack} onSubmit={submit} noValidate>
      <NativeSelect
        label={t("connections.which")}
        value={kind.kind}
        data={kinds.map((one) => ({ value: one.kind, label: one.name }))}
        onChange={({ currentTarget: { value } }) => {
          setChosen(kinds.find((one) => one.kind === value)?.kind);
          setTyped({});
          test.reset();
        }}
      />
      <div className={classes.fields}>
        {[...kind.settings, ...kind.secrets].map((field) => (
          <Field key={field.name} field={field} typed={typed} set={set} />
        ))}
        <TextInput
          label={t("connections.since")}
          description={t("connections.since_hint")}
          type="date"
          value={typed["since"] ?? ""}
          onChange={({ currentTarget: { value } }) => set("since", value)}
        />
        <TextInput
          label={t("connections.name")}
          description={t("connections.desk_name_hint")}
          value={typed["name"] ?? ""}
          onChange={({ currentTarget: { value } }) => set("name", value)}
        />
      </div>
      {kind.settings.some(({ name }) => name === "url") && (
        <Checkbox
          label={t("connections.own_network")}
          checked={typed["private_network"] === "true"}
          onChange={({ currentTarget: { checked } }) => set("private_network", String(checked))}
        />
      )}
      {test.data && (
        <p role="status" dir="auto">
          {t("connections.works", { account: test.data.account })}
        </p>
      )}
      {failed && <Failure error={failed} />}
      <div className={parts.actions}>
        <Button
          type="submit"
          loading={test.isPending || add.isPending}
          disabled={!isDeskComplete(kind, typed)}
        >
          {t(test.data === undefined ? "connections.test" : "connections.start")}
        </Button>
        <Button variant="default" onClick={close}>
          {t("connections.cancel")}
        </Button>
      </div>
    </form>
  );
}
