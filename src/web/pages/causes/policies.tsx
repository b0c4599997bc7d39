import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { POLICY_MEASURES, policyGroups } from "../../../model/policies.ts";
import type { CausesReport } from "../../../model/causes.ts";
import type { MeasureGroup } from "../../../model/measures.ts";
import { measuresReportQuery } from "../../api/queries.ts";
import parts from "../../parts/parts.module.css";
import { behind } from "../measures/behind.ts";
import { OnlyLatest } from "../measures/latest.tsx";
import { useGroupName } from "../measures/names.ts";
import { ValueText } from "../measures/value_text.tsx";
import classes from "./causes.module.css";
import { chosenIn } from "./search.ts";

type Period = ReturnType<typeof chosenIn>;

/** Which rules customers are refused on, which exceptions are made, and what goes with each. */
export function Policies({ ws, report }: { ws: string; report: CausesReport }) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const period = chosenIn(report);
  const refusals = useQuery(measuresReportQuery(ws, { ...period, by: "refused_on" })).data;
  const exceptions = useQuery(measuresReportQuery(ws, { ...period, by: "exception" })).data;
  if (refusals === undefined || exceptions === undefined) return null;
  const rows = policyGroups(refusals, exceptions);
  if (rows.length === 0) return null;
  return (
    <section className={parts.panel} aria-labelledby="policies">
      <h2 id="policies">{t("causes.policies")}</h2>
      <p className={parts.muted}>{t("causes.policies_about")}</p>
      <OnlyLatest latest={refusals.latest} />
      <div className={classes.scroll}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("causes.rule_about")}</th>
              {POLICY_MEASURES.map((id) => (
                <th key={id} scope="col">
                  {t(`measure.${id}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t("causes.all_conversations")}</th>
              <Values values={refusals.values} />
            </tr>
            {rows.flatMap(({ subject, refused, exception }) =>
              (
                [
                  ["refused_on", refused],
                  ["exception", exception],
                ] as const
              ).map(([by, group]) =>
                group === null ? null : (
                  <tr key={`${by}/${subject}`}>
                    <th scope="row">
                      <Behind ws={ws} by={by} group={group} period={period}>
                        {t(`causes.${by}`, {
                          subject: nameOf(by, subject),
                          count: group.conversations,
                        })}
                      </Behind>
                    </th>
                    <Values values={group.values} />
                  </tr>
                ),
              ),
            )}
          </tbody>
        </table>
      </div>
    </section>
  );
}

interface BehindProps {
  ws: string;
  by: "refused_on" | "exception";
  group: MeasureGroup;
  period: Period;
  children: string;
}

function Behind({ ws, by, group, period, children }: BehindProps) {
  return (
    <Link to="/w/$ws/conversations" params={{ ws }} search={behind(period, { by, key: group.key })}>
      {children}
    </Link>
  );
}

function Values({ values }: Pick<MeasureGroup, "values">) {
  return POLICY_MEASURES.map((id) => {
    const value = values.find((one) => one.id === id);
    return <td key={id}>{value !== undefined && <ValueText value={value} kind="rate" />}</td>;
  });
}
