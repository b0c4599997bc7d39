import { NativeSelect, TextInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { ComplianceQuery, ComplianceReport } from "../../../model/promise_views.ts";
import { choicesQuery, complianceQuery } from "../../api/queries.ts";
import { Empty } from "../../parts/empty.tsx";
import { Loaded } from "../../parts/loaded.tsx";
import { Page } from "../../parts/page.tsx";
import parts from "../../parts/parts.module.css";
import classes from "./compliance.module.css";
import { Groups } from "./groups.tsx";
import { Headline } from "./headline.tsx";
import { OrderRates } from "./orders.tsx";
import { complianceSearch } from "./search.ts";
import { TimesChart } from "./times_chart.tsx";

export function CompliancePage() {
  const { t } = useTranslation();
  const { ws } = useParams({ from: "/inside/w/$ws/compliance" });
  const query = useSearch({ from: "/inside/w/$ws/compliance" });
  const report = useQuery(complianceQuery(ws, query));
  return (
    <Page
      title={t("compliance.title")}
      lead={t("compliance.lead")}
      back={
        <Link to="/w/$ws/promises" params={{ ws }} search={{ view: "all" }}>
          <span aria-hidden="true">← </span>
          {t("promise_page.back")}
        </Link>
      }
    >
      <Fields ws={ws} query={query} />
      <Loaded query={report}>
        {(data) =>
          data.promises === 0 && data.orders === null ? (
            <Empty title={t("compliance.none")} />
          ) : (
            <Report ws={ws} query={query} report={data} />
          )
        }
      </Loaded>
    </Page>
  );
}

interface ReportProps {
  ws: string;
  query: ComplianceQuery;
  report: ComplianceReport;
}

function Report({ ws, query, report }: ReportProps) {
  const { groups } = report;
  return (
    <div className={parts.stack}>
      <Headline ws={ws} query={query} report={report} />
      {report.orders !== null && <OrderRates ws={ws} orders={report.orders} />}
      <TimesChart ws={ws} times={report.times} />
      <Groups ws={ws} query={query} by="team" groups={groups.team} />
      <Groups ws={ws} query={query} by="held_by" groups={groups.held_by} />
      <Groups ws={ws} query={query} by="type" groups={groups.type} />
      <Groups ws={ws} query={query} by="lead" groups={groups.lead} />
    </div>
  );
}

function Fields({ ws, query }: { ws: string; query: ComplianceQuery }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const choices = useQuery(choicesQuery(ws)).data;
  const setField = (field: keyof ComplianceQuery, value: string) =>
    void navigate({
      to: "/w/$ws/compliance",
      params: { ws },
      search: complianceSearch({ ...query, [field]: value === "" ? undefined : value }),
      replace: true,
      resetScroll: false,
    });
  const names = (chosen: string | undefined, all: readonly string[] = []) => [
    { value: "", label: t("filter.any") },
    ...(chosen === undefined || all.includes(chosen) ? all : [chosen, ...all]).map((value) => ({
      value,
      label: value,
    })),
  ];
  return (
    <search className={classes.fields}>
      {(["from", "to"] as const).map((field) => (
        <TextInput
          key={field}
          type="date"
          label={t(`promise_filter.${field}`)}
          value={query[field] ?? ""}
          onChange={({ currentTarget }) => setField(field, currentTarget.value)}
        />
      ))}
      <NativeSelect
        label={t("promise_filter.team")}
        value={query.team ?? ""}
        data={names(query.team, choices?.teams)}
        onChange={({ currentTarget }) => setField("team", currentTarget.value)}
      />
      <NativeSelect
        label={t("promise_filter.held_by")}
        value={query.held_by ?? ""}
        data={names(query.held_by, choices?.agents)}
        onChange={({ currentTarget }) => setField("held_by", currentTarget.value)}
      />
    </search>
  );
}
