import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import type { Message } from "../../../model/conversation.ts";
import { Icon, type IconName } from "../../parts/icons.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { MarkedText } from "./marked_text.tsx";
import { type Chosen, type Mark, marksOf, messageAnchor } from "./marks.ts";
import classes from "./thread.module.css";

const ICONS: Readonly<Record<Message["author"]["role"], IconName>> = {
  customer: "customer",
  agent: "agent",
  bot: "bot",
  system: "system",
  colleague: "account",
  bystander: "account",
};
const NONE: readonly Mark[] = [];

interface ThreadProps {
  view: ConversationView;
  chosen: Chosen | null;
  choose: (chosen: Chosen) => void;
}

/** The messages in their order. Who speaks is told by word, sign and side, not by colour alone. */
export function Thread({ view, chosen, choose }: ThreadProps) {
  const { t } = useTranslation();
  const marks = marksOf(view, chosen);
  return (
    <ol className={classes.thread} aria-label={t("conversation.messages")}>
      {view.conversation.messages.map((message) => (
        <li
          key={message.id}
          id={messageAnchor(message.id)}
          className={classes.message}
          data-role={message.author.role}
          tabIndex={-1}
        >
          <Head message={message} />
          {message.text.trim() === "" ? (
            <p className={parts.muted}>{t("conversation.no_text")}</p>
          ) : (
            <MarkedText
              text={message.text}
              marks={marks.get(message.id) ?? NONE}
              chosen={chosen}
              choose={choose}
            />
          )}
          <Attachments message={message} />
        </li>
      ))}
    </ol>
  );
}

function Head({ message }: { message: Message }) {
  const { t } = useTranslation();
  const { author, at, automated, delivery, edited_at, redacted } = message;
  const notes = [
    message.private && t("conversation.private"),
    automated && t("conversation.automated"),
    delivery === "failed" && t("conversation.undelivered"),
    edited_at && t("conversation.edited"),
    redacted && t("conversation.redacted"),
  ].filter((note) => typeof note === "string");
  return (
    <header className={classes.head}>
      <Icon name={ICONS[author.role]} size={17} />
      <strong dir="auto">{author.name ?? author.email ?? t(`role.${author.role}`)}</strong>
      <span className={classes.role}>{t(`role.${author.role}`)}</span>
      {notes.map((note) => (
        <span key={note} className={parts.label}>
          {note}
        </span>
      ))}
      <span className={classes.when}>
        {at === undefined ? t("conversation.no_time") : <Instant at={at} />}
      </span>
    </header>
  );
}

function Attachments({ message: { attachments } }: { message: Message }) {
  const { t } = useTranslation();
  if (attachments === undefined || attachments.length === 0) return null;
  const names = attachments.map(({ name }) => name ?? t("conversation.unnamed_file"));
  return (
    <p className={classes.attachments}>
      {t("conversation.attachments")}: {names.join(", ")}
    </p>
  );
}
