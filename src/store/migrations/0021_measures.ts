/**
 * Sums by several dimensions at once, and what lists are ordered by beside the marks that they are found
 * by (facts and sums are made anew by their version). The kept promises with a date, the latest first, have
 * an index of their own with the conditions of queries/compliance.ts: how many meet them nobody could guess.
 */
export const MEASURES_MIXED: readonly string[] = [
  "alter table conversation_facts add column priority double precision not null default 0, add column last_at timestamptz",
  `create index promise_kept_by_due on promise (workspace_id, due desc nulls last, made_at desc, id)
    where state in ('kept', 'kept_late', 'partly_kept') and data->>'done_at' is not null and due > made_at
      and data->>'strength' <> 'hedged' and data->>'debtor' <> 'third_party'
      and data->'deadline'->>'source' in ('explicit', 'relative')
      and data->'deadline'->>'rule' <> 'agreed_by_hand'`,
  // What began in a week is found without the conversations themselves.
  "drop index conversation_by_beginning",
  "create index conversation_by_beginning on conversation (workspace_id, first_at) include (bucket, id, last_at)",
];
