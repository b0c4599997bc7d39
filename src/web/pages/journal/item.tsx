import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Episode, EpisodeVerdict } from "../../../model/episodes.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./journal.module.css";
import { Proposals } from "./proposals.tsx";
import { useVerdictName, VerdictSelect } from "./verdict_select.tsx";

/** An episode with what it was; an open one with what the engine proposes. */
export function EpisodeItem({ ws, episode }: { ws: string; episode: Episode }) {
  const { t } = useTranslation();
  const name = useVerdictName();
  const [changing, setChanging] = useState(false);
  const client = useQueryClient();
  const onSuccess = () => client.invalidateQueries({ queryKey: [ws, "episodes"] });
  const path = inWorkspace(ws, "episodes", episode.id);
  const decide = useMutation({
    mutationFn: (verdict: EpisodeVerdict | null) =>
      ask<Episode>(`${path}/verdict`, { method: "PUT", json: { verdict } }),
    onSuccess,
  });
  const remove = useMutation({ mutationFn: () => ask(path, { method: "DELETE" }), onSuccess });
  const { text, place, role, at, by, verdict, decided_by, proposals } = episode;
  const error = decide.error ?? remove.error;
  return (
    <li className={parts.panel}>
      <div className={parts.stack}>
        <p className={classes.meta}>
          <Instant at={at} show="date" />
          {place !== "" && <strong dir="auto">{place}</strong>}
          <span>{t(`journal.role_${role}`)}</span>
          <span dir="auto">{t("journal.by", { by })}</span>
        </p>
        <p className={classes.text} dir="auto">
          {text}
        </p>
        {verdict === null ? (
          <Proposals
            proposals={proposals}
            chosen={null}
            choose={decide.mutate}
            disabled={decide.isPending}
          />
        ) : (
          <p>
            <strong>{name(verdict)}</strong>{" "}
            <span className={parts.muted} dir="auto">
              {t("journal.said_by", { by: decided_by ?? "" })}
            </span>
          </p>
        )}
        {changing ? (
          <div className={classes.send}>
            <VerdictSelect
              label={t("journal.was")}
              value={verdict}
              choose={decide.mutate}
              disabled={decide.isPending}
            />
            <Button
              color="red"
              variant="light"
              loading={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t("journal.remove")}
            </Button>
            <Button variant="subtle" onClick={() => setChanging(false)}>
              {t("close")}
            </Button>
          </div>
        ) : (
          <div>
            <Button size="compact-sm" variant="subtle" onClick={() => setChanging(true)}>
              {t("journal.change")}
            </Button>
          </div>
        )}
        {error && <Failure error={error} />}
      </div>
    </li>
  );
}
