/** What came of the repair of a promise, one at most for each; null for a promise that needs none. */
export const REPAIRS: readonly string[] = [
  "alter table promise add column repair text, add column repair_by timestamptz, add column repair_offered_at timestamptz",
  "create index promise_by_repair on promise (workspace_id, repair)",
];
