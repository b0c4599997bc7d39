import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { inWorkspace, query } from "../../api/client.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { MoreButton } from "../../parts/more_button.tsx";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import { SurveyAnswer } from "../../parts/survey_answer.tsx";
import { surveyAnswersQuery } from "./queries.ts";
import { type SurveySearch, surveySearch } from "./search.ts";
import classes from "./surveys.module.css";

const FORMATS = ["csv", "ndjson"] as const;

/** The answers themselves, latest first, each with its conversation. */
export function Answers({ ws, search }: { ws: string; search: SurveySearch }) {
  const { t } = useTranslation();
  const nameOf = useSinName();
  const list = useInfiniteQuery(surveyAnswersQuery(ws, search));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const total = list.data?.pages[0]?.total ?? 0;
  return (
    <section className={classes.answers} aria-labelledby="answers">
      <h2 id="answers">{t("surveys.answers", { count: total })}</h2>
      {search.heard !== undefined && (
        <p>
          {t("surveys.only_heard", { sin: nameOf(search.heard) })}{" "}
          <Link
            to="/w/$ws/surveys"
            params={{ ws }}
            search={surveySearch({ ...search, heard: undefined })}
            resetScroll={false}
          >
            {t("surveys.show_all")}
          </Link>
        </p>
      )}
      <p className={parts.small}>
        {t("promises.export")}{" "}
        {FORMATS.map((format) => (
          <a
            key={format}
            className={classes.file}
            href={inWorkspace(ws, "surveys", "export") + query({ ...search, format })}
            download={`survey-answers.${format}`}
          >
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <Loaded query={list}>
        {() =>
          rows.length === 0 ? (
            <Empty title={t("surveys.no_answers")} />
          ) : (
            <ol className={parts.stack} aria-busy={list.isPlaceholderData}>
              {rows.map((row) => (
                <li key={`${row.conversation}/${row.id}`}>
                  <SurveyAnswer ws={ws} row={row} linked />
                </li>
              ))}
            </ol>
          )
        }
      </Loaded>
      <MoreButton list={list} mt="md">
        {t("promises.more")}
      </MoreButton>
    </section>
  );
}
