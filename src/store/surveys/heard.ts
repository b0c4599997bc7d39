import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SurveyHeard } from "../../model/surveys.ts";
import type { SinId } from "../../model/taxonomy.ts";
import type { Tables } from "../tables.ts";
import { EXTERNAL } from "./filter.ts";

type Db = Kysely<Tables>;
type Fragment = RawBuilder<unknown>;

/** What words report, of answers and of ratings from the help desk. */
export async function heardIn(db: Db, where: Fragment, ofRatings: Fragment): Promise<SurveyHeard> {
  const words = sql`(
    select i.conversation_id as conversation, i.id, a.heard from survey_answer a
      join survey_invitation i on i.workspace_id = a.workspace_id and i.bucket = a.bucket
        and i.conversation_id = a.conversation_id and i.id = a.invitation
      where ${where} and a.words <> ''
    union all select f.conversation_id, w.id, w.heard from rating_words w
      join conversation_facts f on f.workspace_id = w.workspace_id and f.bucket = w.bucket
        and f.conversation_id = w.conversation_id
      where ${ofRatings} and ${EXTERNAL}) as words`;
  const { rows } = await sql<{
    words: number;
    praised: number;
    sins: Record<string, number> | null;
  }>`
    with words as materialized (select * from ${words}),
      told as (select one->>'sin' as sin, count(distinct (conversation, id))::int as answers
        from words cross join lateral jsonb_array_elements(heard->'sins') as one group by 1)
    select count(*)::int as words,
      (count(*) filter (where jsonb_array_length(heard->'praise') > 0))::int as praised,
      (select jsonb_object_agg(sin, answers) from told) as sins
    from words`.execute(db);
  const { words: n, praised, sins } = rows[0] ?? { words: 0, praised: 0, sins: null };
  return {
    words: n,
    praised,
    sins: (Object.entries(sins ?? {}) as [SinId, number][])
      .map(([sin, answers]) => ({ sin, answers }))
      .toSorted((a, b) => b.answers - a.answers || (a.sin < b.sin ? -1 : 1)),
  };
}
