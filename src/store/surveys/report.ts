import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Config } from "../../model/config.ts";
import {
  LEAVING_REASONS,
  SURVEY_ITEMS,
  SURVEY_OUTCOMES,
  type SurveyFilter,
  type SurveyForm,
  type SurveyOutcome,
  type SurveyQuestion,
  type SurveyReport,
} from "../../model/surveys.ts";
import type { SinId } from "../../model/taxonomy.ts";
import type { Givers } from "../../survey/customers.ts";
import { scoreSettings } from "../../score/score_report.ts";
import { wilson } from "../../score/wilson.ts";
import { FORMS, ITEM_FACTORS } from "../../survey/forms.ts";
import {
  type Asked,
  cesOf,
  csatOf,
  itemOf,
  npsOf,
  ratingsOf,
  solvedOf,
} from "../../survey/scores.ts";
import type { Tables } from "../tables.ts";
import { biasIn } from "./bias.ts";
import { type GivenBy, giversIn } from "./givers.ts";
import { invitationConditions, ratingConditions } from "./filter.ts";

type Db = Kysely<Tables>;
type Fragment = RawBuilder<unknown>;

/** An answer goes with its invitation. */
export const WITH_ANSWER =
  sql.raw(`survey_invitation i left join survey_answer a on a.workspace_id = i.workspace_id
  and a.bucket = i.bucket and a.conversation_id = i.conversation_id and a.invitation = i.id`);

/** Everything that was asked and answered, as numbers. */
export async function surveyReport(
  db: Db,
  workspace: string,
  filter: SurveyFilter,
  now: string,
  config: Config,
): Promise<SurveyReport> {
  const { zone } = config.calendar;
  const where = invitationConditions(workspace, filter, zone);
  const sent = await sentIn(db, where);
  const given = await givenIn(db, where);
  const asked = askedOf(sent, given, await giversIn(db, where));
  const outcomes = Object.fromEntries(
    SURVEY_OUTCOMES.map((outcome) => [outcome, sum(sent, (one) => one.outcome === outcome)]),
  ) as Record<SurveyOutcome, number>;
  const answers = sent.reduce((all, one) => all + one.answered, 0);
  const answeredOfAsked = sent
    .filter(({ outcome }) => outcome === "asked")
    .reduce((all, one) => all + one.answered, 0);
  const chosen = (question: SurveyQuestion, value: string) =>
    sum(given, (one) => one.question === question && one.value === value);
  return {
    as_of: now,
    outcomes,
    answers,
    response: outcomes.asked === 0 ? null : wilson(answeredOfAsked, outcomes.asked),
    csat: csatOf(asked("csat")),
    ces: cesOf(asked("ces")),
    nps: npsOf(asked("nps")),
    items: SURVEY_ITEMS.map((question) => ({
      question,
      factor: ITEM_FACTORS[question],
      ...itemOf(asked(question)),
    })),
    solved: solvedOf(
      asked("solved", (value) => (value === "yes" ? 1 : 0)),
      { partly: chosen("solved", "partly"), no: chosen("solved", "no") },
    ),
    why: LEAVING_REASONS.map((reason) => ({ reason, count: chosen("why", reason) })).filter(
      ({ count }) => count > 0,
    ),
    help_desk: await helpDesk(db, ratingConditions(workspace, filter, zone)),
    bias: await biasIn(db, where, scoreSettings(config)),
    heard: await heardIn(db, where, ratingConditions(workspace, filter, zone)),
    teams: teamsOf(sent, given, await giversIn(db, where, "csat")),
  };
}

interface Sent {
  form: SurveyForm;
  team: string;
  outcome: SurveyOutcome;
  n: number;
  answered: number;
}

async function sentIn(db: Db, where: Fragment): Promise<Sent[]> {
  const { rows } =
    await sql<Sent>`select i.form, i.team, i.outcome, count(*)::int as n, count(a.invitation)::int as answered
    from ${WITH_ANSWER} where ${where} group by i.form, i.team, i.outcome`.execute(db);
  return rows;
}

interface Given {
  form: SurveyForm;
  team: string;
  question: SurveyQuestion;
  value: string;
  n: number;
  /** Of these, by those of whom it is known that they were asked. */
  of_asked: number;
}

