import { Button, NativeSelect, Textarea, TextInput } from "@mantine/core";
import { getHotkeyHandler, useDebouncedValue } from "@mantine/hooks";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import {
  EPISODE_ROLES,
  type Episode,
  type EpisodeRole,
  type EpisodeVerdict,
} from "../../../model/episodes.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import { NOTE_BOX } from "../../parts/note_box.ts";
import parts from "../../parts/parts.module.css";
import classes from "./journal.module.css";
import { Proposals } from "./proposals.tsx";
import { readingQuery } from "./queries.ts";
import { VerdictSelect } from "./verdict_select.tsx";

const PAUSE_MS = 350;

/** One box and a key: everything else has a default, and the engine proposes what it was. */
export function NoteForm({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => box.current?.focus({ preventScroll: true }), []);
  const [text, setText] = useState("");
  const [place, setPlace] = useState("");
  const [role, setRole] = useState<EpisodeRole>("customer");
  const [when, setWhen] = useState("");
  /** What the person chose; undefined: nothing yet, so what is proposed first stands. */
  const [chosen, choose] = useState<EpisodeVerdict | null>();
  const words = text.trim();
  const [settled] = useDebouncedValue(words, PAUSE_MS);
  const reading = useQuery(readingQuery(ws, { text: settled, role }));
  // What was read in older words is no proposal for these.
  const proposals = (settled === words && reading.data?.proposals) || [];
  const verdict = chosen === undefined ? (proposals[0]?.sin ?? null) : chosen;
  const client = useQueryClient();
  const note = useMutation({
    mutationFn: () =>
      ask<Episode>(inWorkspace(ws, "episodes"), {
        method: "POST",
        json: {
          text: words,
          place,
          role,
          ...(when === "" ? {} : { at: new Date(when).toISOString() }),
          ...(verdict === null ? {} : { verdict }),
        },
      }),
    onSuccess: () => {
      setText("");
      setWhen("");
      choose(undefined);
      box.current?.focus();
      return client.invalidateQueries({ queryKey: [ws, "episodes"] });
    },
  });
  const send = () => {
    if (words !== "" && !note.isPending) note.mutate();
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <form className={parts.panel} onSubmit={onSubmit}>
      <div className={parts.stack}>
        <Textarea
          ref={box}
          id={NOTE_BOX}
          label={t("journal.what")}
          description={t("journal.what_hint")}
          autosize
          minRows={3}
          maxLength={4000}
          value={text}
          onKeyDown={getHotkeyHandler([["mod+Enter", send]])}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <div aria-live="polite">
          <Proposals proposals={proposals} chosen={verdict} choose={choose} />
        </div>
        <div className={classes.send}>
          <VerdictSelect label={t("journal.was")} value={verdict} choose={choose} />
          <Button type="submit" loading={note.isPending} disabled={words === ""}>
            {t("journal.save")}
          </Button>
          <span className={classes.key}>{t("journal.save_key")}</span>
        </div>
        <details className={classes.rest}>
          <summary>
            {t("journal.rest", {
              place: place.trim() || t("journal.anywhere"),
              role: t(`journal.role_${role}`),
              when: when === "" ? t("journal.now") : when.replace("T", " "),
            })}
          </summary>
          <div className={classes.fields}>
            <TextInput
              label={t("journal.where")}
              maxLength={200}
              value={place}
              onChange={({ currentTarget }) => setPlace(currentTarget.value)}
            />
            <NativeSelect
              label={t("journal.as")}
              value={role}
              data={EPISODE_ROLES.map((value) => ({ value, label: t(`journal.role_${value}`) }))}
              onChange={({ currentTarget }) =>
                setRole(EPISODE_ROLES.find((one) => one === currentTarget.value) ?? "customer")
              }
            />
            <TextInput
              type="datetime-local"
              label={t("journal.when")}
              value={when}
              onChange={({ currentTarget }) => setWhen(currentTarget.value)}
            />
          </div>
        </details>
        {note.error && <Failure error={note.error} />}
        {note.data && words === "" && <p role="status">{t("journal.noted")}</p>}
      </div>
    </form>
  );
}
