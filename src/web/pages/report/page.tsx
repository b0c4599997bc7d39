import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import { Link, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import {
  type PeriodicQuery,
  type PeriodicReport,
  REPORT_PERIODS,
} from "../../../model/periodic_report.ts";
import { ROW_FORMATS } from "../../../model/export.ts";
import { ask, inWorkspace, query } from "../../api/client.ts";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import views from "../../parts/views.module.css";
import classes from "./report.module.css";
import { ReportSections } from "./sections.tsx";

const DAY_MS = 86_400_000;

const reportQuery = (ws: string, asked: PeriodicQuery) =>
  queryOptions({
    queryKey: [ws, "report", asked],
    queryFn: ({ signal }) =>
      ask<PeriodicReport>(inWorkspace(ws, "report") + query(asked), { signal }),
    placeholderData: keepPreviousData,
  });

/** The report of a week or month: what goes out by mail, here with the way to its files. */
export function ReportPage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/report" });
  const { period = "week", on } = useSearch({ from: "/inside/w/$ws/report" });
  const asked = { period, on };
  const report = useQuery(reportQuery(ws, asked));
  return (
    <Page title={report.data?.title ?? t("nav.report")} lead={report.data?.lead}>
      <nav className={views.views} aria-label={t("report.periods")}>
        {REPORT_PERIODS.map((name) => (
          <Link
            key={name}
            to="/w/$ws/report"
            params={{ ws }}
            search={{ period: name }}
            className={views.view}
            data-current={name === period || undefined}
            aria-current={name === period ? "page" : undefined}
          >
            {t(`report.${name}`)}
          </Link>
        ))}
        {report.data && <Neighbours ws={ws} report={report.data} />}
      </nav>
      <Loaded query={report}>
        {(data) => (
          <div className={parts.stack} lang={data.language} aria-busy={report.isPlaceholderData}>
            <ReportSections ws={ws} sections={data.sections} />
          </div>
        )}
      </Loaded>
      {report.data && <Files ws={ws} asked={asked} days={report.data.days} />}
    </Page>
  );
}

/** The period before, and the one after where it has begun. */
function Neighbours({ ws, report }: { ws: string; report: PeriodicReport }) {
  const { t } = useTranslation();
  const { period, before, days, as_of } = report;
  const next = new Date(Date.parse(`${days.to}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);
  return (
    <>
      <Link
        to="/w/$ws/report"
        params={{ ws }}
        search={{ period, on: before.from }}
        className={views.view}
      >
        {t("report.earlier")}
      </Link>
      {next <= as_of.slice(0, 10) && (
        <Link
          to="/w/$ws/report"
          params={{ ws }}
          search={{ period, on: next }}
          className={views.view}
        >
          {t("report.later")}
        </Link>
      )}
    </>
  );
}

interface FilesProps {
  ws: string;
  asked: PeriodicQuery;
  days: PeriodicReport["days"];
}

/** The report as files, and every conversation of its days as a row. */
function Files({ ws, asked, days }: FilesProps) {
  const { t } = useTranslation();
  const file = inWorkspace(ws, "report", "file");
  return (
    <p className={classes.files}>
      <a href={file + query({ ...asked, format: "html" })}>{t("report.print")}</a>
      <a href={file + query({ ...asked, format: "pdf" })}>{t("report.pdf")}</a>
      <span>{t("report.rows")}</span>
      {ROW_FORMATS.map((format) => (
        <a
          key={format}
          href={
            inWorkspace(ws, "export", "conversations") +
            query({ opened_from: days.from, opened_to: days.to, format })
          }
          download={`conversations-${days.from}.${format}`}
        >
          {t(`export.${format}`)}
        </a>
      ))}
    </p>
  );
}
