import { sql } from "kysely";
import { AmendsError } from "../../model/errors.ts";
import type { StoredConnection } from "./types.ts";

const INSTANTS = ["since", "created_at", "next_at"] as const;
const OPTIONAL_INSTANTS = [
  "last_message_at",
  "looked_at",
  "error_at",
  "reached_at",
  "begun_at",
] as const;

/** A row as the database gives it. */
export type Row = Omit<
  StoredConnection,
  (typeof INSTANTS)[number] | (typeof OPTIONAL_INSTANTS)[number]
> &
  Record<(typeof INSTANTS)[number], Date> &
  Record<(typeof OPTIONAL_INSTANTS)[number], Date | null>;

/** Columns of a connection named c; what the lease needs is not among them. */
const NAMES = `c.workspace_id as workspace, c.id, c.kind, c.name, c.settings, c.secrets, c.state, c.cursor,
  c.conversations, c.messages, c.problems, c.to_come, c.to_come_unit,
  c.reached_at, c.most_to_come, c.begun_to_come, c.begun_at, c.since, c.messages_before, c.created_at,
  c.last_message_at, c.looked_at, c.failures, c.error, c.hint, c.error_at, c.next_at`;
export const COLUMNS = sql.raw(NAMES);

export function toStored({
  since,
  created_at,
  next_at,
  last_message_at,
  looked_at,
  error_at,
  reached_at,
  begun_at,
  ...row
}: Row): StoredConnection {
  return {
    ...row,
    since: since.toISOString(),
    created_at: created_at.toISOString(),
    next_at: next_at.toISOString(),
    last_message_at: last_message_at?.toISOString() ?? null,
    looked_at: looked_at?.toISOString() ?? null,
    error_at: error_at?.toISOString() ?? null,
    reached_at: reached_at?.toISOString() ?? null,
    begun_at: begun_at?.toISOString() ?? null,
  };
}

export const notThere = () => new AmendsError("not_found", "There is no such connection.");
