import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  LEAVING_REASONS,
  SOLVED,
  SURVEY_QUESTIONS,
  type SurveyAnswerRow,
} from "../../model/surveys.ts";
import { Icon } from "./icons.tsx";
import { Instant } from "./instant.tsx";
import parts from "./parts.module.css";
import { Quote } from "./quote.tsx";
import { useSinName } from "./sins.ts";
import classes from "./survey_answer.module.css";

interface SurveyAnswerProps {
  ws: string;
  row: SurveyAnswerRow;
  /** With the way to its conversation. */
  linked?: boolean;
}

/** One answer: what was given, the words, and what they report. */
export function SurveyAnswer({ ws, row, linked = false }: SurveyAnswerProps) {
  const { t } = useTranslation();
  const nameOf = useSinName();
  const given = useGiven(row);
  const { conversation, subject, customer, cause, form, answered_at, words, heard, team } = row;
  return (
    <article className={parts.panel}>
      <p className={classes.head}>
        <strong>{given.join(" · ")}</strong>
        <span className={parts.muted}>
          {t(`survey_form.${form}`)} · {t(`survey_cause.${cause}`)}
          {team !== "" && (
            <>
              {" · "}
              <bdi>{team}</bdi>
            </>
          )}
          {answered_at !== null && (
            <>
              {" · "}
              <Instant at={answered_at} />
            </>
          )}
        </span>
      </p>
      {words !== "" && <Quote text={words} />}
      {(heard.sins.length > 0 || heard.praise.length > 0) && (
        <ul className={classes.heard}>
          {heard.sins.map(({ id, sin, quote, counted }) => (
            <li key={id}>
              <span className={parts.label} data-tone="bad" data-look={!counted || undefined}>
                {nameOf(sin)}
              </span>{" "}
              <q dir="auto">{quote}</q>
              {!counted && <span className={parts.muted}> {t("surveys.please_look")}</span>}
            </li>
          ))}
          {heard.praise.map(({ quote, start }) => (
            <li key={start}>
              <span className={parts.label} data-tone="good">
                <Icon name="heart" size={14} /> {t("surveys.praise")}
              </span>{" "}
              <q dir="auto">{quote}</q>
            </li>
          ))}
        </ul>
      )}
      {linked && (
        <p className={classes.link}>
          <Link to="/w/$ws/conversations/$id" params={{ ws, id: conversation }}>
            <bdi>{subject || conversation}</bdi>
          </Link>{" "}
          <bdi className={parts.muted}>{customer}</bdi>
        </p>
      )}
    </article>
  );
}

function useGiven({ given, rating }: SurveyAnswerRow): string[] {
  const { t } = useTranslation();
  if (rating !== null) return [t("surveys.rated", rating)];
  const all = SURVEY_QUESTIONS.flatMap((question) => {
    const value = given[question];
    if (value === undefined || question === "open") return [];
    const solved = SOLVED.find((one) => one === value);
    if (question === "solved" && solved !== undefined) return [t(`survey_solved.${solved}`)];
    const reason = LEAVING_REASONS.find((one) => one === value);
    if (question === "why" && reason !== undefined) return [t(`leaving_reason.${reason}`)];
    return [t("surveys.gave", { question: t(`survey_short.${question}`), value })];
  });
  return all.length === 0 ? [t("surveys.only_words")] : all;
}
