import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { conversationQuery } from "../../api/queries.ts";
import { carrySpans } from "../../marks/carry.ts";
import { Failure } from "../../parts/failure.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { DraftField, type DraftMark } from "./draft_field.tsx";
import { LastMessages } from "./last_messages.tsx";
import classes from "./reply.module.css";
import { Repairs } from "./repairs.tsx";
import { Report } from "./report.tsx";
import { ThreadChoice } from "./thread_choice.tsx";
import { type Linted, useLint } from "./use_lint.ts";

const NO_MARKS: readonly DraftMark[] = [];

export function ReplyPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/reply" });
  const { thread, repair } = useSearch({ from: "/inside/w/$ws/reply" });
  const navigate = useNavigate();
  const [typed, setDraft] = useState<string | null>(null);
  const chosen = useQuery({
    ...conversationQuery(ws, thread ?? ""),
    enabled: thread !== undefined,
  });
  const conversation = (thread === undefined ? undefined : chosen.data?.conversation) ?? null;
  // Who comes from a broken promise begins with its draft.
  const offered = chosen.data?.repair_drafts.find((one) => one.repair === repair)?.text;
  const draft = typed ?? offered ?? "";
  const { linted, error } = useLint(ws, draft, conversation);
  const marks = useMemo(
    () => (linted === null ? NO_MARKS : carrySpans(linted.draft, draft, marksOf(linted))),
    [linted, draft],
  );
  return (
    <Page title={t("nav.reply")} lead={t("reply.lead")}>
      <div className={classes.columns}>
        <div className={parts.stack}>
          <ThreadChoice
            ws={ws}
            chosen={thread}
            title={conversation?.subject}
            choose={(id) =>
              void navigate({
                to: "/w/$ws/reply",
                params: { ws },
                search: id === undefined ? {} : { thread: id },
                replace: true,
              })
            }
          />
          {thread !== undefined && chosen.error && (
            <Failure error={chosen.error} retry={() => void chosen.refetch()} />
          )}
          {conversation && <LastMessages conversation={conversation} />}
          {thread !== undefined && chosen.data && (
            <Repairs view={chosen.data} written={draft.trim() !== ""} start={setDraft} />
          )}
          <DraftField draft={draft} setDraft={setDraft} marks={marks} />
          <p className={classes.took}>
            {linted === null
              ? t("reply.took_none")
              : t("reply.took", { took: Math.round(linted.took) })}
          </p>
          {draft === "" && (
            <Button
              className={classes.example}
              variant="default"
              size="compact-md"
              onClick={() => setDraft(t("reply.example_text"))}
            >
              {t("reply.example")}
            </Button>
          )}
          {error && <Failure error={error} />}
        </div>
        <Report linted={linted} />
      </div>
    </Page>
  );
}

function marksOf({ report }: Linted): DraftMark[] {
  return [
    ...report.findings.map(({ start, end, kind }) => ({
      start,
      end,
      kind: kind === "promise" ? ("promise" as const) : ("finding" as const),
    })),
    ...(report.advice ?? []).map(({ start, end }) => ({ start, end, kind: "advice" as const })),
    ...report.promises.map(({ start, end }) => ({ start, end, kind: "promise" as const })),
  ];
}
