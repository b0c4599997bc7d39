import { type Kysely, sql } from "kysely";
import type { Config } from "../../model/config.ts";
import {
  LEAVING_REASONS,
  SURVEY_ITEMS,
  SURVEY_OUTCOMES,
  type SurveyFilter,
  type SurveyOutcome,
  type SurveyQuestion,
  type SurveyReport,
} from "../../model/surveys.ts";
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
import { spanOf, sumsOf, WHOLE } from "../measures/read.ts";
import type { Tables } from "../tables.ts";
import { EXTERNAL, invitationConditions, ratingConditions, takesRatings } from "./filter.ts";
import { givenBy, type SaidBy, saidIn, talliesIn, type Tally } from "./tallies.ts";

type Db = Kysely<Tables>;

/** Everything that was asked and answered, as numbers. */
export async function surveyReport(
  db: Db,
  workspace: string,
  filter: SurveyFilter,
  now: string,
  config: Config,
): Promise<SurveyReport> {
  const where = invitationConditions(workspace, filter, config.calendar.zone);
  const [tallies, said, help_desk] = await Promise.all([
    talliesIn(db, where),
    saidIn(db, where),
    helpDesk(db, workspace, filter),
  ]);
  const asked = askedOf(tallies, said);
  const outcomes = Object.fromEntries(
    SURVEY_OUTCOMES.map((outcome) => [outcome, sum(tallies, (one) => one.outcome === outcome)]),
  ) as Record<SurveyOutcome, number>;
  const answeredOfAsked = sum(tallies, (one) => one.answered && one.outcome === "asked");
  const chosen = chosenIn(said);
  return {
    as_of: now,
    outcomes,
    answers: sum(tallies, ({ answered }) => answered),
    response: outcomes.asked === 0 ? null : wilson(answeredOfAsked, outcomes.asked),
    csat: csatOf(asked("csat")),
    ces: cesOf(asked("ces")),
    nps: npsOf(asked("nps")),
    items: itemsOf(asked),
    solved: solvedOf(
      asked("solved", (value) => (value === "yes" ? 1 : 0)),
      { partly: chosen("solved", "partly"), no: chosen("solved", "no") },
    ),
    why: LEAVING_REASONS.map((reason) => ({ reason, count: chosen("why", reason) })).filter(
      ({ count }) => count > 0,
    ),
    help_desk,
    teams: teamsOf(tallies, said, filter.audience),
  };
}

const sum = (tallies: readonly Tally[], isWanted: (one: Tally) => boolean) =>
  tallies.reduce((total, one) => total + (isWanted(one) ? one.n : 0), 0);

/** The answers to a question, with how many were asked it: by any form that has it, in one team or in all. */
function askedOf(tallies: readonly Tally[], said: readonly SaidBy[], team?: string) {
  const by = givenBy(said, team);
  const ofAsked = new Map<SurveyQuestion, number>();
  for (const { said: all, customers } of said)
    for (const one of all)
      if (one.asked && (team === undefined || one.team === team))
        for (const question of Object.keys(one.given) as SurveyQuestion[])
          ofAsked.set(question, (ofAsked.get(question) ?? 0) + customers);
  return (question: SurveyQuestion, place: (value: string | number) => number = Number): Asked => ({
    givers: by
      .filter((one) => one.question === question)
      .map(({ values, customers }) => ({ values: values.map(place), customers })),
    asked: sum(
      tallies,
      (one) =>
        one.outcome === "asked" &&
        (team === undefined || one.team === team) &&
        FORMS[one.form].includes(question),
    ),
    answered: ofAsked.get(question) ?? 0,
  });
}

/** How often one choice was made. */
function chosenIn(said: readonly SaidBy[]) {
  return (question: SurveyQuestion, value: string) =>
    said.reduce(
      (total, { said: all, customers }) =>
        total + customers * all.filter(({ given }) => given[question] === value).length,
      0,
    );
}

/** CSAT of each team, and what colleagues said of it, in the order of names. */
function teamsOf(
  tallies: readonly Tally[],
  said: readonly SaidBy[],
  audience: SurveyFilter["audience"],
): SurveyReport["teams"] {
  const questions: readonly SurveyQuestion[] = audience === "colleague" ? SURVEY_ITEMS : ["csat"];
  const own = said.map(({ said: all, customers }) => ({
    customers,
    said: all.filter(({ given }) => questions.some((question) => given[question] !== undefined)),
  }));
  const teams = [...new Set(own.flatMap((one) => one.said.map(({ team }) => team)))];
  return teams.toSorted().map((team) => {
    const asked = askedOf(tallies, own, team);
    const items = audience === "colleague" ? itemsOf(asked) : [];
    return { team, csat: csatOf(asked("csat")), items };
  });
}

function itemsOf(asked: ReturnType<typeof askedOf>): SurveyReport["items"] {
  return SURVEY_ITEMS.map((question) => ({
    question,
    factor: ITEM_FACTORS[question],
    ...itemOf(asked(question)),
  }));
}

async function helpDesk(
  db: Db,
  workspace: string,
  filter: SurveyFilter,
): Promise<SurveyReport["help_desk"]> {
  const { rows } = await sql<{ rated: number; good: number; customers: number }>`
    select rated, good, count(*)::int as customers from (
      select count(*)::int as rated, (count(*) filter (where f.good_rating))::int as good
      from conversation_facts f where ${ratingConditions(workspace, filter)} and f.good_rating is not null
      group by coalesce(f.customer_id, f.conversation_id)) as customer
    group by rated, good order by rated, good`.execute(db);
  const givers = rows.map(({ rated, good, customers }) => ({
    values: Array.from({ length: rated }, (_none, i) => (i < good ? 1 : 0)),
    customers,
  }));
  return ratingsOf(givers, await rateable(db, workspace, filter));
}

/** Conversations that customers could have rated: those of a team or language are counted, all others summed. */
async function rateable(db: Db, workspace: string, filter: SurveyFilter): Promise<number> {
  if (!takesRatings(filter)) return 0;
  if (filter.team === undefined && filter.language === undefined) {
    const span = await spanOf(db, workspace, filter);
    return (await sumsOf(db, workspace, WHOLE, span, filter))["rateable"] ?? 0;
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from conversation_facts f
    where ${ratingConditions(workspace, filter)} and ${EXTERNAL}`.execute(db);
  return rows[0]?.n ?? 0;
}
