import { type Kysely, sql } from "kysely";
import { addScores } from "../../measures/packed.ts";
import { periodsByStep } from "../../measures/periods.ts";
import { valuesOf } from "../../measures/values.ts";
import type { Config } from "../../model/config.ts";
import type { Dimension } from "../../model/facts.ts";
import { grouped } from "../../model/grouped.ts";
import { scoreSettings } from "../../score/score_report.ts";
import type { Tables } from "../tables.ts";
import { byName, spanOf } from "./read.ts";
import type { MonthScores } from "./types.ts";

interface Row {
  key: string;
  period: string;
  packed: string;
}

/** Score and attention of the groups of a dimension in each month that has any, and over all days. */
export async function scoresByMonth(
  db: Kysely<Tables>,
  workspace: string,
  by: Dimension,
  days: { from: string; to: string },
  config: Config,
): Promise<MonthScores[]> {
  const span = await spanOf(db, workspace, days);
  if (span === null) return [];
  const { rows } = await sql<Row>`
    select m.key, m.period, m.packed from measure_sum m
    where m.workspace_id = ${workspace} and m.bucket = 0 and m.dimension = ${by}
      and m.period = any(${periodsByStep(span, "month")})`.execute(db);
  const settings = scoreSettings(config);
  const wanted = ["score", "attention"] as const;
  const groups = (month: string | null, own: readonly Row[]) =>
    byName(own, ({ key }) => key, addScores).map(([key, sums]) => ({
      month,
      key,
      values: valuesOf(sums, settings, null, wanted),
    }));
  const months = grouped(rows, ({ period }) => period.slice(0, 7));
  return [...groups(null, rows), ...[...months].flatMap(([month, own]) => groups(month, own))];
}
