import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReminderRequest, ReminderView } from "../../../model/reminders.ts";
import { ApiError, ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { SaveBar } from "../settings/save_bar.tsx";
import settings from "../settings/settings.module.css";
import { AskFields } from "./ask_fields.tsx";
import { type Draft, draftOf, readDraft, type Wrong } from "./draft.ts";
import { MorningFields } from "./morning_fields.tsx";
import { remindersQuery } from "./queries.ts";
import { ReportFields } from "./report_fields.tsx";
import { type FormPart, WaysOut } from "./ways_out.tsx";
import { WhoAndWhen } from "./who_and_when.tsx";

const NOTHING: Wrong = {};

export function RemindersForm({ ws, saved }: { ws: string; saved: ReminderView }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [wrong, setWrong] = useState(NOTHING);
  const save = useMutation({
    mutationFn: (request: ReminderRequest) =>
      ask<ReminderView>(inWorkspace(ws, "reminders"), { method: "PUT", json: request }),
    onSuccess: (view) => {
      queryClient.setQueryData(remindersQuery(ws).queryKey, view);
      // What was typed as a secret leaves the page with it.
      setDraft(draftOf(view));
      notifications.show({ message: t("reminders.saved") });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong("wrong" in read ? read.wrong : NOTHING);
    if ("request" in read) save.mutate(read.request);
  };
  const refused = save.error instanceof ApiError ? save.error : null;
  const part: FormPart = {
    ws,
    saved,
    draft,
    change: (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed })),
    errorOf: (field) => {
      const kind = wrong[field];
      if (kind !== undefined) return t(`reminders.wrong_${kind}`);
      return refused?.place === field ? refused.message : undefined;
    },
  };
  return (
    <form className={settings.form} onSubmit={submit} noValidate>
      <WaysOut {...part} />
      <WhoAndWhen {...part} />
      <MorningFields {...part} />
      <ReportFields {...part} />
      <AskFields {...part} />
      <SaveBar ws={ws} permission="govern" wrong={Object.keys(wrong).length} saving={save} />
    </form>
  );
}
