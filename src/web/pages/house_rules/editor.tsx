import { Button, Textarea } from "@mantine/core";
import { useDebouncedValue } from "@mantine/hooks";
import { notifications } from "@mantine/notifications";
import { useMutation, useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { HouseFileVersion, HouseTrial } from "../../../model/house_rules.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import { useStage } from "../../parts/use_stage.ts";
import classes from "./house_rules.module.css";
import { Problems } from "./problems.tsx";
import { houseCheckQuery } from "./queries.ts";
import { Trial } from "./trial.tsx";
import { Versions } from "./versions.tsx";

/** Nobody types for so long: then the text is checked. */
const PAUSE_MS = 500;

/** A file: its text with mistakes at their places, a dry run, the switch, its versions. */
export function FileEditor({ ws, file }: { ws: string; file: HouseFileVersion }) {
  const { t } = useTranslation();
  const { name, version, on } = file;
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(file.text);
  const [settled] = useDebouncedValue(text, PAUSE_MS);
  const check = useQuery(houseCheckQuery(ws, name, settled));
  const reload = () => queryClient.invalidateQueries({ queryKey: [ws] });
  const send = <Answer,>(method: "PUT" | "POST", json: object, ...path: string[]) =>
    ask<Answer>(inWorkspace(ws, "house-rules", ...path), { method, json });
  const save = useMutation({
    mutationFn: () => send<HouseFileVersion>("PUT", { text, version }, name),
    onSuccess: async () => {
      notifications.show({ message: t("house.saved") });
      await reload();
    },
  });
  const flip = useMutation({
    mutationFn: () => send<HouseFileVersion>("POST", { on: !on }, name, "switch"),
    onSuccess: reload,
  });
  const trial = useMutation({
    mutationFn: (wanted: string | null) => send<HouseTrial>("POST", { name, text: wanted }, "try"),
  });
  const stage = useStage(ws);
  const reviewFirst = (as: { text: string; on: boolean }) =>
    stage.mutate({ files: [{ name, ...as }] });
  const choose = (line: number, column: number) => {
    const before = text.split("\n").slice(0, line - 1);
    const at = before.reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
    field.current?.focus();
    field.current?.setSelectionRange(at, at + 1);
  };
  const { problems = [], examples = null } = check.data ?? {};
  const wrong = problems.length > 0;
  const error = save.error ?? flip.error ?? trial.error ?? stage.error ?? check.error;
  return (
    <section className={`${parts.panel} ${parts.stack}`} aria-label={name}>
      <Textarea
        ref={field}
        label={t("house.text", { name })}
        description={t(on ? "house.text_on" : "house.text_off")}
        classNames={{ input: classes.text ?? "" }}
        autosize
        minRows={12}
        maxRows={32}
        spellCheck={false}
        value={text}
        error={wrong}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div role="status" aria-live="polite">
        {wrong && <h2>{t("house.wrong", { count: problems.length })}</h2>}
        {examples !== null && (
          <p>
            {t("house.examples", {
              held: examples.count - examples.failures.length,
              count: examples.count,
            })}
          </p>
        )}
      </div>
      <Problems problems={[...problems, ...(examples?.failures ?? [])]} choose={choose} />
      {error && <Failure error={error} />}
      <div className={parts.actions}>
        <Button
          onClick={() => save.mutate()}
          loading={save.isPending}
          disabled={text === file.text || wrong}
        >
          {t("house.save")}
        </Button>
        <Button
          variant="default"
          onClick={() => trial.mutate(text)}
          loading={trial.isPending}
          disabled={wrong}
        >
          {t("house.try")}
        </Button>
        {on && (
          <Button variant="default" onClick={() => trial.mutate(null)} loading={trial.isPending}>
            {t("house.try_off")}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => reviewFirst({ text, on: true })}
          loading={stage.isPending}
          disabled={wrong || (on && text === file.text)}
        >
          {t("staged.review_all")}
        </Button>
        {on && (
          <Button
            variant="default"
            onClick={() => reviewFirst({ text: file.text, on: false })}
            loading={stage.isPending}
          >
            {t("staged.review_all_off")}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => flip.mutate()}
          loading={flip.isPending}
          disabled={text !== file.text}
        >
          {t(on ? "house.switch_off" : "house.switch_on")}
        </Button>
      </div>
      {trial.data && <Trial ws={ws} trial={trial.data} />}
      <Versions ws={ws} name={name} take={setText} />
    </section>
  );
}
