import { Checkbox, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { CHANNELS } from "../settings/draft.ts";
import { Section } from "../settings/section.tsx";
import settings from "../settings/settings.module.css";
import classes from "./reminders.module.css";
import type { FormPart } from "./ways_out.tsx";

/** Which reminders there are, how long before, and to whom. */
export function WhoAndWhen({ saved, draft, change, errorOf }: FormPart) {
  const { t } = useTranslation();
  return (
    <>
      <Section title={t("reminders.when")} about={t("reminders.when_about")}>
        <Checkbox
          label={t("reminders.before_due")}
          checked={draft.before_due}
          onChange={({ currentTarget }) => change({ before_due: currentTarget.checked })}
        />
        <Checkbox
          label={t("reminders.when_broken")}
          checked={draft.when_broken}
          onChange={({ currentTarget }) => change({ when_broken: currentTarget.checked })}
        />
        <ul className={classes.leads}>
          {CHANNELS.map((channel) => (
            <li key={channel}>
              <TextInput
                label={t(`channel.${channel}`)}
                aria-label={t("reminders.lead_of", { channel: t(`channel.${channel}`) })}
                inputMode="numeric"
                placeholder={String(saved.default_leads[channel])}
                rightSection={<span className={settings.unit}>{t("settings.minutes_unit")}</span>}
                rightSectionWidth={44}
                value={draft.leads[channel]}
                error={errorOf(`leads.${channel}`)}
                onChange={({ currentTarget }) =>
                  change({ leads: { ...draft.leads, [channel]: currentTarget.value } })
                }
              />
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("reminders.who")} about={t("reminders.who_about")}>
        <Textarea
          label={t("reminders.recipients")}
          description={t("reminders.recipients_hint")}
          placeholder={"Ben Ortiz = ben@example.com"}
          autosize
          minRows={3}
          maxRows={16}
          value={draft.recipients}
          error={errorOf("recipients")}
          onChange={({ currentTarget }) => change({ recipients: currentTarget.value })}
        />
        <Textarea
          label={t("reminders.others_to")}
          placeholder={"lead@example.com"}
          autosize
          minRows={1}
          maxRows={6}
          value={draft.others_to}
          error={errorOf("others_to")}
          onChange={({ currentTarget }) => change({ others_to: currentTarget.value })}
        />
        <TextInput
          label={t("reminders.address")}
          description={t("reminders.address_hint")}
          placeholder="https://amends.example.com"
          type="url"
          value={draft.address}
          error={errorOf("address")}
          onChange={({ currentTarget }) => change({ address: currentTarget.value })}
        />
        <TextInput
          label={t("reminders.keep_days")}
          description={t("reminders.keep_days_hint")}
          inputMode="numeric"
          w={{ base: "100%", sm: 240 }}
          value={draft.keep_days}
          error={errorOf("keep_days")}
          onChange={({ currentTarget }) => change({ keep_days: currentTarget.value })}
        />
      </Section>
    </>
  );
}
