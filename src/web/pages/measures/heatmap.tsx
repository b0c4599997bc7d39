import { VisuallyHidden } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { MeasuresReport } from "../../../model/measures.ts";
import type { SinId } from "../../../model/taxonomy.ts";
import { percent } from "../../format/numbers.ts";
import parts from "../../parts/parts.module.css";
import { useSinName } from "../../parts/sins.ts";
import { behind } from "./behind.ts";
import classes from "./measures.module.css";
import { useGroupName } from "./names.ts";
import type { MeasuresSearch } from "./search.ts";

interface HeatmapProps {
  ws: string;
  search: MeasuresSearch;
  report: MeasuresReport;
}

/** How often each sin occurs in each group; every cell leads to its conversations. */
export function Heatmap({ ws, search, report }: HeatmapProps) {
  const { t } = useTranslation();
  const nameOf = useGroupName();
  const sinName = useSinName();
  const groups = report.groups.flatMap(({ sins, ...group }) =>
    sins === null ? [] : [{ ...group, sins }],
  );
  const sins = (Object.keys(report.sins) as SinId[]).sort(
    (a, b) => (report.sins[b] ?? 0) - (report.sins[a] ?? 0),
  );
  if (groups.length === 0 || sins.length === 0) return null;
  const most = Math.max(
    ...groups.flatMap((group) => sins.map((sin) => (group.sins[sin] ?? 0) / group.conversations)),
  );
  return (
    <section className={parts.panel} aria-labelledby="heatmap">
      <h2 id="heatmap">{t("measures.heatmap", { dimension: t(`dimension.${report.by}`) })}</h2>
      <p className={parts.muted}>{t("measures.heatmap_about")}</p>
      <div className={classes.scroll}>
        <table className={classes.heatmap}>
          <thead>
            <tr>
              <th scope="col">{t("measures.sin")}</th>
              {groups.map(({ key, conversations }) => (
                <th key={key} scope="col">
                  <bdi>{nameOf(report.by, key)}</bdi>
                  <span className={parts.muted}>{t("measures.of", { n: conversations })}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sins.map((sin) => (
              <tr key={sin}>
                <th scope="row">{sinName(sin)}</th>
                {groups.map(({ key, conversations, sins: own }) => {
                  const count = own[sin] ?? 0;
                  const share = count / conversations;
                  return (
                    <td
                      key={key}
                      style={
                        { "--heat": percent(most === 0 ? 0 : (0.35 * share) / most) } as object
                      }
                    >
                      {count === 0 ? (
                        <span className={parts.muted}>0</span>
                      ) : (
                        <Link
                          to="/w/$ws/conversations"
                          params={{ ws }}
                          search={behind(search, { by: report.by, key, counted: sin })}
                        >
                          {percent(share)}
                          <VisuallyHidden component="span">
                            {t("measures.cell", {
                              sin: sinName(sin),
                              group: nameOf(report.by, key),
                              count,
                              n: conversations,
                            })}
                          </VisuallyHidden>
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
