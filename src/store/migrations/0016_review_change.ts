/**
 * When time alone changes a review: not only its promises do, also waits that pass their target. The
 * column of the same name in `promise` is no longer written; an older version may still read it.
 */
export const REVIEW_CHANGE: readonly string[] = [
  "alter table conversation add column next_change_at timestamptz",
  `update conversation c set next_change_at = p.at
    from (select workspace_id, bucket, conversation_id, min(next_change_at) as at from promise
      where next_change_at is not null group by workspace_id, bucket, conversation_id) p
    where c.workspace_id = p.workspace_id and c.bucket = p.bucket and c.id = p.conversation_id`,
  "create index conversation_by_change on conversation (workspace_id, next_change_at)",
  "drop index promise_by_change",
];
