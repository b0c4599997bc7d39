import { Button, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type {
  ChangedConnection,
  ConnectionKindView,
  ConnectionTest,
  ConnectionView,
} from "../../../model/connections.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./connections.module.css";
import { Folders } from "./folders.tsx";
import { changeOf, editable, typedOf } from "./edit_draft.ts";
import { Field } from "./field.tsx";
import { kindsQuery } from "./queries.ts";

interface EditProps {
  ws: string;
  connection: ConnectionView;
  close: () => void;
}

/** Changes a connection that goes on where it is: name, settings, and secrets without showing them. */
export function EditForm(props: EditProps) {
  const kinds = useQuery(kindsQuery(props.ws));
  return (
    <Loaded query={kinds}>
      {(all) => {
        const kind = all.find((one) => one.kind === props.connection.kind);
        return kind === undefined ? null : <Fields {...props} kind={kind} />;
      }}
    </Loaded>
  );
}

function Fields({ ws, connection, close, kind }: EditProps & { kind: ConnectionKindView }) {
  const { t } = useTranslation();
  const { id, name } = connection;
  const [typed, setTyped] = useState(() => typedOf(connection));
  const [folders, setFolders] = useState<readonly string[] | null>(null);
  const change = () => changeOf(connection, kind, typed, folders);
  const look = useMutation({
    mutationFn: () => {
      const { settings, secrets } = change();
      return ask<ConnectionTest>(inWorkspace(ws, "connections", "test"), {
        method: "POST",
        json: { kind: kind.kind, id, settings: { ...settings, folders: null }, secrets },
      });
    },
  });
  const save = useMutation({
    mutationFn: () =>
      ask<ChangedConnection>(inWorkspace(ws, "connections", id), {
        method: "PATCH",
        json: change(),
      }),
    onSuccess: async ({ reads_again }) => {
      notifications.show({
        message: t(reads_again ? "connections.saved_again" : "connections.saved"),
      });
      await queryClient.invalidateQueries({ queryKey: [ws, "connections"] });
      close();
    },
  });
  const set = (field: string, value: string) => setTyped({ ...typed, [field]: value });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  const stored = connection.settings["folders"];
  const failed = save.error ?? look.error;
  return (
    <form
      className={parts.stack}
      onSubmit={submit}
      noValidate
      aria-label={t("connections.edit_named", { name })}
    >
      <p className={parts.muted}>{t("connections.edit_about")}</p>
      <div className={classes.fields}>
        <TextInput
          label={t("connections.name")}
          value={typed["name"] ?? ""}
          onChange={({ currentTarget }) => set("name", currentTarget.value)}
        />
        {editable(kind).map((field) => (
          <Field key={field.name} field={field} typed={typed} set={set} />
        ))}
        <TextInput
          label={t("connections.since")}
          description={t("connections.since_edit_hint")}
          type="date"
          value={typed["since"] ?? ""}
          onChange={({ currentTarget }) => set("since", currentTarget.value)}
        />
        <TextInput
          label={t("connections.every")}
          description={t("connections.every_hint")}
          inputMode="numeric"
          value={typed["every_seconds"] ?? ""}
          onChange={({ currentTarget }) => set("every_seconds", currentTarget.value)}
        />
        {kind.secrets.map((field) => (
          <Field key={field.name} field={field} typed={typed} set={set} stays />
        ))}
      </div>
      {look.data && (
        <Folders
          choices={look.data.choices}
          value={folders ?? chosenOf(stored, look.data)}
          onChange={setFolders}
        />
      )}
      {failed && <Failure error={failed} />}
      <div className={parts.actions}>
        <Button type="submit" loading={save.isPending}>
          {t("connections.save")}
        </Button>
        {stored !== undefined && (
          <Button variant="default" loading={look.isPending} onClick={() => look.mutate()}>
            {t("connections.show_folders")}
          </Button>
        )}
        <Button variant="default" onClick={close}>
          {t("connections.cancel")}
        </Button>
      </div>
    </form>
  );
}

/** What is read now: what was chosen, or what is taken without a choice. */
function chosenOf(stored: unknown, { choices }: ConnectionTest): string[] {
  if (Array.isArray(stored)) return stored.map(String);
  return choices.filter(({ chosen }) => chosen).map(({ id }) => id);
}
