import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import { surveyHeardQuery } from "./queries.ts";
import { type SurveySearch, surveySearch } from "./search.ts";
import classes from "./surveys.module.css";

/** What open answers report, each with the answers behind it. */
export function Heard({ ws, search }: { ws: string; search: SurveySearch }) {
  const { t } = useTranslation();
  const heard = useQuery(surveyHeardQuery(ws, search)).data;
  const nameOf = useSinName();
  if (heard === undefined || heard.words === 0) return null;
  return (
    <section className={parts.panel} aria-labelledby="heard">
      <h2 id="heard">{t("surveys.heard")}</h2>
      <p className={parts.muted}>
        {t("surveys.words", { count: heard.words })}{" "}
        {t("surveys.praised", { count: heard.praised })}
      </p>
      <ul className={classes.why}>
        {heard.sins.map(({ sin, answers }) => (
          <li key={sin}>
            <Link
              to="/w/$ws/surveys"
              params={{ ws }}
              search={surveySearch({ ...search, heard: sin })}
              hash="answers"
            >
              {nameOf(sin)}: {answers}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
