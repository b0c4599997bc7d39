import { Button } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { MessageView } from "../../../model/reminders.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { failedQuery } from "./queries.ts";
import classes from "./reminders.module.css";

/** Messages that could not be sent, with the reason; each can be sent again. */
export function Failed({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const failed = useQuery(failedQuery(ws));
  const replay = useMutation({
    mutationFn: (id: string | null) =>
      ask(inWorkspace(ws, "outbox", "replay"), { method: "POST", json: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [ws, "outbox"] }),
  });
  const messages = failed.data ?? [];
  if (messages.length === 0) return null;
  return (
    <section className={parts.panel} aria-labelledby="failed">
      <h2 id="failed">{t("reminders.failed", { count: messages.length })}</h2>
      <ul className={classes.failed}>
        {messages.map((message) => (
          <FailedLine
            key={message.id}
            message={message}
            busy={replay.isPending}
            again={() => replay.mutate(message.id)}
          />
        ))}
      </ul>
      {replay.error && <Failure error={replay.error} />}
      <Button variant="default" loading={replay.isPending} onClick={() => replay.mutate(null)}>
        {t("reminders.again_all")}
      </Button>
    </section>
  );
}

interface FailedLineProps {
  message: MessageView;
  busy: boolean;
  again: () => void;
}

function FailedLine({ message, busy, again }: FailedLineProps) {
  const { t } = useTranslation();
  const { kind, channel, recipient, error, created_at } = message;
  const to = channel === "email" ? recipient : t(`reminders.by_${channel}`);
  return (
    <li>
      <div>
        <strong>{t(`reminders.kind_${kind}`)}</strong> <span dir="auto">{to}</span>
        <div className={parts.muted}>
          <Instant at={created_at} show="relative" /> · <span dir="auto">{error}</span>
        </div>
      </div>
      <Button
        size="compact-sm"
        variant="default"
        disabled={busy}
        aria-label={t("reminders.again_named", { to })}
        onClick={again}
      >
        {t("reminders.again")}
      </Button>
    </li>
  );
}
