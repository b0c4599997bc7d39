/**
 * Who made a promise and who had it when it fell due, apart from who has to see to it now; conversations
 * that were handed over are reviewed again for it. What was reminded of when its messages are no longer
 * kept. Verdicts on findings of orders, each on the contents that were judged, and since when the promised
 * date of an order is known.
 */
export const PROMISE_GAPS: readonly string[] = [
  "alter table promise add column made_by text not null default '', add column held_by text not null default ''",
  "update promise set made_by = owner, held_by = owner",
  `update conversation set rules = '' where promise_counts <> '{}'::jsonb
    and jsonb_path_query_array(body, '$.events[*].type') ?| array['assigned', 'transferred']`,
  "alter table outbox add column owner_key text not null default ''",
  `create table reminded (
    workspace_id text not null, bucket int not null, conversation_id text not null, promise text not null,
    kind text not null, due timestamptz not null, owner_key text not null,
    primary key (workspace_id, bucket, conversation_id, promise, kind, due, owner_key),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  `create table order_verdict (
    workspace_id text not null, bucket int not null, number text not null, finding text not null,
    contents text not null, sin text not null, rule text not null, verdict text not null, note text not null,
    given_by text not null, at timestamptz not null,
    primary key (workspace_id, bucket, number, finding, contents, given_by),
    foreign key (workspace_id, bucket, number) references promised_order on delete cascade)`,
  "alter table promised_order add column promised_since timestamptz",
];
