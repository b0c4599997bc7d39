import { type RawBuilder, sql } from "kysely";
import type { ConversationQuery } from "../../model/api.ts";

type Fragment = RawBuilder<unknown>;

/** The sort key of the last row of a page, and its id. */
export type Cursor = [key: number | string, id: string];

interface Order {
  key: Fragment;
  by: Fragment;
  after: (cursor: Cursor) => Fragment;
}

const at = (key: number | string) => sql`to_timestamp(${key}::double precision)`;

/** The orders of a list of conversations, by columns of `c` (conversation) or `f` (conversation_facts). */
export function ordersOf(table: "c" | "f"): Readonly<Record<ConversationQuery["sort"], Order>> {
  const id = sql.raw(table === "c" ? "c.id" : "f.conversation_id");
  const priority = sql.raw(`${table}.priority`);
  // When something was last written; what has no time stands at the end.
  const time = sql.raw(`coalesce(${table}.last_at, timestamptz '1970-01-01 00:00:00+00')`);
  const seconds = sql`extract(epoch from ${time})::double precision`;
  return {
    priority: {
      key: priority,
      by: sql`${priority} desc, ${id}`,
      after: ([key, last]) =>
        sql`(${priority} < ${key}::double precision or (${priority} = ${key}::double precision and ${id} > ${last}))`,
    },
    newest: {
      key: seconds,
      by: sql`${time} desc, ${id}`,
      after: ([key, last]) =>
        sql`(${time} < ${at(key)} or (${time} = ${at(key)} and ${id} > ${last}))`,
    },
    oldest: {
      key: seconds,
      by: sql`${time}, ${id}`,
      after: ([key, last]) =>
        sql`(${time} > ${at(key)} or (${time} = ${at(key)} and ${id} > ${last}))`,
    },
  };
}

export function writeCursor(key: number | string | null, id: string): string {
  return Buffer.from(JSON.stringify([key ?? 0, id])).toString("base64url");
}

export function readCursor(cursor: string | undefined): Cursor | null {
  if (cursor === undefined) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(value) && typeof value[1] === "string" && typeof value[0] === "number"
      ? [value[0], value[1]]
      : null;
  } catch {
    return null;
  }
}
