import { Checkbox } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Config } from "../../../model/config.ts";
import { ApiError, ask, inWorkspace } from "../../api/client.ts";
import { configQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { useStage } from "../../parts/use_stage.ts";
import { CalendarFields } from "./calendar_fields.tsx";
import { type Draft, draftOf, readDraft, type Wrong } from "./draft.ts";
import { OtherFields } from "./other_fields.tsx";
import { PromiseFields } from "./promise_fields.tsx";
import { SaveBar } from "./save_bar.tsx";
import { Section } from "./section.tsx";
import classes from "./settings.module.css";
import { TargetFields } from "./target_fields.tsx";
import { WeightFields } from "./weight_fields.tsx";

const NOTHING: Wrong = {};

export function SettingsForm({ ws, saved }: { ws: string; saved: Config }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [wrong, setWrong] = useState(NOTHING);
  const save = useMutation({
    mutationFn: (config: Config) =>
      ask<Config>(inWorkspace(ws, "config"), { method: "PUT", json: config }),
    onSuccess: async (config) => {
      queryClient.setQueryData(configQuery(ws).queryKey, config);
      setDraft(draftOf(config));
      notifications.show({ message: t("settings.saved") });
      await queryClient.invalidateQueries({ queryKey: [ws] });
    },
  });
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  const stage = useStage(ws);
  /** Does it with the settings, where every field can be read. */
  const withConfig = (act: (config: Config) => void) => {
    const read = readDraft(draft);
    setWrong("wrong" in read ? read.wrong : NOTHING);
    if ("config" in read) act(read.config);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    withConfig(save.mutate);
  };
  const refused = [save.error, stage.error].find((error) => error instanceof ApiError);
  /** What is wrong with a field: seen here, or refused by the server. */
  const errorOf = (field: string) => {
    const kind = wrong[field];
    if (kind !== undefined) return t(`settings.wrong_${kind}`);
    return refused?.place?.replace(/^proposal\.config\./, "") === field
      ? refused.message
      : undefined;
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <Section title={t("settings.calendar")} about={t("settings.calendar_about")}>
        <CalendarFields
          field="calendar"
          draft={draft.calendar}
          change={(calendar) => change({ calendar })}
          errorOf={errorOf}
        />
        <Checkbox
          label={t("settings.promise_calendar")}
          checked={draft.promise_calendar !== null}
          onChange={({ currentTarget }) =>
            change({ promise_calendar: currentTarget.checked ? draft.calendar : null })
          }
        />
      </Section>
      {draft.promise_calendar !== null && (
        <Section title={t("settings.promises")} about={t("settings.promises_about")}>
          <CalendarFields
            field="promise_calendar"
            draft={draft.promise_calendar}
            change={(promise_calendar) => change({ promise_calendar })}
            errorOf={errorOf}
          />
        </Section>
      )}
      <TargetFields draft={draft} change={change} errorOf={errorOf} />
      <PromiseFields draft={draft} change={change} errorOf={errorOf} />
      <OtherFields draft={draft} change={change} errorOf={errorOf} />
      <WeightFields ws={ws} draft={draft} change={change} errorOf={errorOf} />
      <SaveBar
        ws={ws}
        permission="change"
        wrong={Object.keys(wrong).length}
        saving={save}
        first={{
          review: () => withConfig((config) => stage.mutate({ config })),
          error: stage.error,
          isPending: stage.isPending,
        }}
      />
    </form>
  );
}
