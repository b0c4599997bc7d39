import { type Kysely, sql } from "kysely";
import type { Overview } from "../../model/api.ts";
import type { Config } from "../../model/config.ts";
import type { SinId } from "../../model/taxonomy.ts";
import { scoreInputIn } from "../../measures/sums.ts";
import { FACTOR_OF } from "../../score/factors.ts";
import { addInputs, EMPTY_INPUT, type ScoreInput } from "../../score/input.ts";
import { scoreSettings, scoreReport } from "../../score/score_report.ts";
import { auditedTangibles } from "../audits/results.ts";
import { notYetMeasured, sumsOf } from "../measures/read.ts";
import { orderFindings, orderInput } from "../orders/totals.ts";
import type { Tables } from "../tables.ts";
import { topConversations } from "./conversations.ts";
import { promisePage } from "./promises.ts";
import { repairCounts } from "./repairs.ts";

const MOST_READ_FIRST = 10;
const MOST_PROMISES = 20;

/** The first screen of a workspace. */
export async function overviewOf(
  db: Kysely<Tables>,
  workspace: string,
  now: string,
  config: Config,
): Promise<Overview> {
  const { zone } = config.calendar;
  const page = (view: "due_today" | "overdue") =>
    promisePage(db, workspace, { view, limit: MOST_PROMISES }, now, zone);
  const [today, overdue] = [await page("due_today"), await page("overdue")];
  return {
    as_of: now,
    totals: await totalsOf(db, workspace),
    read_first: await topConversations(db, workspace, MOST_READ_FIRST),
    score: scoreReport(await scoreInput(db, workspace), scoreSettings(config)),
    sins: await sinsOf(db, workspace),
    due_today: today.items,
    overdue: overdue.items,
    promise_counts: today.counts,
    repairs: await repairCounts(db, workspace),
  };
}

async function totalsOf(db: Kysely<Tables>, workspace: string): Promise<Overview["totals"]> {
  const { rows } = await sql<Overview["totals"]>`select
    (select count(*)::int from conversation where workspace_id = ${workspace}) as conversations,
    (select coalesce(sum(messages), 0)::int from conversation where workspace_id = ${workspace}) as messages,
    (select count(*)::int from finding where workspace_id = ${workspace}) as findings,
    (select count(*)::int from finding where workspace_id = ${workspace} and counted) as counted,
    (select count(*)::int from promise where workspace_id = ${workspace}) as promises,
    (select coalesce(sum(jsonb_array_length(review->'praise')), 0)::int from conversation where workspace_id = ${workspace}) as praise`.execute(
    db,
  );
  return (
    rows[0] ?? { conversations: 0, messages: 0, findings: 0, counted: 0, promises: 0, praise: 0 }
  );
}

/** From the stored sums; one by one while some conversations have no facts yet. */
async function scoreInput(db: Kysely<Tables>, workspace: string): Promise<ScoreInput> {
  if ((await notYetMeasured(db, workspace)) === 0) {
    const sums = await sumsOf(db, workspace, { dimension: "all", key: "" }, null, {});
    return withTheRest(db, workspace, scoreInputIn(sums));
  }
  const { rows } = await sql<{
    score_input: ScoreInput;
  }>`select score_input from conversation where workspace_id = ${workspace}`.execute(db);
  const said = rows.reduce((sum, row) => addInputs(sum, row.score_input), EMPTY_INPUT);
  return withTheRest(db, workspace, said);
}

/** What is not measured in conversations: promised orders and audits. */
async function withTheRest(
  db: Kysely<Tables>,
  workspace: string,
  said: ScoreInput,
): Promise<ScoreInput> {
  const orders = await orderInput(db, workspace);
  const tangibles = await auditedTangibles(db, workspace, {}, "UTC");
  return addInputs(said, {
    ...EMPTY_INPUT,
    orders,
    factors: tangibles === null ? {} : { tangibles },
  });
}

async function sinsOf(db: Kysely<Tables>, workspace: string): Promise<Overview["sins"]> {
  const { rows } = await sql<{
    sin: SinId;
    findings: number;
    counted: number;
    conversations: number;
  }>`
    select sin, count(*)::int as findings, (count(*) filter (where counted))::int as counted,
      count(distinct conversation_id)::int as conversations
    from finding where workspace_id = ${workspace} group by sin`.execute(db);
  const bySin = new Map(rows.map((row) => [row.sin, { ...row, orders: 0 }]));
  for (const { sin, orders, counted } of await orderFindings(db, workspace)) {
    const said = bySin.get(sin) ?? { sin, findings: 0, counted: 0, conversations: 0 };
    const both = { findings: said.findings + orders, counted: said.counted + counted };
    bySin.set(sin, { ...said, ...both, orders });
  }
  return [...bySin.values()]
    .map((row) => ({ ...row, factor: FACTOR_OF[row.sin] }))
    .sort((a, b) => b.counted - a.counted || places(b) - places(a) || (a.sin < b.sin ? -1 : 1));
}

/** In how many places a sin was found. */
function places({ conversations, orders }: { conversations: number; orders: number }): number {
  return conversations + orders;
}
