import { Button, NativeSelect } from "@mantine/core";
import { useInfiniteQuery, useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Conversation } from "../../../model/conversation.ts";
import {
  AUDIENCES,
  SURVEY_FORMS,
  type SurveyForm,
  type SurveyRequest,
  type SurveySent,
} from "../../../model/surveys.ts";
import { ask, inWorkspace } from "../../api/client.ts";
import { Failure } from "../../parts/failure.tsx";
import parts from "../../parts/parts.module.css";
import { SurveyAnswer } from "../../parts/survey_answer.tsx";
import { surveyAnswersQuery } from "../surveys/queries.ts";
import classes from "./asked.module.css";

interface AskedProps {
  ws: string;
  conversation: Pick<Conversation, "id">;
}

/** What was answered when somebody was asked about this conversation, and asking now. */
export function Asked({ ws, conversation: { id } }: AskedProps) {
  const { t } = useTranslation();
  return (
    <section className={classes.asked} aria-labelledby="asked">
      <h2 id="asked">{t("surveys.on_conversation")}</h2>
      {AUDIENCES.map((audience) => (
        <AnswersOf key={audience} ws={ws} conversation={id} audience={audience} />
      ))}
      <AskNow ws={ws} conversation={id} />
    </section>
  );
}

interface AnswersOfProps {
  ws: string;
  conversation: string;
  audience: (typeof AUDIENCES)[number];
}

function AnswersOf({ ws, conversation, audience }: AnswersOfProps) {
  const list = useInfiniteQuery(surveyAnswersQuery(ws, { conversation, audience }));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  if (rows.length === 0) return null;
  return (
    <ul className={parts.stack}>
      {rows.map((row) => (
        <li key={row.id}>
          <SurveyAnswer ws={ws} row={row} />
        </li>
      ))}
    </ul>
  );
}

function AskNow({ ws, conversation }: { ws: string; conversation: string }) {
  const { t } = useTranslation();
  const [form, setForm] = useState<SurveyForm>("csat");
  const send = useMutation({
    mutationFn: (by: SurveyRequest["by"]) =>
      ask<SurveySent>(inWorkspace(ws, "surveys", "invitations"), {
        method: "POST",
        json: { conversation, form, by } satisfies SurveyRequest,
      }),
  });
  const link = send.data?.link ?? null;
  return (
    <div>
      <div className={classes.ask}>
        <NativeSelect
          label={t("surveys.ask")}
          value={form}
          data={SURVEY_FORMS.map((value) => ({ value, label: t(`survey_form.${value}`) }))}
          onChange={({ currentTarget }) => {
            send.reset();
            setForm(SURVEY_FORMS.find((one) => one === currentTarget.value) ?? "csat");
          }}
        />
        {(["email", "link"] as const).map((by) => (
          <Button
            key={by}
            variant="default"
            loading={send.isPending && send.variables === by}
            onClick={() => send.mutate(by)}
          >
            {t(by === "email" ? "surveys.send" : "surveys.link")}
          </Button>
        ))}
      </div>
      <div role="status">
        {send.isSuccess && <p>{t(link === null ? "surveys.sent" : "surveys.link_made")}</p>}
        {link !== null && <code className={classes.address}>{link}</code>}
      </div>
      {send.error && <Failure error={send.error} />}
    </div>
  );
}
