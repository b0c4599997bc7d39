/**
 * What is to be said to somebody outside. The id is a hash of the natural key (workspace, kind, promise,
 * due, channel, recipient), so each message exists once whoever writes it and however often; no words of a
 * conversation are kept here, they are read when the message is sent.
 */
export const OUTBOX: readonly string[] = [
  `create table reminder_settings (
    workspace_id text not null, bucket int not null default 0, settings jsonb not null, secrets jsonb not null,
    since timestamptz not null, primary key (workspace_id, bucket))`,
  `create table outbox (
    workspace_id text not null, bucket int not null, id text not null, kind text not null,
    conversation_id text, promise text, due timestamptz, channel text not null, recipient text not null,
    state text not null default 'waiting', attempts int not null default 0, created_at timestamptz not null,
    next_at timestamptz not null, claimed_until timestamptz, sent_at timestamptz, error text,
    primary key (workspace_id, bucket, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index outbox_waiting on outbox (next_at) where state = 'waiting'",
  "create index outbox_by_state on outbox (workspace_id, state, created_at desc)",
  "create index outbox_by_conversation on outbox (workspace_id, bucket, conversation_id)",
];
