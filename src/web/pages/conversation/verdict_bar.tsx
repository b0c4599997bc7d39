import { Button, Group, Kbd, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { VerdictView } from "../../../model/api.ts";
import { Icon } from "../../parts/icons.tsx";
import classes from "./panel.module.css";
import type { Judge } from "./verdicts.ts";

interface VerdictBarProps {
  finding: string;
  verdict: VerdictView | undefined;
  judge: Judge;
}

/** Right or wrong, with a note if wanted; the same as the keys r, w and u. */
export function VerdictBar({ finding, verdict, judge }: VerdictBarProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState(verdict?.note ?? "");
  const given = verdict?.verdict;
  const saveNote = (event: FormEvent) => {
    event.preventDefault();
    if (given) judge(finding, given, note);
  };
  return (
    <div className={classes.verdict}>
      <Group gap="xs" role="group" aria-label={t("verdict.question")}>
        {(["right", "wrong"] as const).map((choice) => (
          <Button
            key={choice}
            size="compact-md"
            variant={given === choice ? "filled" : "default"}
            aria-pressed={given === choice}
            leftSection={<Icon name={choice === "right" ? "check" : "cross"} size={15} />}
            rightSection={<Kbd size="xs">{choice.charAt(0)}</Kbd>}
            onClick={() => judge(finding, choice, note)}
          >
            {t(`verdict.${choice}`)}
          </Button>
        ))}
        {given && (
          <Button
            size="compact-md"
            variant="subtle"
            rightSection={<Kbd size="xs">u</Kbd>}
            onClick={() => judge(finding, null)}
          >
            {t("verdict.undo")}
          </Button>
        )}
      </Group>
      {given && (
        <form onSubmit={saveNote} className={classes.note}>
          <TextInput
            size="sm"
            label={t("verdict.note")}
            maxLength={2000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {note !== (verdict?.note ?? "") && (
            <Button type="submit" size="sm" variant="default">
              {t("verdict.save_note")}
            </Button>
          )}
        </form>
      )}
    </div>
  );
}
