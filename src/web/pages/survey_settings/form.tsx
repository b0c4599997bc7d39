import { Checkbox, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  SURVEY_TRIGGERS,
  type SurveySettings,
  type SurveyTrigger,
} from "../../../model/surveys.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { SaveBar } from "../settings/save_bar.tsx";
import { Section } from "../settings/section.tsx";
import settings from "../settings/settings.module.css";
import { surveySettingsQuery } from "../surveys/queries.ts";
import { type Draft, draftOf, formsFor, readDraft } from "./draft.ts";

const RANGES = { wait_hours: { from: 0, to: 336 }, quiet_days: { from: 0, to: 365 } } as const;
const PERCENT = { from: 0, to: 100 };

export function SurveySettingsForm({ ws, saved }: { ws: string; saved: SurveySettings }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(() => draftOf(saved));
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const save = useMutation({
    mutationFn: (json: SurveySettings) =>
      ask<SurveySettings>(inWorkspace(ws, "surveys", "settings"), { method: "PUT", json }),
    onSuccess: (view) => {
      queryClient.setQueryData(surveySettingsQuery(ws).queryKey, view);
      setDraft(draftOf(view));
      notifications.show({ message: t("survey_settings.saved") });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = readDraft(draft);
    setWrong("wrong" in read ? read.wrong : []);
    if ("settings" in read) save.mutate(read.settings);
  };
  const change = (changed: Partial<Draft>) => setDraft((before) => ({ ...before, ...changed }));
  return (
    <form className={settings.form} onSubmit={submit} noValidate>
      <Section title={t("survey_settings.enabled")} about={t("survey_settings.enabled_about")}>
        <Checkbox
          label={t("survey_settings.enabled")}
          checked={draft.enabled}
          onChange={({ currentTarget }) => change({ enabled: currentTarget.checked })}
        />
      </Section>
      <Section title={t("survey_settings.triggers")} about={t("survey_settings.triggers_about")}>
        {SURVEY_TRIGGERS.map((trigger) => (
          <TriggerFields
            key={trigger}
            trigger={trigger}
            rule={draft.triggers[trigger]}
            isWrong={wrong.includes(`triggers.${trigger}.share`)}
            change={(rule) => change({ triggers: { ...draft.triggers, [trigger]: rule } })}
          />
        ))}
      </Section>
      <Section title={t("survey_settings.when")} about={t("survey_settings.when_about")}>
        <div className={settings.pair}>
          {(["wait_hours", "quiet_days"] as const).map((field) => (
            <TextInput
              key={field}
              label={t(`survey_settings.${field}`)}
              inputMode="numeric"
              value={draft[field]}
              error={wrong.includes(field) && t("survey_settings.wrong_number", RANGES[field])}
              onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
            />
          ))}
        </div>
        <p className={settings.hint}>{t("survey_settings.quiet_days_hint")}</p>
      </Section>
      <Section title={t("survey_settings.embedding")} about={t("survey_settings.embedding_about")}>
        <Textarea
          label={t("survey_settings.origins")}
          placeholder="https://shop.example"
          autosize
          minRows={1}
          maxRows={8}
          value={draft.origins}
          error={wrong.includes("origins") && t("survey_settings.wrong_origin")}
          onChange={({ currentTarget }) => change({ origins: currentTarget.value })}
        />
      </Section>
      <SaveBar ws={ws} permission="govern" wrong={wrong.length} saving={save} />
    </form>
  );
}

interface TriggerFieldsProps {
  trigger: SurveyTrigger;
  rule: Draft["triggers"][SurveyTrigger];
  isWrong: boolean;
  change: (rule: Draft["triggers"][SurveyTrigger]) => void;
}

function TriggerFields({ trigger, rule, isWrong, change }: TriggerFieldsProps) {
  const { t } = useTranslation();
  const forms = formsFor(trigger);
  const name = { trigger: t(`survey_cause.${trigger}`) };
  return (
    <div className={settings.pair}>
      <NativeSelect
        label={t("survey_settings.form_of", name)}
        value={rule.form}
        data={[
          { value: "", label: t("survey_settings.never") },
          ...forms.map((value) => ({ value, label: t(`survey_form.${value}`) })),
        ]}
        onChange={({ currentTarget }) =>
          change({ ...rule, form: forms.find((one) => one === currentTarget.value) ?? "" })
        }
      />
      <TextInput
        label={t("survey_settings.share_of", name)}
        inputMode="decimal"
        value={rule.percent}
        disabled={rule.form === ""}
        error={isWrong && t("survey_settings.wrong_number", PERCENT)}
        onChange={({ currentTarget }) => change({ ...rule, percent: currentTarget.value })}
      />
    </div>
  );
}
