import { Button } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { DeadJob, DeadRequest } from "../../../model/work.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { Instant } from "../../parts/instant.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./work.module.css";

const ACTIONS = ["replay", "drop"] as const;

/** Conversations that no try could review, with the kind of the error. */
export function GivenUp({ ws, dead }: { ws: string; dead: readonly DeadJob[] }) {
  const { t } = useTranslation();
  const decide = useMutation({
    mutationFn: (json: DeadRequest) =>
      ask(inWorkspace(ws, "work", "dead"), { method: "POST", json }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [ws, "work"] }),
  });
  return (
    <section className={parts.panel} aria-labelledby="given-up">
      <h2 id="given-up">{t("work.given_up", { count: dead.length })}</h2>
      <p className={parts.muted}>{t("work.given_up_about")}</p>
      <ul className={classes.rows}>
        {dead.map(({ id, kind, conversation, reason, at }) => (
          <li key={id}>
            <div>
              <p dir="auto">
                <Link to="/w/$ws/conversations/$id" params={{ ws, id: conversation }}>
                  {conversation}
                </Link>
              </p>
              <p className={parts.muted}>
                {t(`work.kind_${kind}`)} · <Instant at={at} show="relative" /> ·{" "}
                <span dir="auto">{reason}</span>
              </p>
            </div>
            <div className={parts.actions}>
              {ACTIONS.map((action) => (
                <Button
                  key={action}
                  size="compact-sm"
                  variant="default"
                  disabled={decide.isPending}
                  aria-label={t(`work.${action}_named`, { name: conversation })}
                  onClick={() => decide.mutate({ action, id })}
                >
                  {t(`work.${action}`)}
                </Button>
              ))}
            </div>
          </li>
        ))}
      </ul>
      {decide.error && <Failure error={decide.error} />}
      <div className={parts.actions}>
        {ACTIONS.map((action) => (
          <Button
            key={action}
            variant="default"
            loading={decide.isPending}
            onClick={() => decide.mutate({ action, id: null })}
          >
            {t(`work.${action}_all`)}
          </Button>
        ))}
      </div>
    </section>
  );
}
