/** Calendars of open promises, one per owner; of the secret in the address only the hash is kept. */
export const CALENDAR_FEEDS: readonly string[] = [
  `create table calendar_feed (
    workspace_id text not null, bucket int not null default 0, owner text not null, token_hash text not null,
    created_at timestamptz not null, primary key (workspace_id, bucket, owner))`,
  "create index calendar_feed_by_token on calendar_feed (token_hash)",
];
