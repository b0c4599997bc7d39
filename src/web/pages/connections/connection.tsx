import { Button, Progress } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import {
  CONNECTION_KINDS,
  type ConnectionAction,
  type ConnectionState,
  type ConnectionView,
} from "../../../model/connections.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { secondsText } from "../../format/durations.ts";
import { whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Failure } from "../../parts/failure.tsx";
import { Icon } from "../../parts/icons.tsx";
import { Instant } from "../../parts/instant.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import classes from "./connections.module.css";
import { EditForm } from "./edit_form.tsx";
import { Problems } from "./problems.tsx";
import { WriteBack } from "./write_back.tsx";

const TONES = {
  backfilling: "info",
  following: "good",
  paused: "warn",
  error: "bad",
  disconnected: undefined,
} as const;
const ACTIONS: Readonly<Record<ConnectionState, readonly ConnectionAction[]>> = {
  backfilling: ["pause", "disconnect"],
  following: ["pause", "disconnect"],
  paused: ["resume", "disconnect"],
  error: ["resume", "disconnect"],
  disconnected: ["resume"],
};

/** One connection: state, progress, what failed, and what can be done. */
export function Connection({ ws, connection }: { ws: string; connection: ConnectionView }) {
  const { t } = useTranslation();
  const { id, kind, name, state, settings, problems, webhook } = connection;
  const again = () => queryClient.invalidateQueries({ queryKey: [ws, "connections"] });
  const steer = useMutation({
    mutationFn: (action: ConnectionAction) =>
      ask(inWorkspace(ws, "connections", id, "actions"), { method: "POST", json: { action } }),
    onSettled: again,
  });
  const erase = useMutation({
    mutationFn: () => ask(inWorkspace(ws, "connections", id), { method: "DELETE" }),
    onSettled: again,
  });
  const [isSure, setSure] = useState(false);
  const [isEditing, setEditing] = useState(false);
  const mayGovern = useMay(ws)("govern");
  const actions = ACTIONS[state].filter((action) => action !== "resume" || connection.has_secrets);
  const failed = steer.error ?? erase.error;
  return (
    <section
      className={`${parts.panel} ${classes.connection}`}
      aria-labelledby={`connection-${id}`}
    >
      <h2 id={`connection-${id}`} dir="auto">
        {name}
      </h2>
      <p className={classes.about}>
        <span className={parts.label} data-tone={TONES[state]}>
          {t(`connections.state_${state}`)}
        </span>{" "}
        <span className={parts.muted} dir="auto">
          {[CONNECTION_KINDS[kind], settings["user"]].filter(Boolean).join(" · ")}
        </span>
      </p>
      <Progressing connection={connection} />
      {webhook !== null && (
        <p className={parts.muted}>
          {t("connections.webhook")} <code>{webhook}</code>
        </p>
      )}
      <Trouble connection={connection} />
      {problems > 0 && <Problems ws={ws} id={id} count={problems} />}
      {kind !== "imap" && <WriteBack ws={ws} id={id} name={name} />}
      {failed && <Failure error={failed} />}
      {isEditing && <EditForm ws={ws} connection={connection} close={() => setEditing(false)} />}
      {isSure ? (
        <div className={parts.notice} role="alert">
          <Icon name="warning" size={22} />
          <div>
            <p className={parts.noticeTitle}>{t("connections.erase_sure")}</p>
            <div className={parts.actions}>
              <Button color="red" loading={erase.isPending} onClick={() => erase.mutate()}>
                {t("connections.erase_yes")}
              </Button>
              <Button variant="default" onClick={() => setSure(false)}>
                {t("connections.erase_no")}
              </Button>
            </div>
          </div>
        </div>
      ) : (
        <div className={parts.actions}>
          {mayGovern && !isEditing && (
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t("connections.edit_named", { name })}
              onClick={() => setEditing(true)}
            >
              {t("connections.edit")}
            </Button>
          )}
          {actions.map((action) => (
            <Button
              key={action}
              size="compact-sm"
              variant="default"
              disabled={steer.isPending}
              aria-label={t(`connections.${action}_named`, { name })}
              onClick={() => steer.mutate(action)}
            >
              {t(`connections.${action}`)}
            </Button>
          ))}
          <Button
            size="compact-sm"
            variant="default"
            aria-label={t("connections.erase_named", { name })}
            onClick={() => setSure(true)}
          >
            {t("connections.erase")}
          </Button>
        </div>
      )}
    </section>
  );
}

function Progressing({ connection }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  const { state, messages, conversations, share, per_minute, seconds_left } = connection;
  const isReading = state === "backfilling";
  const facts = [
    t("connections.arrived", {
      messages: whole(messages, locale()),
      conversations: whole(conversations, locale()),
    }),
    isReading ? leftText(connection, t) : null,
    per_minute === null ? null : t("connections.pace", { pace: whole(per_minute, locale()) }),
    seconds_left === null
      ? isReading && t("connections.time_unknown")
      : t("connections.time_left", { time: secondsText(seconds_left) }),
  ];
  return (
    <div className={classes.progress}>
      {isReading && share !== null && (
        <Progress value={100 * share} aria-label={t("connections.progress")} />
      )}
      <p className={parts.muted}>{facts.filter(Boolean).join(" · ")}</p>
      {isReading && connection.reached_at !== null && (
        <p className={parts.muted}>
          {t("connections.reached")} <Instant at={connection.reached_at} show="date" />
        </p>
      )}
      {connection.last_message_at !== null && (
        <p className={parts.muted}>
          {t("connections.last_message")}{" "}
          <Instant at={connection.last_message_at} show="relative" />
          {connection.looked_at !== null && (
            <>
              {" · "}
              {t("connections.looked")} <Instant at={connection.looked_at} show="relative" />
            </>
          )}
        </p>
      )}
    </div>
  );
}

/** How much of history is left, in what its service tells; what it does not tell is said to be unknown. */
function leftText({ left, unit }: ConnectionView, t: TFunction): string {
  if (left === null) return t("connections.left_unknown");
  if (unit === "seconds") return t("connections.left_days", { count: Math.ceil(left / 86_400) });
  return t(`connections.left_${unit}`, { left: whole(left, locale()) });
}

/** The last failure, with what to do and when it is tried again. */
function Trouble({ connection: { error, next_at } }: { connection: ConnectionView }) {
  const { t } = useTranslation();
  if (error === null) return null;
  return (
    <div className={parts.notice} role="status">
      <Icon name="warning" size={22} />
      <div>
        <p className={parts.noticeTitle}>{error.reason}</p>
        {error.hint !== null && <p>{error.hint}</p>}
        <p>
          {next_at === null ? (
            t("connections.waits")
          ) : (
            <>
              {t("connections.tried_again", { count: error.tries })}{" "}
              <Instant at={next_at} show="relative" />
            </>
          )}
        </p>
      </div>
    </div>
  );
}
