/**
 * Which addresses and ids are one person, as said by hand. Conversations keep what their source says; what is
 * derived of them follows: `cursor` is the last conversation that has, null when all have. A link that is
 * taken back (`parting`) holds no longer and goes when all have followed.
 */
export const IDENTITIES: readonly string[] = [
  `create table identity_link (
    workspace_id text not null, bucket int not null default 0, id text not null, kind text not null,
    alias text not null, same_as text not null, name text not null, given_by text not null, at timestamptz not null,
    parting boolean not null default false, cursor text,
    primary key (workspace_id, bucket, id))`,
  "create unique index identity_link_by_alias on identity_link (workspace_id, bucket, kind, alias) where not parting",
];
