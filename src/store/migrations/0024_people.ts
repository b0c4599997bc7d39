/**
 * Who may see and change what. A member of workspace `*` owns every workspace, those that come later too.
 * `identities` are the addresses and ids under which an agent writes: they are set by who manages people,
 * never by the person, because they decide which conversations are theirs. Of an invitation's secret only
 * the hash is kept.
 */
export const PEOPLE: readonly string[] = [
  `create table member (
    workspace_id text not null, bucket int not null default 0, user_id text not null, role text not null,
    identities jsonb not null default '[]', teams jsonb not null default '[]', leads jsonb not null default '[]',
    added_at timestamptz not null, added_by text not null, primary key (workspace_id, bucket, user_id))`,
  "create index member_by_user on member (user_id)",
  `create table member_invitation (
    workspace_id text not null, bucket int not null default 0, id text not null, email text not null,
    role text not null, identities jsonb not null, teams jsonb not null, leads jsonb not null, token_hash text not null,
    invited_by text not null, invited_at timestamptz not null, expires_at timestamptz not null,
    primary key (workspace_id, bucket, id))`,
  "create index member_invitation_by_token on member_invitation (token_hash)",
  // Agents see their conversations by address, which has an index, or by the id that a help desk gives them.
  "create index message_by_agent_id on message (workspace_id, lower(data->'author'->>'id')) where data->'author'->>'role' = 'agent'",
];
