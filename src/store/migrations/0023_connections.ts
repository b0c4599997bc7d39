/**
 * Live connections to mailboxes and help desks. A connection is worked on by who holds its lease; its
 * cursor changes only in the transaction that stores what it stands for. `messages_before` and `since`
 * tell the pace since it was started or resumed. Which conversations a connection brought is kept for
 * erasing them again; under which Message-IDs a conversation is known (its own and those it refers to),
 * for joining what arrives by several ways.
 */
export const CONNECTIONS: readonly string[] = [
  `create table connection (
    workspace_id text not null, bucket int not null default 0, id text not null, kind text not null,
    name text not null, settings jsonb not null, secrets text, state text not null, cursor jsonb,
    conversations int not null default 0, messages int not null default 0, problems int not null default 0,
    to_come int, since timestamptz not null, messages_before int not null default 0,
    created_at timestamptz not null, last_message_at timestamptz, looked_at timestamptz,
    failures int not null default 0, error text, hint text, error_at timestamptz,
    next_at timestamptz not null, lease text, lease_until timestamptz,
    primary key (workspace_id, bucket, id))`,
  "create index connection_waiting on connection (next_at) where state in ('backfilling', 'following')",
  `create table connection_problem (
    workspace_id text not null, bucket int not null default 0, connection_id text not null, place text not null,
    reason text not null, hint text, at timestamptz not null,
    primary key (workspace_id, bucket, connection_id, place),
    foreign key (workspace_id, bucket, connection_id) references connection on delete cascade)`,
  `create table connection_conversation (
    workspace_id text not null, bucket int not null, conversation_id text not null, connection_id text not null,
    first boolean not null, primary key (workspace_id, bucket, conversation_id, connection_id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index connection_conversation_by_connection on connection_conversation (workspace_id, connection_id)",
  `create table mail_id (
    workspace_id text not null, bucket int not null, conversation_id text not null, mail_id text not null,
    primary key (workspace_id, bucket, conversation_id, mail_id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index mail_id_by_id on mail_id (workspace_id, mail_id)",
  `insert into mail_id select distinct m.workspace_id, m.bucket, m.conversation_id, v.id
    from message m cross join lateral (values (m.id), (m.data->>'reply_to'), (m.conversation_id)) as v(id)
    where v.id like '<%>'`,
];
