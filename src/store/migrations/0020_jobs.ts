/**
 * New reviews of history, and the processes that do the work. The jobs themselves are in the tables of
 * the queue's library. `plan` counts how often a run was planned: one that was paused is planned anew
 * from what is left, and jobs of an earlier plan write nothing. A restore makes all tables of workspaces
 * anew, and finds that of the processes still there.
 */
export const JOBS: readonly string[] = [
  `create table review_run (
    workspace_id text not null, bucket int not null default 0, id text not null, plan int not null,
    rules text not null, version text not null, state text not null, stored int not null, total int not null,
    looked int not null default 0, written int not null default 0, given_up int not null default 0,
    jobs_left int not null, started_at timestamptz not null, finished_at timestamptz,
    resumed_at timestamptz not null, looked_before int not null default 0,
    primary key (workspace_id, bucket, id))`,
  `create table if not exists worker (
    id text primary key, host text not null, pid int not null, version text not null, part_of text not null,
    started_at timestamptz not null, beat_at timestamptz not null, doing jsonb)`,
];
