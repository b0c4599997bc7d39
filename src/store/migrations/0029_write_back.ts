/**
 * What is written into help desks: per connection what it may be (no row: nothing) and how much of it was
 * written in this minute; and each note or tag. Its id is a hash of what it is about, so each exists once
 * whoever writes it; it carries no words of a conversation.
 */
export const WRITE_BACK: readonly string[] = [
  `create table write_back (
    workspace_id text not null, bucket int not null default 0, connection_id text not null, settings jsonb not null,
    since timestamptz, minute timestamptz not null default '-infinity', used int not null default 0,
    not_before timestamptz not null default '-infinity',
    primary key (workspace_id, bucket, connection_id),
    foreign key (workspace_id, bucket, connection_id) references connection on delete cascade)`,
  `create table desk_write (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    connection_id text not null, kind text not null, about text not null, due timestamptz,
    state text not null default 'waiting', note text, created_at timestamptz not null, written_at timestamptz,
    undone_at timestamptz, undone_by text,
    primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index desk_write_by_connection on desk_write (workspace_id, connection_id, created_at desc)",
  "create index desk_write_by_id on desk_write (workspace_id, id)",
];
