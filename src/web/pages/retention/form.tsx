import { Button, Checkbox, Group, NumberInput, Radio } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  type RetentionCount,
  RetentionSettings,
  type RetentionView,
} from "../../../model/retention.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import { WouldGo } from "./would_go.tsx";
import { retentionQuery } from "./queries.ts";

const ONE_YEAR = 365;

/** After how many days conversations go. What would go is told before it can be saved. */
export function RetentionForm({ ws, saved }: { ws: string; saved: RetentionSettings }) {
  const { t } = useTranslation();
  const may = useMay(ws)("govern");
  const [ends, setEnds] = useState(saved.days !== null);
  const [days, setDays] = useState<string | number>(saved.days ?? ONE_YEAR);
  const [keepOpen, setKeepOpen] = useState(saved.keep_open);
  const read = RetentionSettings.safeParse({
    days: ends ? (days === "" ? "none" : days) : null,
    keep_open: keepOpen,
  });
  const look = useMutation({
    mutationFn: ({ days: after, keep_open }: RetentionSettings) =>
      ask<RetentionCount>(
        inWorkspace(ws, "retention", "preview") +
          query({ days: after ?? undefined, keep_open: keep_open ? "yes" : "no" }),
      ),
  });
  const save = useMutation({
    mutationFn: (json: RetentionSettings) =>
      ask<RetentionView>(inWorkspace(ws, "retention"), { method: "PUT", json }),
    onSuccess: (view) => {
      queryClient.setQueryData(retentionQuery(ws).queryKey, view);
      look.reset();
      notifications.show({ message: t("retention.saved") });
    },
  });
  /** Another setting erases other things: what was told of the one before holds no longer. */
  const changed =
    <T,>(set: (value: T) => void) =>
    (value: T) => {
      set(value);
      look.reset();
    };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!read.success) return;
    if (ends && look.data === undefined) look.mutate(read.data);
    else save.mutate(read.data);
  };
  const error = look.error ?? save.error;
  return (
    <form className={parts.stack} onSubmit={submit} noValidate>
      <Radio.Group
        aria-label={t("retention.how_long")}
        value={ends ? "ends" : "forever"}
        onChange={(value) => changed(setEnds)(value === "ends")}
      >
        <Group gap="lg">
          <Radio value="forever" label={t("retention.forever")} disabled={!may} />
          <Radio value="ends" label={t("retention.ends")} disabled={!may} />
        </Group>
      </Radio.Group>
      {ends && (
        <>
          <NumberInput
            label={t("retention.days")}
            description={t("retention.days_hint")}
            allowDecimal={false}
            disabled={!may}
            value={days}
            error={!read.success && t("retention.days_wrong")}
            onChange={changed(setDays)}
          />
          <Checkbox
            label={t("retention.keep_open")}
            disabled={!may}
            checked={keepOpen}
            onChange={({ currentTarget }) => changed(setKeepOpen)(currentTarget.checked)}
          />
        </>
      )}
      {look.data && <WouldGo count={look.data} />}
      {error && <Failure error={error} />}
      {may ? (
        <div>
          <Button
            type="submit"
            loading={look.isPending || save.isPending}
            {...(look.data ? { color: "red" } : {})}
          >
            {t(ends ? (look.data ? "retention.save_erase" : "retention.look") : "retention.save")}
          </Button>
        </div>
      ) : (
        <p className={parts.muted}>{t("settings.not_for_you_owner")}</p>
      )}
    </form>
  );
}
