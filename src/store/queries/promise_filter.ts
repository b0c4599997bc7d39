import { type RawBuilder, sql } from "kysely";
import { dayAt, dayOf, instantOf } from "../../calendar/zone.ts";
import type { PromiseFilter, PromiseOutcome, PromiseViewName } from "../../model/promise_views.ts";
import { PROMISE_STATES } from "../../model/taxonomy.ts";
import { LEAD_LIMITS } from "../../report/promises/choose.ts";
import { STATE_CLASS } from "../../score/compliance.ts";

/**
 * The same as report/promises/choose.ts, as conditions on `promise p` joined with `conversation c`; a
 * test holds the two together.
 */
type Fragment = RawBuilder<unknown>;

const instant = (ms: number) => sql`${new Date(ms).toISOString()}::timestamptz`;

/** What each view of the board holds, at an instant and in the house's zone. */
export function viewCondition(view: PromiseViewName, now: number, zone: string): Fragment {
  const today = dayAt(now, zone);
  const at = (day: number) => instant(instantOf(day, 0, zone));
  const pending = sql`p.state in ('open', 'stale')`;
  const awake = sql`(p.snoozed_until is null or p.snoozed_until <= ${instant(now)})`;
  switch (view) {
    case "due_today":
      return sql`${awake} and ${pending} and p.due >= ${instant(now)} and p.due < ${at(today + 1)}`;
    case "this_week":
      return sql`${awake} and ${pending} and p.due >= ${at(today + 1)} and p.due < ${at(today + 8)}`;
    case "overdue":
      // What can still be put right: a promise broken in a conversation that is over is only "broken".
      return sql`${awake} and ((p.state = 'broken' and c.status not in ('solved', 'closed')) or (p.state = 'open' and p.due < ${instant(now)}))`;
    case "stale":
      return sql`${awake} and p.state = 'stale'`;
    case "broken":
      return sql`p.state = 'broken'`;
    case "to_repair":
      return sql`p.repair in ('to_do', 'refused') and c.status not in ('solved', 'closed')`;
    case "waiting":
      return sql`${awake} and p.state = 'conditional'`;
    case "unverifiable":
      return sql`${awake} and ${outcomeIs("unverifiable")}`;
    case "snoozed":
      return sql`not ${awake} and ${outcomeIs("pending", "unverifiable", "broken")}`;
    case "kept":
      return outcomeIs("kept", "late");
    default:
      return sql`true`;
  }
}

/** Whether the state is of one of these classes of the kept rate. */
export function outcomeIs(...outcomes: readonly PromiseOutcome[]): Fragment {
  const states = PROMISE_STATES.filter((state) => outcomes.includes(STATE_CLASS[state]));
  return sql`p.state = any(${states})`;
}

/** Whether it enters the kept rate at all; as `countsForCompliance`. */
export const IN_RATE = sql.raw(
  "(p.data->>'strength' <> 'hedged' and p.data->>'debtor' <> 'third_party')",
);
export const DATED = sql.raw("(p.data->'deadline'->>'source' in ('explicit', 'relative'))");
export const LEAD = sql`case when not ${DATED} or p.due is null or p.made_at is null then 'no_date'
  ${sql.join(
    LEAD_LIMITS.map(
      ([name, minutes]) =>
        sql`when p.due - p.made_at <= make_interval(mins => ${minutes}::int) then ${sql.lit(name)}`,
    ),
    sql` `,
  )} else 'longer' end`;

/** When a promise was due; made, where it had no due time. */
const WHEN = sql.raw("coalesce(p.due, p.made_at)");

/** The conditions of a filter; days are those of the zone. */
export function filterConditions(
  workspace: string,
  filter: PromiseFilter,
  zone: string,
  when = WHEN,
): Fragment[] {
  const own: Fragment[] = [sql`p.workspace_id = ${workspace}`];
  const columns = {
    owner: "p.owner",
    held_by: "p.held_by",
    team: "p.team",
    state: "p.state",
    language: "p.language",
  };
  for (const [name, column] of Object.entries(columns) as [keyof typeof columns, string][]) {
    if (filter[name] !== undefined) own.push(sql`${sql.raw(column)} = ${filter[name]}`);
  }
  if (filter.type !== undefined) own.push(sql`p.data->>'type' = ${filter.type}`);
  if (filter.strength !== undefined) own.push(sql`p.data->>'strength' = ${filter.strength}`);
  if (filter.dated !== undefined) own.push(isIt(filter.dated, DATED));
  if (filter.in_rate !== undefined) own.push(isIt(filter.in_rate, IN_RATE));
  if (filter.lead !== undefined) own.push(sql`(${LEAD}) = ${filter.lead}`);
  if (filter.outcome !== undefined) own.push(outcomeIs(filter.outcome));
  if (filter.decided_by !== undefined)
    own.push(sql`coalesce(p.data->>'decided_by', 'nobody') = ${filter.decided_by}`);
  if (filter.due !== undefined)
    own.push(sql`p.due >= ${start(filter.due, 0, zone)} and p.due < ${start(filter.due, 1, zone)}`);
  if (filter.from !== undefined) own.push(sql`${when} >= ${start(filter.from, 0, zone)}`);
  if (filter.to !== undefined) own.push(sql`${when} < ${start(filter.to, 1, zone)}`);
  return own;
}

function isIt(wanted: "yes" | "no", condition: Fragment): Fragment {
  return wanted === "yes" ? condition : sql`not ${condition}`;
}

/** The first instant of a day, or of a day after it. */
function start(date: string, later: number, zone: string): Fragment {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return instant(instantOf((dayOf({ year, month, day }) ?? 0) + later, 0, zone));
}
