/**
 * What help desks told of by webhook, as it came; taken off (`body`, `done_at`) in the transaction that stores
 * what came of it. The id stays for a while, so that the same event is not taken twice.
 */
export const WEBHOOKS: readonly string[] = [
  `create table webhook_event (
    workspace_id text not null, bucket int not null default 0, connection_id text not null, id text not null,
    conversation text not null, body text, received_at timestamptz not null, done_at timestamptz,
    primary key (workspace_id, bucket, connection_id, id),
    foreign key (workspace_id, bucket, connection_id) references connection on delete cascade)`,
  "create index webhook_event_waiting on webhook_event (workspace_id, connection_id, received_at) where done_at is null",
  "create index connection_by_id on connection (id)",
];
