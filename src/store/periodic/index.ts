import { type Kysely, sql } from "kysely";
import { PRAISE_MARK } from "../../measures/marks.ts";
import { familiesIn, type Sums } from "../../measures/sums.ts";
import type { ReportQuote } from "../../model/periodic_report.ts";
import { Severity } from "../../model/review.ts";
import type { SinId } from "../../model/taxonomy.ts";
import type { FoundFacts, SinFacts } from "../../report/periodic/facts.ts";
import type { Days } from "../../report/periodic/period.ts";
import { notYetMeasured, spanOf, sumsOf, WHOLE } from "../measures/read.ts";
import type { Tables } from "../tables.ts";

const MOST_QUOTES = 3;
const MOST_PRAISE = 5;
/** Of a sin the words of so many findings are read, the gravest and latest, to choose those most certain. */
const MOST_READ = 20;

/** Counted findings and praise in the conversations that began in some days, with their words. */
export async function foundIn(
  db: Kysely<Tables>,
  workspace: string,
  days: Days,
  zone: string,
): Promise<FoundFacts> {
  const counted =
    (await notYetMeasured(db, workspace)) > 0
      ? await countFound(db, workspace, days, zone)
      : foundInSums(await sumsOf(db, workspace, WHOLE, await spanOf(db, workspace, days), days));
  const quotes = await quotesOf(db, workspace, days, zone);
  return {
    sins: counted.sins.map((one) => ({
      ...one,
      quotes: quotes
        .filter(({ sin }) => sin === one.sin)
        .map(({ sin: _sin, ...quote }) => ({ ...quote, promise: null })),
    })),
    praise: {
      total: counted.praise,
      quotes: counted.praise === 0 ? [] : await praiseOf(db, workspace, days, zone),
    },
  };
}

interface Found {
  sins: Omit<SinFacts, "quotes">[];
  praise: number;
}

/** From the sums of the days on which conversations began. */
export function foundInSums(sums: Readonly<Sums>): Found {
  const families = familiesIn(sums);
  const costs = (families.get("cost") ?? []).map(([cost, count]) => {
    const [sin, severity, recovered] = cost.split(":");
    return {
      sin,
      cost: {
        severity: Severity.parse(Number(severity)),
        recovered: recovered !== undefined,
        count,
      },
    };
  });
  return {
    sins: (families.get("began_sin") ?? [])
      .map(([sin, conversations]) => ({
        sin: sin as SinId,
        conversations,
        costs: costs
          .filter((one) => one.sin === sin)
          .map(({ cost }) => cost)
          .sort((a, b) => a.severity - b.severity || Number(a.recovered) - Number(b.recovered)),
      }))
      .sort((a, b) => (a.sin < b.sin ? -1 : 1)),
    praise: sums["began_praise"] ?? 0,
  };
}

const began = (
  workspace: string,
  { from, to }: Days,
  zone: string,
) => sql`c.workspace_id = ${workspace}
  and c.first_at >= ${from}::timestamp at time zone ${zone}
  and c.first_at < (${to}::timestamp + interval '1 day') at time zone ${zone}`;

/** The same from the reviews: while some conversations have no facts yet, and to check the sums by. */
export async function countFound(
  db: Kysely<Tables>,
  workspace: string,
  days: Days,
  zone: string,
): Promise<Found> {
  const within = began(workspace, days, zone);
  const counted = sql`conversation c cross join lateral jsonb_array_elements(c.review->'findings') as f
    where ${within} and (f->>'counted')::boolean`;
  const { rows: costs } = await sql<SinFacts["costs"][number] & { sin: SinId }>`
    select f->>'sin' as sin, (f->>'severity')::int as severity, (f->>'recovered')::boolean as recovered, count(*)::int as count
    from ${counted} group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  const { rows: places } = await sql<{ sin: SinId; conversations: number }>`
    select f->>'sin' as sin, count(distinct c.id)::int as conversations from ${counted} group by 1 order by 1`.execute(
    db,
  );
  const { rows: praise } = await sql<{ n: number }>`
    select coalesce(sum(jsonb_array_length(c.review->'praise')), 0)::int as n from conversation c where ${within}`.execute(
    db,
  );
  return {
    sins: places.map(({ sin, conversations }) => ({
      sin,
      conversations,
      costs: costs
        .filter((one) => one.sin === sin)
        .map(({ severity, recovered, count }) => ({ severity, recovered, count })),
    })),
    praise: praise[0]?.n ?? 0,
  };
}

type Quote = Omit<ReportQuote, "promise">;

/** The words of the gravest findings of each sin; of the gravest those most certain. */
async function quotesOf(
  db: Kysely<Tables>,
  workspace: string,
  days: Days,
  zone: string,
): Promise<(Quote & { sin: SinId })[]> {
  const { rows } = await sql<Quote & { sin: SinId }>`with read as materialized (
      select * from (select f.bucket, f.conversation_id, f.id, f.sin, f.severity,
          row_number() over (partition by f.sin order by f.severity desc, c.last_at desc, c.id, f.id) as place
        from conversation c join finding f
          on f.workspace_id = c.workspace_id and f.bucket = c.bucket and f.conversation_id = c.id
        where ${began(workspace, days, zone)} and f.counted and f.ends > f.starts) as every
      where place <= ${MOST_READ})
    select sin, conversation, subject, finding, text from (
      select read.sin, c.id as conversation, c.subject, read.id as finding, f->>'quote' as text,
        row_number() over (partition by read.sin
          order by read.severity desc, (f->>'confidence')::float8 desc, c.last_at desc, c.id) as rank
      from read join conversation c
        on c.workspace_id = ${workspace} and c.bucket = read.bucket and c.id = read.conversation_id
      cross join lateral jsonb_array_elements(c.review->'findings') as f
      where f->>'id' = read.id and f->>'quote' <> '') as ranked
    where rank <= ${MOST_QUOTES} order by sin, rank`.execute(db);
  return rows;
}

/** What was praised in the latest of the conversations. */
async function praiseOf(
  db: Kysely<Tables>,
  workspace: string,
  days: Days,
  zone: string,
): Promise<ReportQuote[]> {
  const isKnown = (await notYetMeasured(db, workspace)) === 0;
  const praised = sql`cross join lateral (select 1 from conversation_facts f where f.workspace_id = ${workspace}
    and f.bucket = c.bucket and f.conversation_id = c.id and f.marks @> array[${PRAISE_MARK}] offset 0) f`;
  // Those of the days are put in order first (an index knows them), and looked at until enough are found.
  const inOrder = sql`select * from (
    select c.bucket, c.id, c.last_at from conversation c where ${began(workspace, days, zone)} offset 0) c
    order by c.last_at desc, c.id`;
  const { rows } = await sql<Omit<Quote, "finding">>`
    select c.id as conversation, c.subject, p->>'quote' as text
    from (select c.bucket, c.id from (${inOrder}) c ${isKnown ? sql`${praised} limit ${MOST_PRAISE}` : sql``}) k
    join conversation c on c.workspace_id = ${workspace} and c.bucket = k.bucket and c.id = k.id
    cross join lateral jsonb_array_elements(c.review->'praise') as p
    order by c.last_at desc, c.id limit ${MOST_PRAISE}`.execute(db);
  return rows.map((quote) => ({ ...quote, finding: null, promise: null }));
}
