import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasureId, MeasuresReport, MeasureValue } from "../../../model/measures.ts";
import { SURVEY_ITEMS, type SurveyReport } from "../../../model/surveys.ts";
import { measuresReportQuery } from "../../api/queries.ts";
import { percent } from "../../format/numbers.ts";
import { Loaded } from "../../parts/loaded.tsx";
import parts from "../../parts/parts.module.css";
import { behind } from "../measures/behind.ts";
import { useGroupName } from "../measures/names.ts";
import { ValueText } from "../measures/value_text.tsx";
import { type SurveySearch, surveySearch } from "./search.ts";
import classes from "./surveys.module.css";
import { place } from "./place.ts";

const OBSERVED: readonly MeasureId[] = [
  "kept_on_time",
  "first_response",
  "first_response_business",
  "held",
  "held_business",
  "with_failure",
];

interface BetweenProps {
  ws: string;
  search: SurveySearch;
  teams: SurveyReport["teams"];
}

/** What colleagues get of each team: observed in their conversations, and said when they were asked. */
export function Between({ ws, search, teams }: BetweenProps) {
  const { t } = useTranslation();
  const { from, to } = search;
  const asked = { by: "team" as const, audience: "internal", from, to };
  const report = useQuery(measuresReportQuery(ws, asked));
  return (
    <section className={parts.panel} aria-labelledby="between">
      <h2 id="between">{t("surveys.between")}</h2>
      <p className={parts.muted}>{t("surveys.between_about")}</p>
      <Loaded query={report}>
        {(data) => <Table ws={ws} search={search} teams={teams} report={data} />}
      </Loaded>
    </section>
  );
}

function Table({ ws, search, teams, report }: BetweenProps & { report: MeasuresReport }) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const names = [
    ...new Set([...report.groups.map(({ key }) => key), ...teams.map(({ team }) => team)]),
  ].toSorted((a, b) => a.localeCompare(b, "en", { numeric: true }));
  if (names.length === 0) return <p>{t("surveys.between_none")}</p>;
  const groupOf = (team: string) => report.groups.find(({ key }) => key === team);
  const valueOf = (team: string, id: MeasureId): MeasureValue | undefined =>
    groupOf(team)?.values.find((one) => one.id === id);
  const all = names.reduce((sum, team) => sum + (valueOf(team, "held_total")?.value ?? 0), 0);
  const used = { by: "team" as const, audience: "internal", from: report.from ?? undefined };
  const period = { ...used, to: report.to ?? undefined };
  return (
    <>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t("surveys.between_observed")}</th>
              {names.map((team) => (
                <th key={team} scope="col">
                  <bdi>{nameOf("team", team)}</bdi>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {OBSERVED.map((id) => {
              const { kind = "rate", trait = null } =
                report.definitions.find((one) => one.id === id) ?? {};
              return (
                <tr key={id}>
                  <th scope="row">{t(`measure.${id}`)}</th>
                  {names.map((team) => {
                    const value = valueOf(team, id);
                    return (
                      <td key={team}>
                        {value === undefined ? (
                          t("measures.not_measured")
                        ) : (
                          <Link
                            to="/w/$ws/conversations"
                            params={{ ws }}
                            search={behind(period, { key: team, is: trait })}
                          >
                            <ValueText value={value} kind={kind} />
                          </Link>
                        )}
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            <tr>
              <th scope="row">{t("surveys.between_share")}</th>
              {names.map((team) => {
                const value = valueOf(team, "held_total");
                return (
                  <td key={team}>
                    {value === undefined || value.value === null || all === 0
                      ? t("measures.not_measured")
                      : `${percent(value.value / all)} ${t("measures.of", { n: value.n })}`}
                  </td>
                );
              })}
            </tr>
          </tbody>
          <tbody>
            <tr>
              <th scope="colgroup" colSpan={names.length + 1}>
                {t("surveys.between_asked")}
              </th>
            </tr>
            {SURVEY_ITEMS.map((question) => (
              <tr key={question}>
                <th scope="row">{t(`survey_question.${question}`)}</th>
                {names.map((team) => (
                  <td key={team}>
                    <Asked
                      ws={ws}
                      search={search}
                      team={team}
                      item={teams
                        .find((one) => one.team === team)
                        ?.items.find((one) => one.question === question)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <details>
        <summary>{t("surveys.between_definitions")}</summary>
        <dl className={classes.definitions}>
          {report.definitions
            .filter(({ id }) => OBSERVED.includes(id))
            .map(({ id, definition }) => (
              <div key={id}>
                <dt>{t(`measure.${id}`)}</dt>
                <dd>{definition}</dd>
              </div>
            ))}
        </dl>
      </details>
    </>
  );
}

interface AskedProps {
  ws: string;
  search: SurveySearch;
  team: string;
  item: SurveyReport["items"][number] | undefined;
}

function Asked({ ws, search, team, item }: AskedProps) {
  const { t } = useTranslation();
  if (item === undefined || item.n === 0) return t("measures.not_measured");
  const { mean, n, low_data } = item;
  if (mean === null) return t("measures.too_few", { n });
  return (
    <Link
      to="/w/$ws/surveys"
      params={{ ws }}
      search={surveySearch({ ...search, team: team || undefined })}
      hash="answers"
    >
      <strong>{place(mean.value)}</strong>{" "}
      {t("measures.interval", { low: place(mean.low), high: place(mean.high), n })}
      {low_data && ` \u00b7 ${t("measures.low_data")}`}
    </Link>
  );
}
