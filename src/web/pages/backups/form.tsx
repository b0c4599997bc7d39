import { Button, NativeSelect, NumberInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { BackupSettings, BackupsView } from "../../../model/backups.ts";
import { ask } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./backups.module.css";

const HOURS = Array.from({ length: 24 }, (_unused, hour) => hour);
const NEVER = "never";
const MOST_KEPT = 365;

interface FormProps {
  saved: BackupSettings;
  onSaved: (view: BackupsView) => void;
}

/** At what hour backups are made, and how many are kept. */
export function BackupSettingsForm({ saved, onSaved }: FormProps) {
  const { t } = useTranslation();
  const [hour, setHour] = useState(saved.hour === null ? NEVER : String(saved.hour));
  const [keep, setKeep] = useState<string | number>(saved.keep);
  const save = useMutation({
    mutationFn: (json: BackupSettings) =>
      ask<BackupsView>("/api/backups/settings", { method: "PUT", json }),
    onSuccess: (view) => {
      onSaved(view);
      notifications.show({ message: t("backups.saved") });
    },
  });
  const kept = Number(keep);
  const isWrong = keep === "" || !Number.isInteger(kept) || kept < 1 || kept > MOST_KEPT;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isWrong) save.mutate({ hour: hour === NEVER ? null : Number(hour), keep: kept });
  };
  return (
    <form className={parts.stack} onSubmit={submit} noValidate>
      <div className={classes.fields}>
        <NativeSelect
          label={t("backups.hour")}
          description={t("backups.hour_hint")}
          value={hour}
          onChange={({ currentTarget }) => setHour(currentTarget.value)}
          data={[
            { value: NEVER, label: t("backups.never") },
            ...HOURS.map((one) => ({
              value: String(one),
              label: `${String(one).padStart(2, "0")}:00`,
            })),
          ]}
        />
        <NumberInput
          label={t("backups.keep")}
          description={t("backups.keep_hint")}
          min={1}
          max={MOST_KEPT}
          allowDecimal={false}
          value={keep}
          error={isWrong && t("backups.keep_wrong", { most: MOST_KEPT })}
          onChange={setKeep}
        />
      </div>
      {save.error && <Failure error={save.error} />}
      <div>
        <Button type="submit" variant="default" loading={save.isPending}>
          {t("backups.save")}
        </Button>
      </div>
    </form>
  );
}
