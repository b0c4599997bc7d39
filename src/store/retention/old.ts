import { type RawBuilder, sql } from "kysely";
import type { RetentionSettings } from "../../model/retention.ts";

const DAY_MS = 86_400_000;

/** The instant before which everything is too old; null when nothing ever is. */
export function cutoff({ days }: RetentionSettings, now: string): string | null {
  return days === null ? null : new Date(Date.parse(now) - days * DAY_MS).toISOString();
}

type Condition = RawBuilder<unknown>;

/** Of conversations `c`: those whose last message is too old. */
export const isOld = (workspace: string, before: string): Condition =>
  sql`c.workspace_id = ${workspace} and c.last_at < ${before}::timestamptz`;

/** Of conversations `c`: those in which a promise is open. What waits for a condition binds nobody yet. */
export const HAS_OPEN: Condition = sql`exists (select 1 from promise p where p.workspace_id = c.workspace_id
  and p.bucket = c.bucket and p.conversation_id = c.id and p.state = 'open')`;

/** What is too old beside conversations: what is counted and what is erased are the same. */
export const oldBeside = (workspace: string, before: string) =>
  ({
    // An order that may still change is not at its end, whatever its date.
    promised_order: sql`workspace_id = ${workspace} and due < ${before}::timestamptz and next_change_at is null`,
    episode: sql`workspace_id = ${workspace} and at < ${before}::timestamptz`,
    audit_photo: sql`workspace_id = ${workspace} and exists (select 1 from audit a where a.workspace_id = audit_photo.workspace_id
      and a.bucket = audit_photo.bucket and a.id = audit_photo.audit_id and a.at < ${before}::timestamptz)`,
    import_run: sql`workspace_id = ${workspace} and started_at < ${before}::timestamptz and data->>'state' <> 'running'`,
  }) as const satisfies Record<string, Condition>;
