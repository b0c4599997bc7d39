import { type Kysely, type RawBuilder, sql } from "kysely";
import {
  type SurveyForm,
  type SurveyGiven,
  type SurveyOutcome,
  type SurveyQuestion,
} from "../../model/surveys.ts";
import type { Tables } from "../tables.ts";
import { OBSERVED_SUMS } from "./renew.ts";

/** Invitations of one kind. */
export interface Tally {
  form: SurveyForm;
  team: string;
  outcome: SurveyOutcome;
  answered: boolean;
  n: number;
}

/** With what was observed in their conversations. */
export interface ObservedTally extends Pick<Tally, "form" | "answered" | "n"> {
  /** With a counted finding in the conversation. */
  failed: boolean;
  /** 4 or 5 of 5; null without an answer to CSAT. */
  good: boolean | null;
  observed: (number | null)[];
}

/** Invitations counted by all that the report tells them apart by: one pass over narrow rows. */
export async function talliesIn(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<Tally[]> {
  const { rows } =
    await sql<Tally>`select i.form, i.team, i.outcome, i.given is not null as answered, count(*)::int as n
    from survey_invitation i where ${where} group by 1, 2, 3, 4`.execute(db);
  return rows;
}

/** The same by what was observed, of those who were asked. */
export async function observedTallies(
  db: Kysely<Tables>,
  where: RawBuilder<unknown>,
): Promise<ObservedTally[]> {
  const { rows } =
    await sql<ObservedTally>`select i.form, i.given is not null as answered, i.failed,
      (i.given->>'csat')::int >= 4 as good, count(*)::int as n, ${OBSERVED_SUMS} as observed
    from survey_invitation i where ${where} and i.outcome = 'asked' group by 1, 2, 3, 4`.execute(
      db,
    );
  return rows;
}

/** One answer of somebody. */
interface Said {
  team: string;
  form: SurveyForm;
  /** Whether it is known that they were asked. */
  asked: boolean;
  given: SurveyGiven;
}

/** So many customers said exactly this, each in all of their answers together. */
export interface SaidBy {
  said: Said[];
  customers: number;
}

type Row = [team: string, form: SurveyForm, asked: boolean, given: SurveyGiven];

/**
 * Answers by customer, customers who said the same together: few rows, however many answered. What one
 * says is put together as JSON by hand, which costs a third of building it as such.
 */
export async function saidIn(db: Kysely<Tables>, where: RawBuilder<unknown>): Promise<SaidBy[]> {
  const { rows } = await sql<{ said: string; customers: number }>`
    select said, count(*)::int as customers from (
      select string_agg('[' || answer || ',' || times || ']', ',' order by answer collate "C") as said from (
        select i.giver, '[' || to_json(i.team) || ',' || to_json(i.form) || ',' ||
          case when i.outcome = 'asked' then 'true' else 'false' end || ',' || i.given || ']' as answer,
          count(*) as times
        from survey_invitation i where ${where} and i.given is not null group by 1, 2) as answers
      group by giver) as customer
    group by said`.execute(db);
  return rows.map(({ said, customers }) => ({
    customers,
    said: (JSON.parse(`[${said}]`) as [Row, number][]).flatMap(
      ([[team, form, asked, given], times]) =>
        Array.from({ length: times }, () => ({ team, form, asked, given })),
    ),
  }));
}

/** So many customers gave exactly these answers to a question. */
export interface GivenBy {
  question: SurveyQuestion;
  values: (string | number)[];
  customers: number;
}

/** Answers by question; with a team its own. In an order of their own, so that the same answers give the same. */
export function givenBy(all: readonly SaidBy[], team?: string): GivenBy[] {
  const found = new Map<string, GivenBy>();
  for (const { said, customers } of all) {
    const own = new Map<SurveyQuestion, (string | number)[]>();
    for (const one of said) {
      if (team !== undefined && one.team !== team) continue;
      for (const [question, value] of Object.entries(one.given) as [
        SurveyQuestion,
        string | number,
      ][])
        own.set(question, [...(own.get(question) ?? []), value]);
    }
    for (const [question, given] of own) {
      const values = given.toSorted((a, b) => (String(a) < String(b) ? -1 : 1));
      const key = JSON.stringify([question, values]);
      const same = found.get(key)?.customers ?? 0;
      found.set(key, { question, values, customers: same + customers });
    }
  }
  return [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
