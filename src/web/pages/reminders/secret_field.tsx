import { Button, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { SecretName, SecretView } from "../../../model/reminders.ts";
import classes from "./reminders.module.css";

interface SecretFieldProps {
  name: SecretName;
  label: string;
  placeholder: string;
  view: SecretView;
  /** What was typed; null: to be removed. */
  value: string | null | undefined;
  error: string | undefined;
  change: (value: string | null | undefined) => void;
}

/** A secret that can be given and removed, and is never shown. */
export function SecretField(props: SecretFieldProps) {
  const { t } = useTranslation();
  const { name, label, placeholder, view, value, error, change } = props;
  const state = () => {
    if (value === null) return t("reminders.secret_removed");
    if (!view.readable) return t("reminders.secret_unreadable");
    if (!view.set) return t("reminders.secret_none");
    return view.host === null
      ? t("reminders.secret_set")
      : t("reminders.secret_at", { host: view.host });
  };
  return (
    <div className={classes.secret}>
      <TextInput
        label={label}
        description={state()}
        placeholder={placeholder}
        type={name === "webhook_secret" ? "text" : "password"}
        autoComplete="off"
        spellCheck={false}
        value={value ?? ""}
        error={error}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      {view.set && (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t(value === null ? "reminders.keep_named" : "reminders.remove_named", {
            name: label,
          })}
          onClick={() => change(value === null ? undefined : null)}
        >
          {t(value === null ? "reminders.keep" : "reminders.remove")}
        </Button>
      )}
    </div>
  );
}
