import { useTranslation } from "react-i18next";
import type { ConversationView, TimelineEntry } from "../../../model/api.ts";
import { minutesText } from "../../format/durations.ts";
import { Empty } from "../../parts/empty.tsx";
import { Icon, type IconName } from "../../parts/icons.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { messageAnchor } from "./marks.ts";
import classes from "./panel.module.css";
import { scrollToAnchor } from "./scroll.ts";

const ICONS: Readonly<Record<TimelineEntry["kind"], IconName>> = {
  message: "conversations",
  wait: "clock",
  hand_off: "handOff",
  event: "event",
};

/** Messages, waits, hand-offs and events in the order of time. */
export function TimeLine({ view: { timeline } }: { view: ConversationView }) {
  const { t } = useTranslation();
  if (timeline.length === 0) {
    return (
      <Empty title={t("time_line.none")}>
        <p>{t("time_line.none_hint")}</p>
      </Empty>
    );
  }
  return (
    <ol className={classes.timeLine}>
      {timeline.map((entry) => (
        <Entry key={`${entry.kind} ${entry.at} ${entry.message} ${entry.text}`} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const { kind, at, message, text, late } = entry;
  return (
    <li data-kind={kind} data-late={late || undefined}>
      <Icon name={ICONS[kind]} size={16} />
      <div>
        <p>
          {kind === "wait" ? (
            <WaitText entry={entry} />
          ) : (
            <>
              {kind === "hand_off" && `${t("time_line.hand_off")}: `}
              {text}
            </>
          )}
        </p>
        <p className={classes.facts}>
          <Instant at={at} show="date" />
          {message !== null && kind !== "message" && (
            <>
              {" · "}
              <button
                type="button"
                className={classes.proofLink}
                onClick={() => scrollToAnchor(messageAnchor(message))}
              >
                {t("time_line.go")}
              </button>
            </>
          )}
        </p>
      </div>
    </li>
  );
}

function WaitText({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  const { minutes, target, working_day, late, until, text } = entry;
  const length = minutesText(minutes ?? 0, working_day ?? undefined);
  return (
    <>
      <strong>
        {until === null
          ? t("time_line.waiting", { length })
          : t("time_line.waited", { length, end: text })}
      </strong>{" "}
      {target !== null && (
        <span className={parts.muted}>
          {t(working_day === null ? "time_line.target" : "time_line.target_business", {
            target: minutesText(target, working_day ?? undefined),
          })}
        </span>
      )}{" "}
      {late && (
        <span className={parts.label} data-tone="bad">
          <Icon name="warning" size={13} /> {t("time_line.late")}
        </span>
      )}
    </>
  );
}
