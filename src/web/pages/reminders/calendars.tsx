import { Button, TextInput } from "@mantine/core";
import { useMutation, useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { CalendarView, NewCalendarView } from "../../../model/reminders.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { Section } from "../settings/section.tsx";
import { calendarsQuery } from "./queries.ts";
import classes from "./reminders.module.css";

/** Calendars of open promises: make an address (it is shown once), take it back. */
export function Calendars({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const [owner, setOwner] = useState("");
  const calendars = useQuery(calendarsQuery(ws));
  const reload = () => queryClient.invalidateQueries(calendarsQuery(ws));
  const make = useMutation({
    mutationFn: () =>
      ask<NewCalendarView>(inWorkspace(ws, "calendars"), {
        method: "POST",
        json: { owner: owner.trim() },
      }),
    onSuccess: reload,
  });
  const close = useMutation({
    mutationFn: (name: string) =>
      ask(inWorkspace(ws, "calendars") + query({ owner: name }), { method: "DELETE" }),
    onSuccess: reload,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    make.mutate();
  };
  return (
    <Section title={t("reminders.calendars")} about={t("reminders.calendars_about")}>
      <ul className={classes.failed}>
        {(calendars.data ?? []).map(({ owner: name, created_at }: CalendarView) => (
          <li key={name}>
            <div>
              <strong dir="auto">{name}</strong>{" "}
              <span className={parts.muted}>
                <Instant at={created_at} show="relative" />
              </span>
            </div>
            <Button
              size="compact-sm"
              variant="default"
              loading={close.isPending}
              aria-label={t("reminders.calendar_close_named", { name })}
              onClick={() => close.mutate(name)}
            >
              {t("reminders.calendar_close")}
            </Button>
          </li>
        ))}
      </ul>
      <form className={classes.test} onSubmit={submit}>
        <TextInput
          label={t("reminders.calendar_owner")}
          description={t("reminders.calendar_owner_hint")}
          value={owner}
          onChange={({ currentTarget }) => setOwner(currentTarget.value)}
        />
        <Button
          type="submit"
          variant="default"
          loading={make.isPending}
          disabled={owner.trim() === ""}
        >
          {t("reminders.calendar_make")}
        </Button>
      </form>
      <div role="status">
        {make.data && (
          <>
            <p>{t("reminders.calendar_made")}</p>
            <code className={classes.address}>{location.origin + make.data.path}</code>
          </>
        )}
      </div>
      {make.error && <Failure error={make.error} />}
    </Section>
  );
}
