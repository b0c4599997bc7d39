/**
 * Sums are kept by year too and packed (see measures/packed.ts); what causes need of each day stands beside
 * them. They are made anew from new facts, which know their version; `measure_roll_up` is no longer
 * written, an older version may still do so. Indexes for the pages of houses with millions of
 * conversations: the board by what is due, by team and by person, snoozed promises, lists by time.
 */
export const MEASURES_PACKED: readonly string[] = [
  `create table measure_sum (
    workspace_id text not null, bucket int not null default 0, dimension text not null, key text not null,
    period text collate "C" not null, conversations int not null, failures int not null, opened int not null,
    closed int not null, packed text not null,
    primary key (workspace_id, bucket, dimension, key, period))`,
  "create index measure_sum_by_period on measure_sum (workspace_id, dimension, period) include (bucket, key, conversations, failures, opened, closed)",
  "alter table conversation_facts add column version int not null default 1",
  // The facts themselves stand apart from the marks, so that conversations are counted in few pages.
  "alter table conversation_facts set (toast_tuple_target = 128)",
  "create index conversation_facts_by_day on conversation_facts (workspace_id, day)",
  "create index conversation_by_newest on conversation (workspace_id, coalesce(last_at, timestamptz '1970-01-01 00:00:00+00') desc, id)",
  "create index conversation_by_span on conversation (workspace_id, last_at, first_at)",
  "create index conversation_by_beginning on conversation (workspace_id, first_at)",
  "create index promise_by_due on promise (workspace_id, due desc nulls last, made_at desc, id)",
  "create index promise_by_team on promise (workspace_id, team, due)",
  "create index promise_by_holder on promise (workspace_id, held_by, due)",
  "create index promise_by_owner on promise (workspace_id, owner, due)",
  "create index promise_snoozed on promise (workspace_id, snoozed_until) where snoozed_until is not null",
];
