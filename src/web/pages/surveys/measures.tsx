import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Rate } from "../../../model/promise_views.ts";
import type { Mean, ShareMeasure, SurveyReport } from "../../../model/surveys.ts";
import { percent, points } from "../../format/numbers.ts";
import { locale } from "../../i18n/index.ts";
import parts from "../../parts/parts.module.css";
import { place } from "./place.ts";
import { type SurveySearch, surveySearch } from "./search.ts";
import classes from "./surveys.module.css";
import { Track } from "./track.tsx";

interface MeasuresProps {
  ws: string;
  search: SurveySearch;
  report: SurveyReport;
}

/** Each measure with its interval, how many answered and of how many asked; the list behind it is a link. */
export function Measures({ ws, search, report }: MeasuresProps) {
  const { t } = useTranslation();
  const { csat, ces, nps, items, solved, why, help_desk, outcomes } = report;
  const ofForm = (form: SurveySearch["form"]) => surveySearch({ ...search, form });
  return (
    <section className={parts.panel} aria-labelledby="measures">
      <h2 id="measures">{t("surveys.measures")}</h2>
      <p className={parts.muted}>
        {t("surveys.asked", { count: outcomes.asked })} {t("surveys.answered")}{" "}
        <RateOf rate={report.response} />.{" "}
        {outcomes.answer_only > 0 && t("surveys.answer_only", { count: outcomes.answer_only })}
      </p>
      <p className={parts.muted}>
        {t("surveys.not_asked", {
          not_sampled: outcomes.not_sampled,
          quiet: outcomes.quiet,
          no_address: outcomes.no_address,
          refused: outcomes.refused,
        })}
      </p>
      <ul className={classes.measures}>
        <Line ws={ws} name={t("surveys.csat")} about={csat} search={ofForm("csat")}>
          <ShareOf share={csat.share} />
        </Line>
        {help_desk.n > 0 && (
          <Line
            ws={ws}
            name={t("surveys.help_desk")}
            about={help_desk}
            search={surveySearch({ ...search, cause: "help_desk" })}
          >
            <ShareOf share={help_desk.share} />
          </Line>
        )}
        <Line ws={ws} name={t("surveys.ces")} about={ces} search={search}>
          <MeanOf mean={ces.mean} from={1} to={7} text={(value) => points(value, locale())} />
        </Line>
        <Line ws={ws} name={t("surveys.nps")} about={nps} search={ofForm("nps")}>
          <MeanOf
            mean={nps.score}
            from={-100}
            to={100}
            text={(value) => String(Math.round(value))}
          />
        </Line>
        {items.map((item) => (
          <Line
            key={item.question}
            ws={ws}
            name={t(`survey_question.${item.question}`)}
            note={t(`factor.${item.factor}`)}
            about={item}
            search={search}
          >
            <MeanOf mean={item.mean} from={0} to={1} text={place} />
          </Line>
        ))}
        <Line ws={ws} name={t("surveys.solved")} about={solved} search={search}>
          <ShareOf share={solved.share} />
        </Line>
      </ul>
      {why.length > 0 && (
        <>
          <h3 className={classes.whyTitle}>{t("surveys.why")}</h3>
          <ul className={classes.why}>
            {why.map(({ reason, count }) => (
              <li key={reason}>
                {t(`leaving_reason.${reason}`)}: {count}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LineProps {
  ws: string;
  name: string;
  note?: string;
  about: Pick<ShareMeasure, "n" | "response" | "low_data">;
  search: SurveySearch;
  children: ReactNode;
}

function Line({ ws, name, note, about, search, children }: LineProps) {
  const { t } = useTranslation();
  const { n, response, low_data } = about;
  if (n === 0) return null;
  return (
    <li>
      <Link to="/w/$ws/surveys" params={{ ws }} search={search} hash="answers">
        <span>
          <span className={classes.name}>{name}</span>
          {note !== undefined && <span className={parts.muted}> {note}</span>}
        </span>
        {children}
        <span className={classes.number}>
          {t("surveys.n", { n })}
          {response !== null && (
            <>
              {" · "}
              {t("surveys.response")} <RateOf rate={response} />
            </>
          )}
          {low_data && ` · ${t("compliance.low_data")}`}
        </span>
      </Link>
    </li>
  );
}

function ShareOf({ share }: { share: Rate | null }) {
  const known = share === null || share.value === null;
  return (
    <MeanOf
      mean={known ? null : { value: share.value ?? 0, low: share.low ?? 0, high: share.high ?? 1 }}
      from={0}
      to={1}
      text={percent}
    />
  );
}

interface MeanOfProps {
  mean: Mean | null;
  from: number;
  to: number;
  text: (value: number) => string;
}

function MeanOf({ mean, from, to, text }: MeanOfProps) {
  const { t } = useTranslation();
  if (mean === null) return <span className={classes.value}>{t("surveys.too_few")}</span>;
  return (
    <span className={classes.value}>
      <span>
        <strong>{text(mean.value)}</strong>{" "}
        {t("surveys.interval", { low: text(mean.low), high: text(mean.high) })}
      </span>
      <Track mean={mean} from={from} to={to} />
    </span>
  );
}

/** "67% of 12" */
export function RateOf({ rate }: { rate: Rate | null }) {
  const { t } = useTranslation();
  if (rate === null || rate.value === null) return <>{t("surveys.nobody")}</>;
  return <>{t("surveys.share_of", { share: percent(rate.value), n: rate.n })}</>;
}
