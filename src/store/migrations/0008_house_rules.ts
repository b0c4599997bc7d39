/** Files of house rules; every change is a new version, and the newest one holds. */
export const HOUSE_RULES: readonly string[] = [
  `create table house_rules (
    workspace_id text not null, bucket int not null default 0, name text not null, version int not null,
    text text not null, switched_on boolean not null, given_by text not null, at timestamptz not null,
    primary key (workspace_id, bucket, name, version))`,
];
