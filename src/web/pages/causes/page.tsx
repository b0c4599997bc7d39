import { TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { CausesQuery, CausesReport } from "../../../model/causes.ts";
import { causesQuery } from "../../api/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import { MeasureFilters } from "../measures/filters.tsx";
import { OnlyLatest } from "../measures/latest.tsx";
import { Asked } from "./asked.tsx";
import { Associations } from "./associations.tsx";
import classes from "./causes.module.css";
import { Complaints } from "./complaints.tsx";
import { Consistency } from "./consistency.tsx";
import { Foresight } from "./foresight.tsx";
import { Parts } from "./parts.tsx";
import { Policies } from "./policies.tsx";
import { causesSearch } from "./search.ts";

/** Why customers complain and leave, and when failures happen. */
export function CausesPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { ws } = useParams({ from: "/inside/w/$ws/causes" });
  const search = useSearch({ from: "/inside/w/$ws/causes" });
  const report = useQuery(causesQuery(ws, search));
  const go = (changed: CausesQuery) =>
    void navigate({
      to: "/w/$ws/causes",
      params: { ws },
      search: causesSearch({ ...search, ...changed }),
      replace: true,
      resetScroll: false,
    });
  return (
    <Page
      title={t("causes.title")}
      lead={t("causes.lead")}
      back={
        <Link to="/w/$ws/measures" params={{ ws }} search={search}>
          <span aria-hidden="true">← </span>
          {t("nav.measures")}
        </Link>
      }
    >
      <search className={classes.fields}>
        {(["from", "to"] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            label={t(`filter.${end}`)}
            value={search[end] ?? ""}
            onChange={({ currentTarget }) => go({ [end]: currentTarget.value })}
          />
        ))}
        <MeasureFilters ws={ws} filter={search} change={go} />
      </search>
      <Loaded query={report}>
        {(data) =>
          data.conversations === 0 ? (
            <Empty title={t("measures.none")} />
          ) : (
            <Report ws={ws} report={data} />
          )
        }
      </Loaded>
    </Page>
  );
}

function Report({ ws, report }: { ws: string; report: CausesReport }) {
  const { t } = useTranslation();
  const { hints, differences } = report;
  return (
    <div className={parts.stack}>
      <OnlyLatest latest={report.latest} />
      <Complaints ws={ws} report={report} />
      <Asked ws={ws} report={report} />
      <Associations ws={ws} report={report} />
      <Foresight report={report} />
      <Policies ws={ws} report={report} />
      <section className={parts.panel} aria-labelledby="hints">
        <h2 id="hints">{t("causes.gap_or_load")}</h2>
        {hints.length === 0 ? (
          <p>{t("causes.no_hint")}</p>
        ) : (
          <ul className={classes.hints}>
            {hints.map((hint) => (
              <li key={hint}>{t(`causes.hint_${hint}`)}</li>
            ))}
          </ul>
        )}
        <p className={parts.muted}>{t("causes.hints_about")}</p>
      </section>
      <Parts
        title={t("causes.load")}
        about={t("causes.load_about")}
        parts={report.load}
        difference={differences.load}
        nameOf={(key) => t(`load_band.${key as "calm"}`)}
      />
      <Parts
        title={t("causes.queue")}
        about={t("causes.queue_about")}
        parts={report.queue}
        difference={differences.queue}
        nameOf={(key) => t(`queue_band.${key as "calm"}`)}
      />
      <Parts
        title={t("causes.shifts")}
        parts={report.shifts}
        nameOf={(key) => t(`shift.${key as "night"}`)}
      />
      <Parts
        title={t("causes.hours")}
        parts={report.hours}
        nameOf={(key) => t("measures.hour", { from: key, to: Number(key) + 1 })}
        linkOf={(key) => ({ ws, by: "hour", key, report })}
      />
      <Parts
        title={t("causes.tenure")}
        about={t("causes.tenure_about")}
        parts={report.tenure}
        difference={differences.tenure}
        nameOf={(key) => t(`tenure.${key as "longer"}`)}
      />
      <Parts
        title={t("causes.topics")}
        parts={report.topics}
        nameOf={(key) => key || t("measures.no_name")}
        linkOf={(key) => ({ ws, by: "topic", key, report })}
      />
      <Consistency report={report} />
    </div>
  );
}
