import { type Kysely, type RawBuilder, sql } from "kysely";
import {
  OUTCOMES,
  type PromiseFilter,
  type PromiseOutcome,
  type PromisePage,
  type PromiseViewName,
} from "../../model/promise_views.ts";
import { PROMISE_STATES } from "../../model/taxonomy.ts";
import { cut } from "../../measures/places.ts";
import type { Sums } from "../../measures/sums.ts";
import { STATE_CLASS } from "../../score/compliance.ts";
import { type GroupPlace, notYetMeasured, spanOf, sumsOf, WHOLE } from "../measures/read.ts";
import type { Tables } from "../tables.ts";
import { filterConditions, outcomeIs, viewCondition } from "./promise_filter.ts";
import { PROMISE_WITH_CONVERSATION } from "./promise_rows.ts";

/**
 * The size of every view of the whole board, or of one team's: from the stored sums, and where the clock
 * decides by index. Null where other filters are set, or some conversations have no facts yet.
 */
export async function knownCounts(
  db: Kysely<Tables>,
  workspace: string,
  filter: PromiseFilter,
  now: number,
  zone: string,
): Promise<PromisePage["counts"] | null> {
  const { team, ...others } = filter;
  if (Object.values(others).some((one) => one !== undefined)) return null;
  if ((await notYetMeasured(db, workspace)) > 0) return null;
  const place: GroupPlace = team === undefined ? WHOLE : { dimension: "team", key: cut(team) };
  const sums = await sumsOf(db, workspace, place, await spanOf(db, workspace, {}), {});
  const at = sql`${new Date(now).toISOString()}::timestamptz`;
  const own = sql.join(filterConditions(workspace, filter, zone), sql` and `);
  const passed = sql`p.state = 'open' and p.due < ${at}`;
  const coming = (view: PromiseViewName) =>
    sql`(select count(*)::int from promise p where ${own} and ${viewCondition(view, now, zone)})`;
  const { rows: dated } = await sql<Record<"due_today" | "this_week" | "passed", number>>`
    select ${coming("due_today")} as due_today, ${coming("this_week")} as this_week,
      (select count(*)::int from promise p where ${own} and ${passed}) as passed`.execute(db);
  // Few are snoozed, and a snooze takes a promise out of these views until its time.
  const asleep = (condition: RawBuilder<unknown>) =>
    sql`(count(*) filter (where ${condition}))::int`;
  const { rows: slept } = await sql<Slept>`
    select ${asleep(viewCondition("snoozed", now, zone))} as snoozed,
      ${asleep(sql`p.state = 'stale'`)} as stale, ${asleep(sql`p.state = 'conditional'`)} as waiting,
      ${asleep(outcomeIs("unverifiable"))} as unverifiable, ${asleep(passed)} as passed,
      ${asleep(sql`p.state = 'broken' and c.status not in ('solved', 'closed')`)} as broken
    from ${PROMISE_WITH_CONVERSATION} where ${own} and p.snoozed_until > ${at}`.execute(db);
  const { due_today = 0, this_week = 0, passed: overdue = 0 } = dated[0] ?? {};
  const less = slept[0] ?? NOBODY;
  return {
    due_today,
    this_week,
    overdue: (sums["here:broken"] ?? 0) - less.broken + overdue - less.passed,
    stale: (sums["all:stale"] ?? 0) - less.stale,
    waiting: (sums["all:conditional"] ?? 0) - less.waiting,
    unverifiable: ofOutcomes(sums, "unverifiable") - less.unverifiable,
    snoozed: less.snoozed,
    broken: sums["all:broken"] ?? 0,
    to_repair: sums["repair:waits"] ?? 0,
    kept: ofOutcomes(sums, "kept", "late"),
    all: ofOutcomes(sums, ...OUTCOMES),
  };
}

type Slept = Record<"snoozed" | "stale" | "waiting" | "unverifiable" | "passed" | "broken", number>;

const NOBODY: Slept = { snoozed: 0, stale: 0, waiting: 0, unverifiable: 0, passed: 0, broken: 0 };

function ofOutcomes(sums: Readonly<Sums>, ...outcomes: readonly PromiseOutcome[]): number {
  return PROMISE_STATES.filter((state) => outcomes.includes(STATE_CLASS[state])).reduce(
    (all, state) => all + (sums[`all:${state}`] ?? 0),
    0,
  );
}
