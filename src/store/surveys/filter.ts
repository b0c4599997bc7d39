import { type RawBuilder, sql } from "kysely";
import { dayOf, instantOf } from "../../calendar/zone.ts";
import type { SurveyFilter } from "../../model/surveys.ts";

type Fragment = RawBuilder<unknown>;

/** The conditions of a filter on `survey_invitation i`; days are those of the zone. */
export function invitationConditions(
  workspace: string,
  filter: SurveyFilter,
  zone: string,
): Fragment {
  const own: Fragment[] = [sql`i.workspace_id = ${workspace}`, audienceIs(filter)];
  for (const name of ["form", "cause", "team", "language"] as const) {
    if (filter[name] !== undefined) own.push(sql`i.${sql.ref(name)} = ${filter[name]}`);
  }
  own.push(...within(sql`i.asked_at`, filter, zone));
  return sql.join(own, sql` and `);
}

const audienceIs = ({ audience }: SurveyFilter) =>
  audience === "colleague" ? sql`i.form = 'internal'` : sql`i.form <> 'internal'`;

/**
 * The same on `conversation c` for ratings that came with conversations: they are CSAT, of customers,
 * asked by the help desk.
 */
export function ratingConditions(workspace: string, filter: SurveyFilter, zone: string): Fragment {
  const { audience, form, cause, team, language } = filter;
  const own: Fragment[] = [sql`c.workspace_id = ${workspace}`, sql`c.channel <> 'internal'`];
  const others =
    audience !== "customer" ||
    (form !== undefined && form !== "csat") ||
    (cause !== undefined && cause !== "help_desk");
  if (others) own.push(sql`false`);
  if (team !== undefined) own.push(sql`coalesce(c.body->>'team', '') = ${team}`);
  if (language !== undefined) own.push(sql`c.languages ? ${language}`);
  own.push(...within(sql`c.last_at`, filter, zone));
  return sql.join(own, sql` and `);
}

function within(column: Fragment, { from, to }: SurveyFilter, zone: string): Fragment[] {
  const own: Fragment[] = [];
  if (from !== undefined) own.push(sql`${column} >= ${start(from, 0, zone)}`);
  if (to !== undefined) own.push(sql`${column} < ${start(to, 1, zone)}`);
  return own;
}

/** The first instant of a day, or of a day after it. */
function start(date: string, later: number, zone: string): Fragment {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const ms = instantOf((dayOf({ year, month, day }) ?? 0) + later, 0, zone);
  return sql`${new Date(ms).toISOString()}::timestamptz`;
}
