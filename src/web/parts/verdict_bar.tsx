import { Button, Group, Kbd, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { VerdictView } from "../../model/api.ts";
import { Icon } from "./icons.tsx";
import classes from "./verdict_bar.module.css";

interface VerdictBarProps {
  given: Pick<VerdictView, "verdict" | "note"> | undefined;
  judge: (verdict: VerdictView["verdict"] | null, note?: string) => void;
  /** The keys r, w and u do the same here. */
  keys?: boolean;
}

/** Right or wrong, with a note if wanted. */
export function VerdictBar({ given: before, judge, keys = false }: VerdictBarProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState(before?.note ?? "");
  const given = before?.verdict;
  const saveNote = (event: FormEvent) => {
    event.preventDefault();
    if (given) judge(given, note);
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
            rightSection={keys && <Kbd size="xs">{choice.charAt(0)}</Kbd>}
            onClick={() => judge(choice, note)}
          >
            {t(`verdict.${choice}`)}
          </Button>
        ))}
        {given && (
          <Button
            size="compact-md"
            variant="subtle"
            rightSection={keys && <Kbd size="xs">u</Kbd>}
            onClick={() => judge(null)}
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
          {note !== (before?.note ?? "") && (
            <Button type="submit" size="sm" variant="default">
              {t("verdict.save_note")}
            </Button>
          )}
        </form>
      )}
    </div>
  );
}
