import { Autocomplete, Checkbox, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Section } from "../settings/section.tsx";
import settings from "../settings/settings.module.css";
import type { FormPart } from "./ways_out.tsx";

/** The browser's list has no UTC. */
const ZONES = ["UTC", ...Intl.supportedValuesOf("timeZone")];

/** When the morning mail leaves, and who reads it. */
export function MorningFields({ draft, change, errorOf }: FormPart) {
  const { t } = useTranslation();
  return (
    <Section title={t("reminders.kind_morning")} about={t("reminders.morning_about")}>
      <Textarea
        label={t("reminders.morning_to")}
        description={t("reminders.morning_to_hint")}
        placeholder="lead@example.com"
        autosize
        minRows={1}
        maxRows={8}
        value={draft.morning_to}
        error={errorOf("morning.to")}
        onChange={({ currentTarget }) => change({ morning_to: currentTarget.value })}
      />
      <Checkbox
        label={t("reminders.morning_owners")}
        checked={draft.morning_owners}
        onChange={({ currentTarget }) => change({ morning_owners: currentTarget.checked })}
      />
      <div className={settings.pair}>
        <TextInput
          label={t("reminders.morning_at")}
          placeholder="08:00"
          value={draft.morning_at}
          error={errorOf("morning.at")}
          onChange={({ currentTarget }) => change({ morning_at: currentTarget.value })}
        />
        <Autocomplete
          label={t("settings.zone")}
          placeholder={t("reminders.morning_zone")}
          data={ZONES}
          limit={50}
          value={draft.morning_zone}
          error={errorOf("morning.zone")}
          onChange={(morning_zone) => change({ morning_zone })}
        />
      </div>
    </Section>
  );
}
