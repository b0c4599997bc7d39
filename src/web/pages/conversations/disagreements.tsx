import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Disagreement } from "../../../model/finding_answers.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { Instant } from "../../parts/instant.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import classes from "./conversations.module.css";

/** What agents disagree with, for who gives verdicts; nothing when there is nothing. */
export function Disagreements({ ws }: { ws: string }) {
  const { t } = useTranslation();
  const sinName = useSinName();
  const list = useQuery({
    queryKey: [ws, "disagreements"],
    queryFn: ({ signal }) =>
      ask<Disagreement[]>(inWorkspace(ws, "findings", "answers"), { signal }),
    enabled: useMay(ws)("judge"),
  }).data;
  if (list === undefined || list.length === 0) return null;
  return (
    <section className={parts.panel} aria-labelledby="disagreements">
      <h2 id="disagreements">{t("answer.open", { count: list.length })}</h2>
      <ul className={classes.disagreements}>
        {list.map(({ conversation, finding, subject, sin, reason, by, at }) => (
          <li key={`${conversation} ${finding} ${by}`}>
            <Link
              to="/w/$ws/conversations/$id"
              params={{ ws, id: conversation }}
              search={{ finding }}
            >
              {sinName(sin)} · {subject}
            </Link>
            <div>{reason}</div>
            <div className={parts.muted}>
              {by} · <Instant at={at} show="relative" />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
