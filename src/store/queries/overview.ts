import { type Kysely, sql } from "kysely";
import type { Overview } from "../../model/api.ts";
import type { Config } from "../../model/config.ts";
import type { SinId } from "../../model/taxonomy.ts";
import { familiesIn, familyIn, scoreInputIn, type Sums } from "../../measures/sums.ts";
import { FACTOR_OF } from "../../score/factors.ts";
import { addInputs, EMPTY_INPUT, type ScoreInput } from "../../score/input.ts";
import { scoreSettings, scoreReport } from "../../score/score_report.ts";
import { auditedTangibles } from "../audits/results.ts";
import { wholeSums } from "../measures/read.ts";
import { orderFindings, orderInput } from "../orders/totals.ts";
import type { Tables } from "../tables.ts";
import { topConversations } from "./conversations.ts";
import { promisePage } from "./promises.ts";
import { repairCounts, repairsIn } from "./repairs.ts";

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
  const sums = await wholeSums(db, workspace);
  return {
    as_of: now,
    totals: sums === null ? await countTotals(db, workspace) : totalsIn(sums),
    read_first: await topConversations(db, workspace, MOST_READ_FIRST),
    score: scoreReport(await scoreInput(db, workspace, sums), scoreSettings(config)),
    sins: await withOrders(
      db,
      workspace,
      sums === null ? await countSins(db, workspace) : sinsIn(sums),
    ),
    due_today: today.items,
    overdue: overdue.items,
    promise_counts: today.counts,
    repairs: sums === null ? await repairCounts(db, workspace) : repairsIn(sums),
  };
}

/** The totals from the stored sums. */
export function totalsIn(sums: Readonly<Sums>): Overview["totals"] {
  const families = familiesIn(sums);
  const all = (family: string) => sumOf(familyIn(families, family));
  return {
    conversations: sums["n"] ?? 0,
    messages: sums["messages"] ?? 0,
    findings: all("found"),
    counted: all("counted"),
    promises: all("all"),
    praise: sums["praise"] ?? 0,
  };
}

const sumOf = (counts: Partial<Record<string, number>>) =>
  Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);

/** The same from the tables: while some conversations have no facts yet, and to check the sums by. */
export async function countTotals(
  db: Kysely<Tables>,
  workspace: string,
): Promise<Overview["totals"]> {
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
async function scoreInput(
  db: Kysely<Tables>,
  workspace: string,
  sums: Readonly<Sums> | null,
): Promise<ScoreInput> {
  if (sums !== null) return withTheRest(db, workspace, scoreInputIn(sums));
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

interface FoundSin {
  sin: SinId;
  findings: number;
  counted: number;
  conversations: number;
}

/** The sins from the stored sums. */
export function sinsIn(sums: Readonly<Sums>): FoundSin[] {
  const families = familiesIn(sums);
  const [counted, places] = [familyIn(families, "counted"), familyIn(families, "found_in")];
  return (families.get("found") ?? []).map(([name, findings]) => ({
    sin: name as SinId,
    findings,
    counted: counted[name] ?? 0,
    conversations: places[name] ?? 0,
  }));
}

/** The same from the findings. */
export async function countSins(db: Kysely<Tables>, workspace: string): Promise<FoundSin[]> {
  const { rows } = await sql<FoundSin>`
    select sin, count(*)::int as findings, (count(*) filter (where counted))::int as counted,
      count(distinct conversation_id)::int as conversations
    from finding where workspace_id = ${workspace} group by sin`.execute(db);
  return rows;
}

async function withOrders(
  db: Kysely<Tables>,
  workspace: string,
  found: readonly FoundSin[],
): Promise<Overview["sins"]> {
  const bySin = new Map(found.map((row) => [row.sin, { ...row, orders: 0 }]));
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
