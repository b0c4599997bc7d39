import { type Kysely, sql } from "kysely";
import type { ReportQuote } from "../../model/periodic_report.ts";
import type { Severity } from "../../model/review.ts";
import type { SinId } from "../../model/taxonomy.ts";
import type { FoundFacts, SinFacts } from "../../report/periodic/facts.ts";
import type { Days } from "../../report/periodic/period.ts";
import type { Tables } from "../tables.ts";

const MOST_QUOTES = 3;
const MOST_PRAISE = 5;

/** Counted findings and praise in the conversations that began in some days, with their words. */
export async function foundIn(
  db: Kysely<Tables>,
  workspace: string,
  { from, to }: Days,
  zone: string,
): Promise<FoundFacts> {
  const began = sql`c.workspace_id = ${workspace}
    and c.first_at >= ${from}::timestamp at time zone ${zone}
    and c.first_at < (${to}::timestamp + interval '1 day') at time zone ${zone}`;
  const counted = sql`conversation c cross join lateral jsonb_array_elements(c.review->'findings') as f
    where ${began} and (f->>'counted')::boolean`;
  const costs = await sql<{ sin: SinId; severity: Severity; recovered: boolean; count: number }>`
    select f->>'sin' as sin, (f->>'severity')::int as severity, (f->>'recovered')::boolean as recovered, count(*)::int as count
    from ${counted} group by 1, 2, 3 order by 1, 2, 3`.execute(db);
  const places = await sql<{ sin: SinId; conversations: number }>`
    select f->>'sin' as sin, count(distinct c.id)::int as conversations from ${counted} group by 1`.execute(
    db,
  );
  const quotes = await sql<Omit<ReportQuote, "promise"> & { sin: SinId }>`
    select sin, conversation, subject, finding, text from (
      select f->>'sin' as sin, c.id as conversation, c.subject, f->>'id' as finding, f->>'quote' as text,
        row_number() over (partition by f->>'sin'
          order by (f->>'severity')::int desc, (f->>'confidence')::float8 desc, c.last_at desc, c.id) as rank
      from ${counted} and f->>'quote' <> '') as ranked
    where rank <= ${MOST_QUOTES} order by sin, rank`.execute(db);
  const praise = await sql<Omit<ReportQuote, "promise" | "finding"> & { total: number }>`
    select c.id as conversation, c.subject, p->>'quote' as text, (count(*) over ())::int as total
    from conversation c cross join lateral jsonb_array_elements(c.review->'praise') as p
    where ${began} order by c.last_at desc, c.id limit ${MOST_PRAISE}`.execute(db);
  return {
    sins: places.rows.map(
      ({ sin, conversations }): SinFacts => ({
        sin,
        conversations,
        costs: costs.rows
          .filter((one) => one.sin === sin)
          .map(({ severity, recovered, count }) => ({ severity, recovered, count })),
        quotes: quotes.rows
          .filter((one) => one.sin === sin)
          .map(({ sin: _sin, ...quote }) => ({ ...quote, promise: null })),
      }),
    ),
    praise: {
      total: praise.rows[0]?.total ?? 0,
      quotes: praise.rows.map(({ total: _total, ...quote }) => ({
        ...quote,
        finding: null,
        promise: null,
      })),
    },
  };
}
