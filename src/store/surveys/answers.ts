import { type Kysely, type RawBuilder, sql } from "kysely";
import type { SurveyAnswerPage, SurveyAnswerQuery, SurveyAnswerRow } from "../../model/surveys.ts";
import type { Tables } from "../tables.ts";
import { EXTERNAL, invitationConditions, ratingConditions, takesRatings } from "./filter.ts";

type Fragment = RawBuilder<unknown>;
type Query = Omit<SurveyAnswerQuery, "cursor" | "limit">;

const PAGE = 500;

const HEARD = '{"sins": [], "praise": []}';
/** As the index `conversation_rated` has it. */
const RATED_AT = sql.raw("coalesce(c.rested_at, timestamptz '1970-01-01 00:00:00+00')");

/** One kind of answers: what is selected, from where, and the instant by which they are in order. */
interface Kind {
  columns: Fragment;
  from: Fragment;
  at: Fragment;
  conversation: Fragment;
  id: Fragment;
}

/** Answers to surveys; ratings of the help desk; words of earlier ratings. */
function kindsOf(workspace: string, query: Query, zone: string): Kind[] {
  const { conversation, heard } = query;
  const wanted = JSON.stringify([{ sin: heard }]);
  const said = (words: Fragment) =>
    heard === undefined ? sql`true` : sql`${words}->'sins' @> ${wanted}::jsonb`;
  const about = (column: Fragment) =>
    conversation === undefined ? sql`true` : sql`${column} = ${conversation}`;
  const answers: Kind = {
    columns: sql`i.id, i.conversation_id as conversation, c.subject, c.customer, i.form, i.cause, i.about, i.team, i.language,
      case when i.outcome = 'asked' then i.asked_at end as asked_at, a.answered_at, a.given, null::jsonb as rating,
      a.words, a.heard`,
    from: sql`survey_answer a
      join survey_invitation i on i.workspace_id = a.workspace_id and i.bucket = a.bucket
        and i.conversation_id = a.conversation_id and i.id = a.invitation
      join conversation c on c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id
      where a.workspace_id = ${workspace} and ${invitationConditions(workspace, query, zone)}
        and ${about(sql`i.conversation_id`)} and ${said(sql`a.heard`)}`,
    at: sql`a.answered_at`,
    conversation: sql`i.conversation_id`,
    id: sql`i.id`,
  };
  if (!takesRatings(query)) return [answers];
  const facts = sql`join conversation_facts f on f.workspace_id = c.workspace_id and f.bucket = c.bucket
    and f.conversation_id = c.id`;
  const where = sql`c.workspace_id = ${workspace} and ${ratingConditions(workspace, query)} and ${EXTERNAL}
    and ${about(sql`c.id`)} and ${said(sql`w.heard`)}`;
  const of = (rating: Fragment, at: Fragment) =>
    sql`coalesce(w.id, 'rating') as id, c.id as conversation, c.subject, c.customer, 'csat' as form, 'help_desk' as cause,
      '' as about, coalesce(c.body->>'team', '') as team, coalesce(c.languages->>0, '') as language,
      null::timestamptz as asked_at, ${at} as answered_at, '{}'::jsonb as given, ${rating} as rating,
      coalesce(w.words, '') as words, coalesce(w.heard, ${HEARD}::jsonb) as heard`;
  const words = sql`rating_words w on w.workspace_id = c.workspace_id and w.bucket = c.bucket and w.conversation_id = c.id`;
  return [
    answers,
    {
      columns: of(sql`c.body->'rating'`, sql`coalesce(w.at, c.last_at)`),
      from: sql`conversation c ${facts} left join ${words} and w.id = 'rating' where c.body ? 'rating' and ${where}`,
      at: RATED_AT,
      conversation: sql`c.id`,
      id: sql`coalesce(w.id, 'rating')`,
    },
    {
      columns: of(sql`null::jsonb`, sql`w.at`),
      from: sql`conversation c ${facts} join ${words} where w.workspace_id = ${workspace} and w.id <> 'rating' and ${where}`,
      at: sql`w.at`,
      conversation: sql`c.id`,
      id: sql`w.id`,
    },
  ];
}

/** The first of each kind after a place: no more than the page can need. */
function firstOf(
  { columns, from, at, conversation, id }: Kind,
  after: Cursor | null,
  most: number,
) {
  const rest =
    after === null
      ? sql`true`
      : sql`${at} <= ${after[0]}::timestamptz and (${at} < ${after[0]}::timestamptz or (${conversation}, ${id}) > (${after[1]}, ${after[2]}))`;
  return sql`(select ${columns}, ${at} as place from ${from} and ${rest}
    order by ${at} desc, ${conversation}, ${id} limit ${most})`;
}

interface Row extends Omit<SurveyAnswerRow, "asked_at" | "answered_at"> {
  asked_at: Date | null;
  answered_at: Date | null;
  place: string;
}

/** One page of answers, latest first. */
export async function answerPage(
  db: Kysely<Tables>,
  workspace: string,
  { cursor, limit, ...query }: SurveyAnswerQuery,
  zone: string,
): Promise<SurveyAnswerPage> {
  const kinds = kindsOf(workspace, query, zone);
  const after = readCursor(cursor);
  const firsts = kinds.map((kind) => firstOf(kind, after, limit + 1));
  // The place as text, since a date of JavaScript has no microseconds.
  const [{ rows }, total] = await Promise.all([
    sql<Row>`select answers.*, place::text as place from (${sql.join(firsts, sql` union all `)}) as answers
      order by answers.place desc, conversation, id limit ${limit + 1}`.execute(db),
    totalOf(db, workspace, query, zone),
  ]);
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    items: page.map(asRow),
    total,
    next:
      rows.length > limit && last !== undefined
        ? writeCursor([last.place, last.conversation, last.id])
        : null,
  };
}

/** All of them, counted in narrow rows where nothing else is asked of them. */
async function totalOf(
  db: Kysely<Tables>,
  workspace: string,
  query: Query,
  zone: string,
): Promise<number> {
  const narrow = query.conversation === undefined && query.heard === undefined;
  const counted = narrow
    ? [
        sql`survey_invitation i where ${invitationConditions(workspace, query, zone)} and i.given is not null`,
        sql`conversation_facts f where ${ratingConditions(workspace, query)} and f.good_rating is not null`,
        sql`rating_words w join conversation_facts f on f.workspace_id = w.workspace_id and f.bucket = w.bucket
          and f.conversation_id = w.conversation_id
          where w.workspace_id = ${workspace} and w.id <> 'rating' and ${ratingConditions(workspace, query)} and ${EXTERNAL}`,
      ]
    : kindsOf(workspace, query, zone).map(({ from }) => from);
  const counts = counted.map((from) => sql`(select count(*) from ${from})`);
  const { rows } = await sql<{
    n: number;
  }>`select (${sql.join(counts, sql` + `)})::int as n`.execute(db);
  return rows[0]?.n ?? 0;
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

type Cursor = [place: string, conversation: string, id: string];

const writeCursor = (cursor: Cursor) => Buffer.from(JSON.stringify(cursor)).toString("base64url");

function readCursor(cursor: string | undefined): Cursor | null {
  if (cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    const whole =
      Array.isArray(value) &&
      typeof value[0] === "string" &&
      !Number.isNaN(Date.parse(value[0])) &&
      typeof value[1] === "string" &&
      typeof value[2] === "string";
    return whole ? (value as Cursor) : null;
  } catch {
    return null;
  }
}
