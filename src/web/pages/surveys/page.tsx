import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AUDIENCES, type SurveyReport } from "../../../model/surveys.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { LinkButton } from "../../parts/links.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import views from "../../parts/views.module.css";
import { Agreement } from "./agreement.tsx";
import { Answers } from "./answers.tsx";
import { Between } from "./between.tsx";
import { Bias } from "./bias.tsx";
import { SurveyFilters } from "./filters.tsx";
import { Gaps } from "./gaps.tsx";
import { Heard } from "./heard.tsx";
import { Measures } from "./measures.tsx";
import { Profile } from "./profile.tsx";
import { surveyReportQuery } from "./queries.ts";
import { type SurveySearch, surveySearch } from "./search.ts";
import { Teams } from "./teams.tsx";

/** What customers and colleagues said when they were asked; never in one number with what was observed. */
export function SurveysPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/surveys" });
  const search = useSearch({ from: "/inside/w/$ws/surveys" });
  const { audience = "customer" } = search;
  const report = useQuery(surveyReportQuery(ws, search));
  return (
    <Page
      title={t("nav.surveys")}
      lead={t("surveys.lead")}
      actions={
        <LinkButton to="/w/$ws/settings/surveys" params={{ ws }} variant="default">
          {t("surveys.settings")}
        </LinkButton>
      }
    >
      <nav className={views.views} aria-label={t("surveys.audiences")}>
        {AUDIENCES.map((name) => (
          <Link
            key={name}
            to="/w/$ws/surveys"
            params={{ ws }}
            search={surveySearch({ ...search, audience: name, form: undefined, cause: undefined })}
            className={views.view}
            data-current={name === audience || undefined}
            aria-current={name === audience ? "page" : undefined}
            resetScroll={false}
          >
            {t(`surveys.audience_${name}`)}
          </Link>
        ))}
      </nav>
      <SurveyFilters ws={ws} search={search} />
      <Loaded query={report}>{(data) => <Report ws={ws} search={search} report={data} />}</Loaded>
    </Page>
  );
}

interface ReportProps {
  ws: string;
  search: SurveySearch;
  report: SurveyReport;
}

function Report({ ws, search, report }: ReportProps) {
  const { t } = useTranslation();
  const { outcomes, answers, help_desk } = report;
  if (outcomes.asked + answers + help_desk.n === 0) {
    return (
      <div className={parts.stack}>
        <Empty title={t("surveys.none")}>
          <p>{t("surveys.none_hint")}</p>
        </Empty>
        {search.audience === "colleague" && <Between ws={ws} search={search} teams={[]} />}
      </div>
    );
  }
  return (
    <div className={parts.stack}>
      <Measures ws={ws} search={search} report={report} />
      {search.audience !== "colleague" && <Profile ws={ws} search={search} />}
      {search.audience !== "colleague" && <Gaps ws={ws} search={search} />}
      {search.audience === "colleague" ? (
        <Between ws={ws} search={search} teams={report.teams} />
      ) : (
        <Teams ws={ws} search={search} teams={report.teams} />
      )}
      {search.audience !== "colleague" && <Agreement ws={ws} search={search} />}
      <Bias ws={ws} search={search} csat={report.csat} />
      <Heard ws={ws} search={search} />
      <Answers ws={ws} search={search} />
    </div>
  );
}
