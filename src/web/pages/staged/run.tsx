import { Button, Progress } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { StagedAction, StagedRun, StagedState } from "../../../model/staged.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { secondsText } from "../../format/durations.ts";
import { points, whole } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import classes from "./staged.module.css";

const ACTIONS: Readonly<Partial<Record<StagedState, readonly StagedAction[]>>> = {
  counting: ["cancel"],
  planned: ["start", "cancel"],
  running: ["pause", "cancel"],
  paused: ["resume", "cancel"],
  ready: ["switch", "cancel"],
  switched: ["roll_back"],
};
const TONES: Readonly<Partial<Record<StagedState, string>>> = {
  counting: "info",
  running: "info",
  switching: "info",
  rolling_back: "info",
  paused: "warn",
  ready: "good",
  switched: "good",
};

/** A change with how many conversations it can affect, how far the review is, and what can be done next. */
export function Run({ ws, run }: { ws: string; run: StagedRun }) {
  const { t } = useTranslation();
  const may = useMay(ws)("change");
  const { id, state, files, settings, stored, reached, differ, given_up } = run;
  const steer = useMutation({
    mutationFn: (action: StagedAction) =>
      ask<StagedRun[]>(inWorkspace(ws, "staged-reviews", id), { method: "POST", json: { action } }),
    // A switch changes every page.
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [ws] }),
  });
  const changed = [
    ...files.map(({ name, on }) => t(on ? "staged.file" : "staged.file_off", { name })),
    ...settings.map((name) => t("staged.setting", { name })),
  ];
  return (
    <section className={`${parts.panel} ${classes.run}`} aria-labelledby="change">
      <h2 id="change">{changed.join(", ")}</h2>
      <p>
        <span className={parts.label} data-tone={TONES[state]}>
          {t(`staged.state_${state}`)}
        </span>{" "}
        <span className={parts.muted} dir="auto">
          {run.by}
        </span>{" "}
        <Instant at={run.started_at} />
      </p>
      {(run.finished_at === null || run.counted > 0) && (
        <p className={classes.reached}>
          {t("staged.reached", {
            reached: whole(reached, locale()),
            stored: whole(stored, locale()),
            // A rule often touches a few of thousands.
            share: `${points(stored === 0 ? 0 : (100 * reached) / stored, locale())}%`,
          })}
        </p>
      )}
      <HowFar run={run} />
      {run.reviewed > 0 && (
        <p>
          {t("staged.differ", { count: differ })}
          {given_up > 0 && ` · ${t("work.given_up_of", { count: given_up })}`}
        </p>
      )}
      {steer.error && <Failure error={steer.error} />}
      {may && (
        <div className={parts.actions}>
          {(ACTIONS[state] ?? []).map((action, i) => (
            <Button
              key={action}
              variant={i === 0 && action !== "cancel" ? "filled" : "default"}
              disabled={steer.isPending}
              onClick={() => steer.mutate(action)}
            >
              {t(`staged.${action}`)}
            </Button>
          ))}
        </div>
      )}
      {state === "ready" && <p className={parts.muted}>{t("staged.switch_about")}</p>}
      {state === "switched" && <p className={parts.muted}>{t("staged.roll_back_about")}</p>}
    </section>
  );
}

function HowFar({ run }: { run: StagedRun }) {
  const { t } = useTranslation();
  const { state, stored, counted, reached, reviewed, moved, seconds_left, rate } = run;
  const moving = state === "switching" || state === "rolling_back";
  const [done, all] =
    state === "counting"
      ? [counted, stored]
      : moving
        ? [state === "switching" ? moved : counted - moved, counted]
        : [reviewed, reached];
  if (!moving && !["counting", "running", "paused"].includes(state)) return null;
  const facts = [
    t("work.done_of", { done: whole(done, locale()), total: whole(all, locale()) }),
    seconds_left === null ? null : t("work.left", { time: secondsText(seconds_left) }),
    rate === null ? null : t("staged.rate", { rate }),
  ];
  return (
    <>
      <Progress
        value={all === 0 ? 100 : (100 * done) / all}
        aria-label={t(`staged.state_${state}`)}
      />
      <p className={parts.muted}>{facts.filter((fact) => fact !== null).join(" · ")}</p>
    </>
  );
}
