import { useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasureId, MeasuresReport } from "../../../model/measures.ts";
import { measuresReportQuery } from "../../api/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { causesSearch } from "../causes/search.ts";
import { Fields } from "./fields.tsx";
import { Groups } from "./groups.tsx";
import { Heatmap } from "./heatmap.tsx";
import { OnlyLatest } from "./latest.tsx";
import { MeasureRows } from "./measure_rows.tsx";
import { ScoreSection } from "./score_section.tsx";
import { type MeasuresSearch, measuresQueryOf } from "./search.ts";
import { Trend } from "./trend.tsx";

const FACTORS: readonly MeasureId[] = [
  "kept_on_time",
  "records_right",
  "responsiveness",
  "assurance",
  "empathy",
  "tangibles",
  "internal",
];
const TIMES: readonly MeasureId[] = [
  "first_response",
  "first_response_business",
  "first_human",
  "first_human_business",
  "next_response",
  "next_response_business",
  "resolution",
  "resolution_business",
];
const COURSE: readonly MeasureId[] = [
  "waiting",
  "backlog",
  "transfers",
  "kept_by_first",
  "first_contact",
  "reopened",
  "contacts_per_issue",
];
const BETWEEN: readonly MeasureId[] = [
  "held",
  "held_business",
  "held_total",
  "held_total_business",
];
const CUSTOMERS: readonly MeasureId[] = [
  "with_failure",
  "complaint",
  "complaint_promises",
  "low_rating",
  "left",
];

/** Everything measured: what each number means, what it rests on, and the conversations behind it. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/measures" });
  const search = useSearch({ from: "/inside/w/$ws/measures" });
  const report = useQuery(measuresReportQuery(ws, measuresQueryOf(search)));
  const drawn = search.measure ?? "with_failure";
  return (
    <Page
      title={t("measures.title")}
      lead={t("measures.lead")}
      actions={
        <Link to="/w/$ws/causes" params={{ ws }} search={causesSearch({ ...search })}>
          {t("causes.link")}
        </Link>
      }
    >
      <Fields ws={ws} search={search} drawn={drawn} />
      <Loaded query={report}>
        {(data) =>
          data.conversations === 0 && data.trend.length === 0 ? (
            <Empty title={t("measures.none")}>
              {data.not_yet_measured > 0 && <Pending count={data.not_yet_measured} />}
            </Empty>
          ) : (
            <Report ws={ws} search={search} report={data} drawn={drawn} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface ReportProps {
  ws: string;
  search: MeasuresSearch;
  report: MeasuresReport;
  drawn: MeasureId;
}

function Report({ ws, search, report, drawn }: ReportProps) {
  const { t } = useTranslation();
  const definition = report.definitions.find(({ id }) => id === drawn);
  const rows = (title: string, ids: readonly MeasureId[]) => (
    <MeasureRows ws={ws} search={search} report={report} title={title} ids={ids} />
  );
  return (
    <div className={parts.stack}>
      <p className={parts.muted}>
        {t("measures.span", {
          n: report.conversations,
          from: report.from ?? "",
          to: report.to ?? "",
        })}
      </p>
      <OnlyLatest latest={report.latest} />
      {report.not_yet_measured > 0 && <Pending count={report.not_yet_measured} />}
      {report.groups.length > 0 && definition !== undefined && (
        <>
          <Groups ws={ws} search={search} report={report} definition={definition} />
          <Heatmap ws={ws} search={search} report={report} />
        </>
      )}
      <ScoreSection report={report} />
      {definition !== undefined && (
        <Trend ws={ws} search={search} report={report} definition={definition} />
      )}
      {rows(t("measures.factors"), FACTORS)}
      {rows(t("measures.times"), TIMES)}
      {rows(t("measures.course"), COURSE)}
      {rows(t("measures.between"), BETWEEN)}
      {rows(t("measures.customers"), CUSTOMERS)}
      <p className={parts.muted}>
        {t("measures.weights")}{" "}
        <Link to="/w/$ws/settings" params={{ ws }}>
          {t("nav.settings")}
        </Link>
      </p>
    </div>
  );
}

function Pending({ count }: { count: number }) {
  const { t } = useTranslation();
  return <p>{t("measures.pending", { count })}</p>;
}
