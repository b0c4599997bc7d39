import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SurveyAnswerPage, SurveyAnswerQuery, SurveyAnswerRow } from "../../model/surveys.ts";
import type { Tables } from "../tables.ts";
import { invitationConditions, ratingConditions } from "./filter.ts";

type Fragment = RawBuilder<unknown>;
type Query = Omit<SurveyAnswerQuery, "cursor" | "limit">;

const PAGE = 500;

/** Answers and ratings as one table, each with the instant by which they are in order. */
function all(workspace: string, query: Query, zone: string): Fragment {
  const { conversation, heard } = query;
  const wanted = JSON.stringify([{ sin: heard }]);
  const inAnswers = [
    invitationConditions(workspace, query, zone),
    ...(conversation === undefined ? [] : [sql`i.conversation_id = ${conversation}`]),
    ...(heard === undefined ? [] : [sql`a.heard->'sins' @> ${wanted}::jsonb`]),
  ];
  const ofHelpDesk = [
    ratingConditions(workspace, query, zone),
    ...(conversation === undefined ? [] : [sql`c.id = ${conversation}`]),
    ...(heard === undefined ? [] : [sql`w.heard->'sins' @> ${wanted}::jsonb`]),
  ];
  return sql`
    select i.id, i.conversation_id as conversation, c.subject, c.customer, i.form, i.cause, i.about, i.team, i.language,
      case when i.outcome = 'asked' then i.asked_at end as asked_at, a.answered_at, a.given, null::jsonb as rating,
      a.words, a.heard, extract(epoch from a.answered_at)::double precision as place
    from survey_answer a
    join survey_invitation i on i.workspace_id = a.workspace_id and i.bucket = a.bucket
      and i.conversation_id = a.conversation_id and i.id = a.invitation
    join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id
    where ${sql.join(inAnswers, sql` and `)}
    union all ${ratings(sql`c.body->'rating'`, sql`left join`, sql`w.id = 'rating'`)}
    where c.body ? 'rating' and ${sql.join(ofHelpDesk, sql` and `)}
    union all ${ratings(sql`null::jsonb`, sql`join`, sql`w.id <> 'rating'`)}
    where ${sql.join(ofHelpDesk, sql` and `)}`;
}

/** Conversations with the words `w` of their ratings, as answers: the last rating, or words of earlier ones. */
function ratings(rating: Fragment, join: Fragment, which: Fragment): Fragment {
  return sql`
    select coalesce(w.id, 'rating') as id, c.id as conversation, c.subject, c.customer, 'csat' as form, 'help_desk' as cause,
      '' as about, coalesce(c.body->>'team', '') as team, coalesce(c.languages->>0, '') as language,
      null::timestamptz as asked_at, coalesce(w.at, c.last_at) as answered_at, '{}'::jsonb as given, ${rating} as rating,
      coalesce(w.words, '') as words, coalesce(w.heard, '{"sins": [], "praise": []}'::jsonb) as heard,
      coalesce(extract(epoch from coalesce(w.at, c.last_at)), 0)::double precision as place
    from conversation c ${join} rating_words w on w.workspace_id = c.workspace_id and w.bucket = c.bucket
      and w.conversation_id = c.id and ${which}`;
}

interface Row extends Omit<SurveyAnswerRow, "asked_at" | "answered_at"> {
  asked_at: Date | null;
  answered_at: Date | null;
  place: number;
}

/** One page of answers, latest first. */
export async function answerPage(
  db: Kysely<Tables>,
  workspace: string,
  { cursor, limit, ...query }: SurveyAnswerQuery,
  zone: string,
): Promise<SurveyAnswerPage> {
  const from = all(workspace, query, zone);
  const after = readCursor(cursor);
  const rest =
    after === null
      ? sql`true`
      : sql`(place < ${after[0]}::double precision or (place = ${after[0]}::double precision and (conversation, id) > (${after[1]}, ${after[2]})))`;
  const { rows } = await sql<Row>`select * from (${from}) as answers where ${rest}
    order by place desc, conversation, id limit ${limit + 1}`.execute(db);
  const counted = await sql<{ n: number }>`
    select count(*)::int as n from (${from}) as answers`.execute(db);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(asRow),
    total: counted.rows[0]?.n ?? 0,
    next:
      rows.length > limit && last !== undefined
        ? writeCursor([last.place, last.conversation, last.id])
        : null,
  };
}

/** All answers of a filter, latest first. */
export async function* eachAnswer(
  db: Kysely<Tables>,
  workspace: string,
  query: Query,
  zone: string,
): AsyncGenerator<SurveyAnswerRow> {
  let cursor: string | undefined;
  for (;;) {
    const page = await answerPage(db, workspace, { ...query, limit: PAGE, cursor }, zone);
    yield* page.items;
    if (page.next === null) return;
    cursor = page.next;
  }
}

function asRow({ place: _place, asked_at, answered_at, rating, ...row }: Row): SurveyAnswerRow {
  return {
    ...row,
    rating: rating === null ? null : { score: rating.score, scale: rating.scale },
    asked_at: asked_at?.toISOString() ?? null,
    answered_at: answered_at?.toISOString() ?? null,
  };
}

type Cursor = [place: number, conversation: string, id: string];

const writeCursor = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function readCursor(cursor: string | undefined): Cursor | null {
  if (cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const whole =
      Array.isArray(value) &&
      typeof value[0] === "number" &&
      typeof value[1] === "string" &&
      typeof value[2] === "string";
    return whole ? (value as Cursor) : null;
  } catch {
    return null;
  }
}
