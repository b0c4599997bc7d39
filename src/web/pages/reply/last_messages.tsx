import { useTranslation } from "react-i18next";
import type { Conversation } from "../../../model/conversation.ts";
import parts from "../../parts/parts.module.css";
import classes from "./reply.module.css";

const LAST = 3;

/** The end of the thread, so that nobody must leave the page to see what is being answered. */
export function LastMessages({ conversation: { messages } }: { conversation: Conversation }) {
  const { t } = useTranslation();
  return (
    <details className={classes.last} open>
      <summary>{t("reply.last_messages")}</summary>
      <ol className={parts.stack}>
        {messages.slice(-LAST).map(({ id, author, text }) => (
          <li key={id}>
            <strong dir="auto">{author.name ?? t(`role.${author.role}`)}</strong>{" "}
            <span className={parts.muted}>{t(`role.${author.role}`)}</span>
            <p className={classes.lastText} dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
