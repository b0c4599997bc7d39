/**
 * What is measured: one row of facts for each conversation, and their sums by group and by day and month.
 * `period` is YYYY-MM-DD, YYYY-MM, or empty for what has no time; `marks` are the groups and yes-or-no
 * facts by which conversations are listed. `facts_version` tells which conversations have no facts yet.
 */
export const MEASURES: readonly string[] = [
  `create table conversation_facts (
    workspace_id text not null, bucket int not null, conversation_id text not null, customer_id text,
    day text collate "C" not null, marks text[] not null, facts jsonb not null, history jsonb not null,
    primary key (workspace_id, bucket, conversation_id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index conversation_facts_by_id on conversation_facts (workspace_id, conversation_id)",
  "create index conversation_facts_by_customer on conversation_facts (workspace_id, customer_id)",
  "create index conversation_facts_by_mark on conversation_facts using gin (marks)",
  `create table measure_roll_up (
    workspace_id text not null, bucket int not null default 0, dimension text not null, key text not null,
    period text collate "C" not null, conversations int not null, sums jsonb not null,
    primary key (workspace_id, bucket, dimension, key, period))`,
  "create index measure_roll_up_by_period on measure_roll_up (workspace_id, dimension, period)",
  "alter table conversation add column facts_version int not null default 0",
  "create index conversation_by_facts on conversation (workspace_id, facts_version, id)",
];
