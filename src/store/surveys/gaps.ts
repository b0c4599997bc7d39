import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Weights } from "../../model/config.ts";
import { SURVEY_ITEMS, type SurveyGaps, type SurveyItem } from "../../model/surveys.ts";
import { EXPECTED, POINTS_OF, SURVEYED_FACTORS } from "../../survey/forms.ts";
import { gapsOf, type ItemAnswers, type Points } from "../../survey/gaps.ts";
import type { Tables } from "../tables.ts";

type Db = Kysely<Tables>;
type Fragment = RawBuilder<unknown>;

/** Perception against expectation, and the points, of the answers of customers that `where` names. */
export async function gapsIn(
  db: Db,
  where: Fragment,
  current: Weights,
): Promise<Omit<SurveyGaps, "as_of">> {
  return gapsOf(await itemAnswers(db, where), await pointsGiven(db, where), current);
}

async function itemAnswers(db: Db, where: Fragment): Promise<ItemAnswers[]> {
  const items = new Map<string, readonly [SurveyItem, "perceived" | "expected"]>(
    SURVEY_ITEMS.flatMap((item) => [
      [item, [item, "perceived"]],
      [EXPECTED[item], [item, "expected"]],
    ]),
  );
  const { rows } = await sql<{ giver: string; question: string; values: number[] }>`
    select i.giver, one.key as question, jsonb_agg(one.value::int order by one.value) as values
    from survey_invitation i cross join lateral jsonb_each_text(i.given) as one
    where ${where} and i.given is not null and i.form in ('rater', 'expectations') and one.key = any(${[...items.keys()]}) group by 1, 2`.execute(
    db,
  );
  const answers = new Map<string, ItemAnswers>();
  for (const { giver, question, values } of rows) {
    const [item, side] = items.get(question) ?? [];
    if (item === undefined || side === undefined) continue;
    const key = `${item} ${giver}`;
    const before = answers.get(key) ?? { customer: giver, item, perceived: [], expected: [] };
    answers.set(key, { ...before, [side]: values });
  }
  return [...answers.values()];
}

/** Of each customer the last allocation. */
async function pointsGiven(db: Db, where: Fragment): Promise<Points[]> {
  const parts = SURVEYED_FACTORS.map(
    (factor) => sql`'${sql.raw(factor)}', (i.given->>${POINTS_OF[factor]})::int`,
  );
  const { rows } = await sql<{ points: Points }>`
    select distinct on (i.giver) jsonb_build_object(${sql.join(parts)}) as points
    from survey_invitation i join survey_answer a on a.workspace_id = i.workspace_id and a.bucket = i.bucket
      and a.conversation_id = i.conversation_id and a.invitation = i.id
    where ${where} and i.form = 'expectations' and i.given ? ${POINTS_OF.reliability}
    order by i.giver, a.answered_at desc, i.id`.execute(db);
  return rows.map(({ points }) => points);
}
