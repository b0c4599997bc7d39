import { Button, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PromiseMarkView } from "../../../model/marks.ts";
import type { PromiseRow } from "../../../model/promise_views.ts";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./promise.module.css";
import { useMark } from "./use_mark.ts";

const KINDS = ["kept", "kept_late", "released", "renegotiated", "broken", "snoozed"] as const;
type Chosen = (typeof KINDS)[number] | { withdraws: string };

/** Marks that stand, and the form to add one. Nothing is overwritten: taking back is a mark too. */
export function Marks({ ws, promise }: { ws: string; promise: PromiseRow }) {
  const { t } = useTranslation();
  const [chosen, choose] = useState<Chosen | null>(null);
  const standing = (promise.marks ?? []).filter(
    ({ kind, withdrawn }) => kind !== "withdrawn" && !withdrawn,
  );
  const kinds = KINDS.filter((kind) => kind !== "renegotiated" || promise.polarity === "do");
  return (
    <section className={parts.panel} aria-labelledby="marks">
      <h2 id="marks">{t("promise_page.marks")}</h2>
      <p className={parts.muted}>{t("promise_page.marks_about")}</p>
      {standing.length > 0 && (
        <ul className={classes.evidence}>
          {standing.map((mark) => (
            <Standing key={mark.id} mark={mark} takeBack={() => choose({ withdraws: mark.id })} />
          ))}
        </ul>
      )}
      <div className={classes.kinds} role="group" aria-label={t("promise_page.mark_as")}>
        {kinds.map((kind) => (
          <Button
            key={kind}
            size="compact-md"
            variant={chosen === kind ? "filled" : "default"}
            aria-pressed={chosen === kind}
            onClick={() => choose(chosen === kind ? null : kind)}
          >
            {t(`mark_kind.${kind}`)}
          </Button>
        ))}
      </div>
      {chosen !== null && (
        <MarkForm
          key={typeof chosen === "string" ? chosen : chosen.withdraws}
          ws={ws}
          id={promise.id}
          chosen={chosen}
          done={() => choose(null)}
        />
      )}
    </section>
  );
}

function Standing({ mark, takeBack }: { mark: PromiseMarkView; takeBack: () => void }) {
  const { t } = useTranslation();
  return (
    <li>
      <strong>
        {t("promise_page.marked", { kind: t(`mark_kind.${mark.kind}`), by: mark.by })}
      </strong>{" "}
      <Instant at={mark.at} show="date" />
      {mark.until !== null && (
        <>
          {" → "}
          <Instant at={mark.until} show="date" />
        </>
      )}
      <p dir="auto">{mark.reason}</p>
      <Button size="compact-sm" variant="subtle" onClick={takeBack}>
        {t("promise_page.take_back")}
      </Button>
    </li>
  );
}

interface MarkFormProps {
  ws: string;
  id: string;
  chosen: Chosen;
  done: () => void;
}

function MarkForm({ ws, id, chosen, done }: MarkFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const { mutate, isPending } = useMark(ws, id, done);
  const kind = typeof chosen === "string" ? chosen : "withdrawn";
  const dated = kind === "snoozed" || kind === "renegotiated";
  const send = (event: FormEvent) => {
    event.preventDefault();
    mutate({
      kind,
      reason,
      ...(dated ? { until: new Date(until).toISOString() } : {}),
      ...(typeof chosen === "string" ? {} : { withdraws: chosen.withdraws }),
    });
  };
  return (
    <form className={parts.stack} onSubmit={send}>
      <p>{t(`mark_about.${kind}`)}</p>
      {dated && (
        <TextInput
          type="datetime-local"
          required
          label={t(kind === "snoozed" ? "promise_page.until" : "promise_page.new_date")}
          description={t("promise_page.own_clock")}
          value={until}
          onChange={({ currentTarget }) => setUntil(currentTarget.value)}
        />
      )}
      <Textarea
        required
        autosize
        minRows={2}
        maxLength={2000}
        label={t("promise_page.reason")}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      <Button type="submit" loading={isPending} disabled={reason.trim() === ""}>
        {t(`mark_do.${kind}`)}
      </Button>
    </form>
  );
}
