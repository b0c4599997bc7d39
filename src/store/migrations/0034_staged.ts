/**
 * New reviews of history that are kept apart until somebody switches to them. A row of `staged_review` says
 * that its conversation was looked at as it is stored now: whatever writes the conversation removes it.
 * `review` is the other one of the two: the new one, and the former one once it has `moved` into the
 * conversation; `rules` is what it rests on.
 */
export const STAGED: readonly string[] = [
  `create table staged_run (
    workspace_id text not null, bucket int not null default 0, id text not null, plan int not null,
    state text not null, proposal jsonb not null, settings jsonb not null, based_on jsonb not null, in_force jsonb,
    rules text not null, version text not null, given_by text not null, rate double precision,
    start_counted boolean not null, jobs_left int not null, looked int not null, resumed_at timestamptz not null,
    started_at timestamptz not null, finished_at timestamptz,
    primary key (workspace_id, bucket, id))`,
  `create table staged_review (
    workspace_id text not null, bucket int not null, conversation_id text not null, state text not null,
    rules text not null, counts jsonb, review jsonb, moved boolean not null default false,
    primary key (workspace_id, bucket, conversation_id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index staged_review_by_state on staged_review (workspace_id, state, moved)",
];
