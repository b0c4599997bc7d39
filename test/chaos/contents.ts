import { sql } from "kysely";
import type { OpenStore } from "../../src/store/index.ts";

/** Packed sums in order of their places: what was taken off and comes again stands at the end of them. */
const PAIRS = `(select string_agg((p->>(2 * i)) || ':' || (p->>(2 * i + 1)), ',' order by (p->>(2 * i))::int)
  from (select packed::jsonb as p) x, generate_series(0, jsonb_array_length(p) / 2 - 1) i)`;

/** Everything that a review gave, and what is counted of it, without the instant at which it was made. */
export async function contents({ db }: OpenStore) {
  const sums: Record<string, unknown> = {};
  for (const [table, value] of [
    [
      "conversation",
      "row(bucket, id, hash, rules, customer_id, messages, sins, promise_counts, body)",
    ],
    ["message", "t"],
    ["finding", "t"],
    ["promise", "t"],
    ["person", "t"],
    ["person_address", "t"],
    ["conversation_facts", "t"],
    [
      "measure_sum",
      `row(t.workspace_id, dimension, key, period, conversations, failures, opened, closed, ${PAIRS})`,
    ],
  ]) {
    const text = `(${value})::text`;
    const { rows } = await sql<{ n: number; sum: string }>`
      select count(*)::int as n, md5(string_agg(${sql.raw(text)}, '|' order by ${sql.raw(text)} collate "C")) as sum
      from ${sql.table(table ?? "")} t`.execute(db);
    sums[table ?? ""] = rows[0];
  }
  return sums;
}

/** Conversations of which not everything, or more than everything, is there. */
export async function torn({ db }: OpenStore) {
  const { rows } = await sql<{ id: string }>`
    select c.id from conversation c left join message m
      on m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id
    group by c.workspace_id, c.bucket, c.id, c.messages
    having count(m.id) <> c.messages
    union all select id from conversation group by id having count(*) > 1
    union all select m.conversation_id from message m left join conversation c
      on m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id where c.id is null`.execute(
    db,
  );
  return rows;
}
