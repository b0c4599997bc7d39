import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { Quote } from "../../parts/quote.tsx";

/** Marks by hand whose promise is no longer found: kept, with the words they were set on. */
export function OrphanedMarks({ view }: { view: ConversationView }) {
  const { t } = useTranslation();
  const { orphaned_marks, conversation } = view;
  if (orphaned_marks.length === 0) return null;
  return (
    <section aria-labelledby="orphaned-marks">
      <h2 id="orphaned-marks">{t("promise.orphaned")}</h2>
      <ul className={parts.stack}>
        {orphaned_marks.map(({ id, kind, by, at, reason, message, start, end }) => {
          const text = conversation.messages.find((one) => one.id === message)?.text ?? "";
          const words = text.slice(start, end).trim();
          return (
            <li key={id}>
              <p>
                <strong>{t("promise_page.marked", { kind: t(`mark_kind.${kind}`), by })}</strong>{" "}
                <Instant at={at} show="date" />
              </p>
              <p className={parts.muted} dir="auto">
                {t("promise_page.because", { reason })}
              </p>
              {words === "" ? (
                <p className={parts.muted}>{t("promise.words_gone")}</p>
              ) : (
                <Quote text={words} short />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
