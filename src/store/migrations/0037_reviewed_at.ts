/**
 * As of when a conversation was reviewed: what was reviewed while the clock was ahead is looked at again
 * when the clock is back. Rows of before are not filled in; each gets it with its next review.
 */
export const REVIEWED_AT: readonly string[] = [
  "alter table conversation add column reviewed_at timestamptz",
  "create index conversation_by_reviewed on conversation (workspace_id, reviewed_at)",
];