async function givenIn(db: Db, where: Fragment): Promise<Given[]> {
  const { rows } =
    await sql<Given>`select i.form, i.team, one.key as question, one.value, count(*)::int as n,
      (count(*) filter (where i.outcome = 'asked'))::int as of_asked
    from ${WITH_ANSWER} cross join lateral jsonb_each_text(a.given) as one
    where ${where} and a.invitation is not null group by i.form, i.team, one.key, one.value`.execute(
      db,
    );
  return rows;
}

const sum = <T extends { n: number }>(rows: readonly T[], isWanted: (row: T) => boolean) =>
  rows.reduce((total, row) => total + (isWanted(row) ? row.n : 0), 0);

/** The answers to a question, with how many were asked it: by any form that has it. */
function askedOf(sent: readonly Sent[], given: readonly Given[], by: readonly GivenBy[]) {
  return (question: SurveyQuestion, place: (value: string) => number = Number): Asked => {
    const givers: Givers[] = by
      .filter((one) => one.question === question)
      .map(({ values, customers }) => ({ values: values.map(place), customers }));
    const answered = given.reduce(
      (all, one) => all + (one.question === question ? one.of_asked : 0),
      0,
    );
    const asked = sum(
      sent,
      ({ form, outcome }) => outcome === "asked" && FORMS[form].includes(question),
    );
    return { givers, asked, answered };
  };
}

/** CSAT of each team, in the order of names. */
function teamsOf(
  sent: readonly Sent[],
  given: readonly Given[],
  by: readonly GivenBy[],
): SurveyReport["teams"] {
  const teams = [
    ...new Set(given.flatMap(({ team, question }) => (question === "csat" ? [team] : []))),
  ];
  return teams.toSorted().map((team) => {
    const own = <T extends { team: string }>(rows: readonly T[]) =>
      rows.filter((row) => row.team === team);
    return { team, csat: csatOf(askedOf(own(sent), own(given), own(by))("csat")) };
  });
}

async function helpDesk(db: Db, where: Fragment): Promise<SurveyReport["help_desk"]> {
  const score = sql.raw("(c.body->'rating'->>'score')::double precision");
  const scale = sql.raw("(c.body->'rating'->>'scale')::double precision");
  // As isGoodRating.
  const { rows } = await sql<{
    conversations: number;
    rated: number;
    good: number;
    customers: number;
  }>`
    select sum(all_of)::int as conversations, rated, good, count(*)::int as customers from (
      select count(*)::int as all_of, (count(*) filter (where c.body ? 'rating'))::int as rated,
        (count(*) filter (where ${scale} > 0 and ${score} >= 0.8 * ${scale}))::int as good
      from conversation c where ${where} group by coalesce(c.customer_id, c.id)) as customer
    group by rated, good`.execute(db);
  const givers = rows
    .filter(({ rated }) => rated > 0)
    .map(({ rated, good, customers }) => ({
      values: Array.from({ length: rated }, (_none, i) => (i < good ? 1 : 0)),
      customers,
    }));
  return ratingsOf(
    givers,
    rows.reduce((all, { conversations }) => all + conversations, 0),
  );
}

/** What words report, of answers and of ratings from the help desk. */
async function heardIn(
  db: Db,
  where: Fragment,
  ofRatings: Fragment,
): Promise<SurveyReport["heard"]> {
  const words = sql`(
    select i.conversation_id as conversation, i.id, a.heard from ${WITH_ANSWER}
      where ${where} and a.words <> ''
    union all select c.id, w.id, w.heard from conversation c
      join rating_words w on w.workspace_id = c.workspace_id and w.bucket = c.bucket and w.conversation_id = c.id
      where ${ofRatings}) as words`;
  const { rows } = await sql<{ words: number; praised: number }>`
    select count(*)::int as words,
      (count(*) filter (where jsonb_array_length(heard->'praise') > 0))::int as praised
    from ${words}`.execute(db);
  const { rows: sins } = await sql<{ sin: SinId; answers: number }>`
    select one->>'sin' as sin, count(distinct (conversation, id))::int as answers
    from ${words} cross join lateral jsonb_array_elements(heard->'sins') as one
    group by one->>'sin' order by answers desc, sin`.execute(db);
  return { ...(rows[0] ?? { words: 0, praised: 0 }), sins };
}
