import { Button, Progress } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { ReviewRun, RunAction, WorkView } from "../../../model/work.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { secondsText } from "../../format/durations.ts";
import { percent, whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import { workQuery } from "./queries.ts";
import classes from "./work.module.css";

const TONES = {
  running: "info",
  paused: "warn",
  done: "good",
  cancelled: undefined,
  superseded: undefined,
} as const;
const ACTIONS: Readonly<Record<ReviewRun["state"], readonly RunAction[]>> = {
  running: ["pause", "cancel"],
  paused: ["resume", "cancel"],
  done: [],
  cancelled: [],
  superseded: [],
};

/** New reviews of history, latest first; the one that goes on can be steered. */
export function Runs({ ws, runs }: { ws: string; runs: readonly ReviewRun[] }) {
  const { t } = useTranslation();
  const steer = useMutation({
    mutationFn: ({ run, action }: { run?: string; action?: RunAction }) =>
      run === undefined
        ? ask<WorkView>(inWorkspace(ws, "work", "runs"), { method: "POST" })
        : ask<WorkView>(inWorkspace(ws, "work", "runs", run), { method: "POST", json: { action } }),
    onSuccess: (view) => queryClient.setQueryData(workQuery(ws).queryKey, view),
  });
  const goesOn = runs.some(({ state }) => state === "running" || state === "paused");
  return (
    <section className={parts.panel} aria-labelledby="runs">
      <h2 id="runs">{t("work.runs")}</h2>
      <p className={parts.muted}>{t("work.runs_about")}</p>
      {runs.length === 0 && <p>{t("work.no_runs")}</p>}
      <ul className={classes.rows}>
        {runs.map((run) => (
          <li key={run.id}>
            <Run run={run} />
            {ACTIONS[run.state].length > 0 && (
              <div className={parts.actions}>
                {ACTIONS[run.state].map((action) => (
                  <Button
                    key={action}
                    size="compact-sm"
                    variant="default"
                    disabled={steer.isPending}
                    onClick={() => steer.mutate({ run: run.id, action })}
                  >
                    {t(`work.${action}`)}
                  </Button>
                ))}
              </div>
            )}
          </li>
        ))}
      </ul>
      {steer.error && <Failure error={steer.error} />}
      {!goesOn && (
        <Button variant="default" loading={steer.isPending} onClick={() => steer.mutate({})}>
          {t("work.start")}
        </Button>
      )}
    </section>
  );
}

function Run({ run }: { run: ReviewRun }) {
  const { t } = useTranslation();
  const { state, looked, written, total, stored, given_up, seconds_left } = run;
  const same = looked - written - given_up;
  const facts = [
    t("work.done_of", { done: whole(looked, locale()), total: whole(total, locale()) }),
    t("work.share", {
      share: percent(stored === 0 ? 0 : Math.min(1, total / stored)),
      stored: whole(stored, locale()),
    }),
    seconds_left === null ? null : t("work.left", { time: secondsText(seconds_left) }),
    same === 0 ? null : t("work.same_of", { count: same }),
    given_up === 0 ? null : t("work.given_up_of", { count: given_up }),
  ];
  return (
    <div className={classes.run}>
      <p>
        <span className={parts.label} data-tone={TONES[state]}>
          {t(`work.state_${state}`)}
        </span>{" "}
        <Instant at={run.started_at} />
      </p>
      {(state === "running" || state === "paused") && (
        <Progress value={total === 0 ? 0 : (100 * looked) / total} aria-label={t("work.runs")} />
      )}
      <p className={parts.muted}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
    </div>
  );
}
