import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Audit, FollowUp } from "../../../model/audits.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { useChecklists } from "../../parts/checklists.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./audits.module.css";

/** What was not so and nobody has seen to yet, soonest due first. */
export function FollowUps({ ws, all }: { ws: string; all: readonly FollowUp[] }) {
  const { t } = useTranslation();
  if (all.length === 0) return null;
  return (
    <section className={parts.panel} aria-labelledby="follow-ups">
      <h2 id="follow-ups">{t("audits.to_do", { count: all.length })}</h2>
      <ul className={classes.rows}>
        {all.map((one) => (
          <Row key={`${one.audit} ${one.item}`} ws={ws} followUp={one} />
        ))}
      </ul>
    </section>
  );
}

function Row({ ws, followUp }: { ws: string; followUp: FollowUp }) {
  const { t } = useTranslation();
  const { text } = useChecklists();
  const client = useQueryClient();
  const { audit, item, place, note, owner, due, overdue } = followUp;
  const done = useMutation({
    mutationFn: () =>
      ask<Audit>(inWorkspace(ws, "audits", audit, "answers", item), {
        method: "PUT",
        json: { answer: "no", note, owner, due, done: true },
      }),
    onSuccess: () => client.invalidateQueries({ queryKey: [ws, "audits"] }),
  });
  return (
    <li className={classes.row}>
      <div>
        <p>
          <Link to="/w/$ws/audits/$id" params={{ ws, id: audit }} hash={item}>
            {text(item)}
          </Link>
        </p>
        <p className={classes.meta} dir="auto">
          <strong>{place}</strong>
          <span>{owner === "" ? t("audits.nobody") : owner}</span>
          {due !== null && (
            <span className={parts.label} data-tone={overdue ? "bad" : undefined}>
              {t(overdue ? "audits.overdue" : "audits.until", { due })}
            </span>
          )}
        </p>
        {note !== "" && <p dir="auto">{note}</p>}
        {done.error && <Failure error={done.error} />}
      </div>
      <Button variant="default" loading={done.isPending} onClick={() => done.mutate()}>
        {t("audits.done")}
      </Button>
    </li>
  );
}
