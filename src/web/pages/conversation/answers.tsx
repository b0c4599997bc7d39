import { Button, Group, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { type FormEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ConversationView } from "../../../model/api.ts";
import type { FindingAnswer, FindingAnswerRequest } from "../../../model/finding_answers.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { conversationQuery } from "../../api/queries.ts";
import { queryClient } from "../../app/query_client.ts";
import { Failure } from "../../parts/failure.tsx";
import { useMay } from "../../parts/may.ts";
import parts from "../../parts/parts.module.css";
import classes from "./panel.module.css";

interface AnswersProps {
  view: ConversationView;
  finding: string;
}

/** What agents say of a finding; whoever gives no verdicts can agree or say why not. */
export function Answers({ view, finding }: AnswersProps) {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/conversations/$id" });
  const may = useMay(ws);
  const given = view.answers.filter((one) => one.finding === finding);
  return (
    <>
      {given.map(({ by, answer, reason }) => (
        <p key={by} className={classes.facts}>
          {t(`answer.said_${answer}`, { by })} {reason}
        </p>
      ))}
      {may("mark") && !may("judge") && (
        <Say ws={ws} conversation={view.conversation.id} finding={finding} />
      )}
    </>
  );
}

function Say({ ws, conversation, finding }: { ws: string; conversation: string; finding: string }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const say = useMutation({
    mutationFn: (answer: FindingAnswerRequest["answer"]) =>
      ask<FindingAnswer[]>(inWorkspace(ws, "findings", "answers"), {
        method: "POST",
        json: { conversation, finding, answer, reason },
      }),
    onSuccess: (answers) => {
      queryClient.setQueryData(
        conversationQuery(ws, conversation).queryKey,
        (old) => old && { ...old, answers },
      );
    },
  });
  const disagree = (event: FormEvent) => {
    event.preventDefault();
    say.mutate("disagree");
  };
  return (
    <form className={parts.stack} onSubmit={disagree} aria-label={t("answer.question")}>
      <TextInput
        size="sm"
        label={t("answer.reason")}
        required
        maxLength={2000}
        value={reason}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
      {say.error && <Failure error={say.error} />}
      <Group gap="xs">
        <Button size="compact-md" variant="default" onClick={() => say.mutate("agree")}>
          {t("answer.agree")}
        </Button>
        <Button size="compact-md" variant="default" type="submit" loading={say.isPending}>
          {t("answer.disagree")}
        </Button>
        <Button size="compact-md" variant="subtle" onClick={() => say.mutate(null)}>
          {t("verdict.undo")}
        </Button>
      </Group>
    </form>
  );
}
