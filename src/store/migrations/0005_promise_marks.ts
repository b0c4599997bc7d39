/**
 * What people set by hand about promises; rows are only ever added. Besides, what the board filters
 * promises by, filled in for those that are stored.
 */
export const PROMISE_MARKS: readonly string[] = [
  `create table promise_mark (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    promise text not null, message_id text not null, starts int not null, ends int not null, kind text not null,
    until timestamptz, withdraws text, reason text not null, given_by text not null, at timestamptz not null,
    primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index promise_mark_by_conversation on promise_mark (workspace_id, conversation_id)",
  "alter table promise add column team text not null default '', add column language text not null default 'other', add column snoozed_until timestamptz",
  `update promise p set team = coalesce(nullif(c.body->>'team', ''), c.body->>'queue', ''),
    language = coalesce((select l->>'language' from jsonb_array_elements(c.review->'language') l
      where l->>'message' = p.data->>'message' limit 1), 'other')
    from conversation c where c.workspace_id = p.workspace_id and c.bucket = p.bucket and c.id = p.conversation_id`,
  "create index promise_by_id on promise (workspace_id, id)",
];
