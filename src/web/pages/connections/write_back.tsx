import { Button, Checkbox, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isOn, type WriteBackSettings, type WriteBackView } from "../../../model/write_back.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import classes from "./connections.module.css";
import { writeBackQuery } from "./queries.ts";
import { Writes } from "./writes.tsx";

interface WriteBackProps {
  ws: string;
  id: string;
  name: string;
}

/** What may be written into a help desk, and what was. */
export function WriteBack({ ws, id, name }: WriteBackProps) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const view = useQuery({ ...writeBackQuery(ws, id), enabled: isOpen });
  return (
    <div className={classes.writeBack}>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-expanded={isOpen}
        aria-label={t("write_back.open_named", { name })}
        onClick={() => setOpen(!isOpen)}
      >
        {t("write_back.open")}
      </Button>
      {isOpen && (
        <Loaded query={view}>
          {(loaded) => (
            <>
              <Settings key={JSON.stringify(loaded.settings)} ws={ws} id={id} view={loaded} />
              <Writes ws={ws} id={id} />
            </>
          )}
        </Loaded>
      )}
    </div>
  );
}

const SWITCHES = ["findings", "due_soon", "broken"] as const;

function Settings({ ws, id, view }: { ws: string; id: string; view: WriteBackView }) {
  const { t } = useTranslation();
  const mayGovern = useMay(ws)("govern");
  const [draft, setDraft] = useState<WriteBackSettings>(view.settings);
  const set = (change: Partial<WriteBackSettings>) => setDraft({ ...draft, ...change });
  const save = useMutation({
    mutationFn: () =>
      ask<WriteBackView>(inWorkspace(ws, "connections", id, "write-back"), {
        method: "PUT",
        json: draft,
      }),
    onSuccess: (saved) => {
      // The form is made anew with what was saved: it cannot say so itself.
      notifications.show({
        message: t("write_back.saved"),
        closeButtonProps: { "aria-label": t("close") },
      });
      queryClient.setQueryData(writeBackQuery(ws, id).queryKey, saved);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate();
  };
  if (!view.can_write) return <p className={parts.muted}>{t("write_back.cannot")}</p>;
  return (
    <form className={parts.stack} onSubmit={submit} noValidate>
      <p className={parts.muted}>
        {t(isOn(view.settings) ? "write_back.about_on" : "write_back.about_off")}{" "}
        {view.removal !== null && t(`write_back.removal_${view.removal}`)}
      </p>
      {SWITCHES.map((name) => (
        <Checkbox
          key={name}
          label={t(`write_back.${name}`)}
          disabled={!mayGovern}
          checked={draft[name]}
          onChange={({ currentTarget: { checked } }) => set({ [name]: checked })}
        />
      ))}
      <TextInput
        label={t("write_back.tag")}
        description={t("write_back.tag_hint")}
        disabled={!mayGovern}
        value={draft.tag ?? ""}
        onChange={({ currentTarget: { value } }) =>
          set({ tag: value.trim() === "" ? null : value.trim() })
        }
      />
      {view.can_assign.length > 0 && (
        <TextInput
          label={t("write_back.assign")}
          description={t("write_back.assign_hint", {
            forms: view.can_assign.map((kind) => `${kind}:ID`).join(", "),
          })}
          disabled={!mayGovern}
          value={draft.assign ?? ""}
          onChange={({ currentTarget: { value } }) =>
            set({ assign: value.trim() === "" ? null : value.trim() })
          }
        />
      )}
      {save.error && <Failure error={save.error} />}
      {mayGovern && (
        <div className={parts.actions}>
          <Button type="submit" size="compact-sm" loading={save.isPending}>
            {t("write_back.save")}
          </Button>
        </div>
      )}
    </form>
  );
}
