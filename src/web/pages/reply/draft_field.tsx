import { useId } from "react";
import { useTranslation } from "react-i18next";
import { segmentsOf, type Span } from "../../marks/segments.ts";
import classes from "./reply.module.css";

export interface DraftMark extends Span {
  kind: "finding" | "promise" | "advice";
}

interface DraftFieldProps {
  draft: string;
  setDraft: (draft: string) => void;
  marks: readonly DraftMark[];
}

/**
 * A text area with its marks under the words: a copy of the text, itself invisible, lies in the same
 * grid cell with the same type, so that it also makes the field as tall as the text.
 */
export function DraftField({ draft, setDraft, marks }: DraftFieldProps) {
  const { t } = useTranslation();
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className={classes.label}>
        {t("reply.draft")}
      </label>
      <div className={classes.field}>
        <div className={classes.copy} aria-hidden="true">
          {segmentsOf(draft, marks).map(({ text, start, over }) =>
            over.length === 0 ? (
              text
            ) : (
              <mark
                key={start}
                data-finding={over.some(({ kind }) => kind === "finding") || undefined}
                data-advice={over.some(({ kind }) => kind === "advice") || undefined}
                data-promise={over.some(({ kind }) => kind === "promise") || undefined}
              >
                {text}
              </mark>
            ),
          )}
          {"\n"}
        </div>
        <textarea
          id={id}
          className={classes.area}
          value={draft}
          placeholder={t("reply.placeholder")}
          maxLength={100_000}
          spellCheck
          dir="auto"
          onChange={({ currentTarget }) => setDraft(currentTarget.value)}
        />
      </div>
    </div>
  );
}
