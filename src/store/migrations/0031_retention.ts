/**
 * How long a workspace keeps conversations, and by month what stays of those that were erased by age:
 * numbers without words, names or ids, which no later version has to make again.
 */
export const RETENTION: readonly string[] = [
  `create table retention (
    workspace_id text not null, bucket int not null default 0, days int, keep_open boolean not null,
    primary key (workspace_id, bucket))`,
  `create table retained_month (
    workspace_id text not null, bucket int not null default 0, month text not null, conversations int not null,
    messages int not null, findings int not null, kept int not null, late int not null, broken int not null,
    primary key (workspace_id, bucket, month))`,
];
