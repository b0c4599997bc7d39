import { Button, Checkbox, Textarea, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { AUDIT_ANSWERS, type AuditAnswerView } from "../../../model/audits.ts";
import { Failure } from "../../parts/failure.tsx";
import classes from "./audit.module.css";
import { Photo } from "./photo.tsx";
import { useAnswer } from "./use_answer.ts";

interface ItemProps {
  ws: string;
  audit: string;
  id: string;
  text: string;
  view: AuditAnswerView | undefined;
}

/** One statement: so, not so, or not seen; with a note, a photo, and who sees to it. */
export function Item({ ws, audit, id, text, view }: ItemProps) {
  const { t } = useTranslation();
  const label = useId();
  const { change, error } = useAnswer(ws, audit, id);
  return (
    <li id={id} className={classes.item}>
      <p id={label}>{text}</p>
      <div className={classes.answers} role="group" aria-labelledby={label}>
        {AUDIT_ANSWERS.map((value) => (
          <Button
            key={value}
            size="md"
            px="xs"
            variant={view?.answer === value ? "filled" : "default"}
            aria-pressed={view?.answer === value}
            onClick={() => change({ answer: value })}
          >
            {t(`audits.answer_${value}`)}
          </Button>
        ))}
      </div>
      {view !== undefined && (
        <details className={classes.more} open={view.answer === "no" || undefined}>
          <summary>{t("audits.more")}</summary>
          <div className={classes.fields}>
            <Words
              label={t("audits.note")}
              value={view.note}
              long
              save={(note) => change({ note })}
            />
            <Photo ws={ws} audit={audit} item={id} has={view.photo} about={text} />
            {view.answer === "no" && (
              <>
                <Words
                  label={t("audits.owner")}
                  value={view.owner}
                  save={(owner) => change({ owner })}
                />
                <TextInput
                  type="date"
                  label={t("audits.due")}
                  value={view.due ?? ""}
                  onChange={({ currentTarget }) => change({ due: currentTarget.value || null })}
                />
                <Checkbox
                  label={t("audits.seen_to")}
                  checked={view.done}
                  onChange={({ currentTarget }) => change({ done: currentTarget.checked })}
                />
              </>
            )}
          </div>
        </details>
      )}
      {error && <Failure error={error} />}
    </li>
  );
}

interface WordsProps {
  label: string;
  value: string;
  long?: boolean;
  save: (value: string) => void;
}

/** Words that are stored when the field is left. */
function Words({ label, value, long = false, save }: WordsProps) {
  const [typed, setTyped] = useState(value);
  const onBlur = () => {
    if (typed.trim() !== value) save(typed);
  };
  const onChange = ({ currentTarget }: { currentTarget: { value: string } }) =>
    setTyped(currentTarget.value);
  return long ? (
    <Textarea
      label={label}
      autosize
      maxLength={2000}
      value={typed}
      onChange={onChange}
      onBlur={onBlur}
    />
  ) : (
    <TextInput label={label} maxLength={200} value={typed} onChange={onChange} onBlur={onBlur} />
  );
}
