import { type Kysely, sql } from "kysely";
import type { PromiseRow } from "../../model/promise_views.ts";
import {
  PROMISE_COLUMNS,
  PROMISE_WITH_CONVERSATION,
  type StoredPromise,
  toPromiseRow,
} from "../queries/promise_rows.ts";
import type { Tables } from "../tables.ts";

/** A calendar whose address somebody holds. */
export interface Feed {
  owner: string;
  created_at: string;
}

/** What a calendar shows: the open promises of one owner. */
export interface FeedContent {
  workspace: string;
  owner: string;
  promises: PromiseRow[];
}

/** Calendars of open promises, each behind a secret that can be taken back. */
export interface Feeds {
  list(workspace: string): Promise<Feed[]>;
  /** Opens the calendar of an owner; an address given before stops working. */
  open(workspace: string, owner: string, tokenHash: string, at: string): Promise<void>;
  /** False when there was none. */
  close(workspace: string, owner: string): Promise<boolean>;
  /** Null for a secret that nobody gave, or that was taken back. */
  read(tokenHash: string): Promise<FeedContent | null>;
}

/** More open promises with a date than this are not kept by anybody. */
const MOST = 1000;

export function feedsOver(db: Kysely<Tables>): Feeds {
  return {
    async list(workspace) {
      const { rows } = await sql<{ owner: string; created_at: Date }>`
        select owner, created_at from calendar_feed where workspace_id = ${workspace} and bucket = 0 order by owner`.execute(
        db,
      );
      return rows.map(({ owner, created_at }) => ({
        owner,
        created_at: created_at.toISOString(),
      }));
    },
    async open(workspace, owner, tokenHash, at) {
      await sql`insert into calendar_feed (workspace_id, owner, token_hash, created_at)
        values (${workspace}, ${owner}, ${tokenHash}, ${at}::timestamptz)
        on conflict (workspace_id, bucket, owner) do update
          set token_hash = excluded.token_hash, created_at = excluded.created_at`.execute(db);
    },
    async close(workspace, owner) {
      const { rows } = await sql`delete from calendar_feed
        where workspace_id = ${workspace} and bucket = 0 and owner = ${owner} returning owner`.execute(
        db,
      );
      return rows.length > 0;
    },
    async read(tokenHash) {
      const { rows } = await sql<{ workspace: string; owner: string }>`
        select workspace_id as workspace, owner from calendar_feed where token_hash = ${tokenHash}`.execute(
        db,
      );
      const [feed] = rows;
      return feed === undefined ? null : { ...feed, promises: await openOf(db, feed) };
    },
  };
}

async function openOf(
  db: Kysely<Tables>,
  { workspace, owner }: { workspace: string; owner: string },
): Promise<PromiseRow[]> {
  const { rows } = await sql<StoredPromise>`
    select ${PROMISE_COLUMNS} from ${PROMISE_WITH_CONVERSATION}
    where p.workspace_id = ${workspace} and p.owner = ${owner} and p.state = 'open' and p.due is not null
      and p.data->>'debtor' <> 'third_party'
    order by p.due, p.id limit ${MOST}`.execute(db);
  return rows.map(toPromiseRow);
}
