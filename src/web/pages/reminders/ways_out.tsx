import { Button, Checkbox, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ReminderView, SecretName } from "../../../model/reminders.ts";
import { Section } from "../settings/section.tsx";
import type { Draft } from "./draft.ts";
import classes from "./reminders.module.css";
import { SecretField } from "./secret_field.tsx";
import { TestButton } from "./test_button.tsx";

export interface FormPart {
  ws: string;
  saved: ReminderView;
  draft: Draft;
  change: (changed: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
}

/** Mail, webhook, Slack: how reminders leave the house, each with a test. */
export function WaysOut({ ws, saved, draft, change, errorOf }: FormPart) {
  const { t } = useTranslation();
  const secret = (name: SecretName, placeholder: string) => (
    <SecretField
      name={name}
      label={t(`reminders.${name}`)}
      placeholder={placeholder}
      view={saved.secrets[name]}
      value={draft.secrets[name]}
      error={errorOf(`secrets.${name}`)}
      change={(value) => {
        const { [name]: _before, ...others } = draft.secrets;
        change({ secrets: value === undefined ? others : { ...others, [name]: value } });
      }}
    />
  );
  return (
    <>
      <Section title={t("reminders.mail")} about={t("reminders.mail_about")}>
        {secret("smtp_url", "smtps://user:password@mail.example.com")}
        <TextInput
          label={t("reminders.from")}
          placeholder="amends@example.com"
          type="email"
          value={draft.from}
          error={errorOf("from")}
          onChange={({ currentTarget }) => change({ from: currentTarget.value })}
        />
        {saved.secrets.smtp_url.set && <TestButton ws={ws} channel="email" />}
      </Section>
      <Section title={t("reminders.webhook")} about={t("reminders.webhook_about")}>
        {secret("webhook_url", "https://hooks.example.com/amends")}
        {secret("webhook_secret", "whsec_…")}
        <div className={classes.row}>
          <Button
            variant="default"
            onClick={() => change({ secrets: { ...draft.secrets, webhook_secret: newSecret() } })}
          >
            {t("reminders.make_secret")}
          </Button>
          {saved.secrets.webhook_url.set && <TestButton ws={ws} channel="webhook" />}
        </div>
        <Checkbox
          label={t("reminders.private_network")}
          checked={draft.private_network}
          onChange={({ currentTarget }) => change({ private_network: currentTarget.checked })}
        />
      </Section>
      <Section title={t("reminders.slack")} about={t("reminders.slack_about")}>
        {secret("slack_url", "https://hooks.slack.com/services/…")}
        {saved.secrets.slack_url.set && <TestButton ws={ws} channel="slack" />}
      </Section>
    </>
  );
}

/** A signing secret as Standard Webhooks wants it. It can be copied until it is saved. */
function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return `whsec_${btoa(String.fromCodePoint(...bytes))}`;
}
