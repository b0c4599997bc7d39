import { type Kysely, sql } from "kysely";
import { periodsByStep } from "../../measures/periods.ts";
import { valuesOf } from "../../measures/values.ts";
import type { Config } from "../../model/config.ts";
import type { Dimension } from "../../model/facts.ts";
import type { MeasureId } from "../../model/measures.ts";
import { scoreSettings } from "../../score/score_report.ts";
import type { Tables } from "../tables.ts";
import { byName, spanOf } from "./read.ts";
import type { MonthGroup } from "./types.ts";

/** Some measures of the groups of a dimension in each month that has any, and with `month` null in all of the days. */
export async function groupsByMonth(
  db: Kysely<Tables>,
  workspace: string,
  by: Dimension,
  wanted: readonly MeasureId[],
  { from, to, config }: { from: string; to: string; config: Config },
): Promise<MonthGroup[]> {
  const span = await spanOf(db, workspace, { from, to });
  if (span === null) return [];
  const { rows } = await sql<{ key: string; period: string; packed: string }>`
    select m.key, m.period, m.packed from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${by}
      and m.period = any(${periodsByStep(span, "month")})`.execute(db);
  const settings = scoreSettings(config);
  const groups = (month: string | null) =>
    byName(
      rows.filter(({ period }) => month === null || period.startsWith(month)),
      ({ key }) => key,
    ).map(([key, sums]) => ({ month, key, values: valuesOf(sums, settings, null, wanted) }));
  const months = [...new Set(rows.map(({ period }) => period.slice(0, 7)))].toSorted();
  return [null, ...months].flatMap(groups);
}
