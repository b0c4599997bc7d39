/** Who saw and changed what: only added to. It names things by id and never repeats what is in them. */
export const LOG: readonly string[] = [
  `create table log_entry (
    workspace_id text not null, bucket int not null default 0, id text not null, at timestamptz not null,
    user_id text not null, who text not null, action text not null, subject text not null,
    primary key (workspace_id, bucket, id))`,
  "create index log_entry_by_time on log_entry (workspace_id, at desc, id)",
];
