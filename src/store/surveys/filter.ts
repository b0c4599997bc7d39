import { type RawBuilder, sql } from "kysely";
import { dayOf, instantOf } from "../../calendar/zone.ts";
import { choiceMark, placeMark } from "../../measures/marks.ts";
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
 * The same on `conversation_facts f` for ratings that came with conversations: they are CSAT, of customers,
 * asked by the help desk on the last day of the conversation. Where there is a `good_rating` the
 * conversation is {@link EXTERNAL}; of all others it has to be asked.
 */
export function ratingConditions(workspace: string, filter: SurveyFilter): Fragment {
  const { team, language, from, to } = filter;
  const own: Fragment[] = [sql`f.workspace_id = ${workspace}`];
  if (!takesRatings(filter)) own.push(sql`false`);
  if (team !== undefined) own.push(marked(choiceMark(`team=${team}`)));
  if (language !== undefined) own.push(marked(choiceMark(`language=${language}`)));
  if (from !== undefined) own.push(sql`f.last_day >= ${from}`);
  if (to !== undefined) own.push(sql`f.last_day <= ${to} and f.last_day <> ''`);
  return sql.join(own, sql` and `);
}

/** Whether ratings of a help desk are among what a filter names. */
export function takesRatings({ audience, form, cause }: SurveyFilter): boolean {
  return (
    audience === "customer" &&
    (form === undefined || form === "csat") &&
    (cause === undefined || cause === "help_desk")
  );
}

const marked = (mark: string) => sql`f.marks @> array[${mark}]`;

/** Conversations with customers. */
export const EXTERNAL = marked(placeMark("audience", "external"));

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
