/**
 * Links by which a mystery shopper fills one audit without a sign-in; a new one takes the place of the
 * one before. Of the secret in the link only a hash is kept.
 */
export const AUDIT_LINKS: readonly string[] = [
  `create table audit_link (
    workspace_id text not null, bucket int not null, audit_id text not null, token_hash text not null,
    language text not null, expires_at timestamptz not null, used_at timestamptz,
    primary key (workspace_id, bucket, audit_id),
    foreign key (workspace_id, bucket, audit_id) references audit on delete cascade)`,
  "create index audit_link_by_token on audit_link (token_hash)",
];
