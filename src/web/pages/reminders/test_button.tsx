import { Button, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { DeliveryChannel } from "../../../model/reminders.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import { isAddress } from "./draft.ts";
import classes from "./reminders.module.css";

/** Sends a test by what is saved, and says what came of it. */
export function TestButton({ ws, channel }: { ws: string; channel: DeliveryChannel }) {
  const { t } = useTranslation();
  const [to, setTo] = useState("");
  const test = useMutation({
    mutationFn: () =>
      ask<{ error: string | null }>(inWorkspace(ws, "reminders", "test"), {
        method: "POST",
        json: channel === "email" ? { channel, recipient: to.trim() } : { channel },
      }),
  });
  return (
    <div className={classes.test}>
      {channel === "email" && (
        <TextInput
          label={t("reminders.test_to")}
          type="email"
          value={to}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
      )}
      <Button
        variant="default"
        loading={test.isPending}
        disabled={channel === "email" && !isAddress(to.trim())}
        onClick={() => test.mutate()}
      >
        {t(`reminders.test_${channel}`)}
      </Button>
      <div role="status">
        {test.data &&
          (test.data.error === null
            ? t("reminders.test_taken")
            : t("reminders.test_refused", { error: test.data.error }))}
      </div>
      {test.error && <Failure error={test.error} />}
    </div>
  );
}
