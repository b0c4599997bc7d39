import { type Kysely, type RawBuilder, sql } from "kysely";
import type { ConversationQuery } from "../../model/api.ts";
import type { ConversationFilter } from "../../model/export.ts";
import { choiceMark, heldMark, placeMark, sinMark, traitMark } from "../../measures/marks.ts";
import { cut } from "../../measures/places.ts";
import type { Dimension } from "../../model/facts.ts";
import { filterIn } from "../../model/measures.ts";
import { COUNTED } from "../measures/totals.ts";
import type { Tables } from "../tables.ts";
import { type Cursor, ordersOf } from "./orders.ts";

type Fragment = RawBuilder<unknown>;

/** So many conversations are looked through in their order, before all that have the marks are. */
const WALKED = 2000;

/** The key of a conversation. */
export interface Key {
  bucket: number;
  id: string;
}

/** Marks of the filters of {@link COUNTED}. */
export function choices(query: ConversationFilter): string[] {
  return COUNTED.flatMap((name) =>
    query[name] === undefined ? [] : [choiceMark(`${name}=${query[name]}`)],
  );
}

/** Marks of what a number of the measures was made of. */
export function behind({ by, key, where, is, counted }: ConversationFilter): string[] {
  const places = Object.entries({
    ...filterIn(where),
    ...(by === undefined || by === "all" || key === undefined ? {} : { [by]: key }),
  });
  return [
    ...places.map(([dimension, name]) =>
      // Among what a team had is what it handed on.
      is === "held" && dimension === "team"
        ? heldMark(name)
        : placeMark(dimension as Dimension, cut(name)),
    ),
    ...(is === undefined ? [] : [traitMark(is)]),
    ...(counted === undefined ? [] : [sinMark(counted)]),
  ];
}

/** Conditions on `conversation_facts f`. */
export function factConditions(
  marks: readonly string[],
  { opened_from, opened_to }: ConversationFilter,
): Fragment[] {
  return [
    ...(marks.length === 0 ? [] : [sql`f.marks @> ${marks}::text[]`]),
    ...(opened_from === undefined ? [] : [sql`f.day >= ${opened_from}`]),
    ...(opened_to === undefined ? [] : [sql`f.day <= ${opened_to} and f.day <> ''`]),
  ];
}

/**
 * The first conversations with some marks, in the order of a list. What many have is soon found in that order;
 * what few have, the index of the marks finds at once. Which it is shows by looking through the first
 * thousands.
 */
export async function keysByMarks(
  db: Kysely<Tables>,
  workspace: string,
  query: ConversationQuery,
  cursor: Cursor | null,
): Promise<Key[]> {
  const conditions = sql.join(
    factConditions([...choices(query), ...behind(query)], query),
    sql` and `,
  );
  const most = query.limit + 1;
  const order = ordersOf("c")[query.sort];
  const after = cursor === null ? sql`true` : order.after(cursor);
  const { rows: walked } = await sql<Key>`select c.bucket, c.id from (
      select c.* from (select c.workspace_id, c.bucket, c.id, c.priority, c.last_at from conversation c
        where c.workspace_id = ${workspace} and ${after} order by ${order.by} limit ${WALKED}) c
      cross join lateral (select 1 from conversation_facts f where f.workspace_id = c.workspace_id
        and f.bucket = c.bucket and f.conversation_id = c.id and ${conditions} offset 0) f) c
    order by ${order.by} limit ${most}`.execute(db);
  if (walked.length === most) return walked;
  const ofFacts = ordersOf("f")[query.sort];
  const { rows } = await sql<Key>`select f.bucket, f.conversation_id as id from conversation_facts f
    where f.workspace_id = ${workspace} and ${conditions} and ${cursor === null ? sql`true` : ofFacts.after(cursor)}
    order by ${ofFacts.by} limit ${most}`.execute(db);
  return rows;
}
