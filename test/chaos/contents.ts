import { createHash } from "node:crypto";
import { sql } from "kysely";
import type { OpenStore } from "../../src/store/index.ts";

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
  ]) {
    const text = `(${value})::text`;
    const { rows } = await sql<{ n: number; sum: string }>`
      select count(*)::int as n, md5(string_agg(${sql.raw(text)}, '|' order by ${sql.raw(text)} collate "C")) as sum
      from ${sql.table(table ?? "")} t`.execute(db);
    sums[table ?? ""] = rows[0];
  }
  sums["conversation_facts"] = await facts(db);
  sums["measure_sum"] = await measured(db);
  return sums;
}

/**
 * What conversations add to the sums, each part and mark in order of its place: a review that comes back
 * from the store has its findings and factors in another order. How urgent it was, is of the instant too.
 */
async function facts(db: OpenStore["db"]) {
  const { rows } = await sql<{ rest: string; marks: string[]; parts: string }>`
    select (to_jsonb(t) - 'priority' - 'marks' - 'parts')::text as rest, marks, parts::text as parts
    from conversation_facts t`.execute(db);
  const lines = rows.map(({ rest, marks, parts }) => {
    const sorted = (JSON.parse(parts) as [string, string, number[]][]).map(
      ([team, day, flat]) => `${team} ${day} ${pairsOf(flat)}`,
    );
    return `${rest} ${marks.toSorted().join(",")} ${sorted.toSorted().join(" ")}`;
  });
  return { n: rows.length, sum: hashOf(lines) };
}

const hashOf = (lines: readonly string[]) =>
  createHash("md5").update(lines.toSorted().join("\n")).digest("hex");

/** Places and values that stand in one row, by place. */
const pairsOf = (flat: readonly number[]) =>
  flat
    .flatMap((one, i) => (i % 2 === 0 ? [`${one}:${flat[i + 1] ?? 0}`] : []))
    .toSorted()
    .join(",");

/** The sums of measures, each in order of its places: what was taken off and comes again stands at the end. */
async function measured(db: OpenStore["db"]) {
  const { rows } = await sql<{ place: string; packed: string }>`
    select row(workspace_id, dimension, key, period, conversations, failures, opened, closed)::text as place, packed
    from measure_sum`.execute(db);
  const lines = rows.map(({ place, packed }) => `${place} ${pairsOf(JSON.parse(packed))}`);
  return { n: rows.length, sum: hashOf(lines) };
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
