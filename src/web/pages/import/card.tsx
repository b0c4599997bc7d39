import { Progress } from "@mantine/core";
import { useTranslation } from "react-i18next";
import type { ImportView } from "../../../model/api.ts";
import { secondsText } from "../../format/durations.ts";
import { bytes, whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Icon } from "../../parts/icons.tsx";
import { Instant } from "../../parts/instant.tsx";
import { LinkButton } from "../../parts/links.tsx";
import parts from "../../parts/parts.module.css";
import { BadRecords } from "./bad_records.tsx";
import { useFollow } from "./follow.ts";
import classes from "./import.module.css";

const TONES = { running: "info", done: "good", failed: "bad", interrupted: "warn" } as const;
const ICONS = { running: "clock", done: "check", failed: "cross", interrupted: "warning" } as const;

interface ImportCardProps {
  ws: string;
  start: ImportView;
  ended: () => void;
}

/** One import: how far it is, or what came of it. */
export function ImportCard({ ws, start, ended }: ImportCardProps) {
  const { t } = useTranslation();
  const { view, rate, secondsLeft } = useFollow(ws, start, ended);
  const { state, name, kind, notes, error, conversations } = view;
  return (
    <article className={classes.card} aria-label={name}>
      <div className={classes.head}>
        <h3>{name}</h3>
        <span className={parts.label} data-tone={TONES[state]}>
          <Icon name={ICONS[state]} size={14} />
          {t(`import.state_${state}`)}
        </span>
      </div>
      <p className={classes.facts}>
        {kind} · <Instant at={view.started_at} />
      </p>
      {state === "running" && <Running view={view} rate={rate} secondsLeft={secondsLeft} />}
      <Counts view={view} />
      {error !== null && <p className={classes.error}>{error}</p>}
      {notes.length > 0 && (
        <div className={classes.notes}>
          <h4>{t("import.notes")}</h4>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      <BadRecords count={view.bad} records={view.bad_records} />
      {state !== "running" && conversations > 0 && (
        <div>
          <LinkButton to="/w/$ws" params={{ ws }} size="sm">
            {t("import.see")}
          </LinkButton>
        </div>
      )}
    </article>
  );
}

interface RunningProps {
  view: ImportView;
  rate: number | null;
  secondsLeft: number | null;
}

function Running({ view, rate, secondsLeft }: RunningProps) {
  const { t } = useTranslation();
  const { bytes: size, bytes_read } = view;
  const share = size === null || size === 0 ? null : Math.min(1, bytes_read / size);
  const parts = [
    size === null
      ? bytes(bytes_read, locale())
      : t("import.read", { read: bytes(bytes_read, locale()), size: bytes(size, locale()) }),
    rate === null ? null : t("import.rate", { rate: whole(Math.round(rate), locale()) }),
    secondsLeft === null ? null : t("import.left", { time: secondsText(secondsLeft) }),
  ];
  return (
    <div>
      <Progress
        value={share === null ? 100 : 100 * share}
        animated={share === null}
        aria-label={t("import.state_running")}
      />
      <p className={classes.facts}>{parts.filter((part) => part !== null).join(" · ")}</p>
    </div>
  );
}

function Counts({ view }: { view: ImportView }) {
  const { t } = useTranslation();
  const entries = [
    ["conversations", view.conversations],
    ["messages", view.messages],
    ["created", view.created],
    ["updated", view.updated],
    ["unchanged", view.unchanged],
    ["bad", view.bad],
  ] as const;
  return (
    <dl className={classes.counts}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`import.${name}`)}</dt>
          <dd>{whole(value, locale())}</dd>
        </div>
      ))}
    </dl>
  );
}
