/** Which sites may show the sidebar page, and which of its links is the one in force. */
export const SIDEBAR: readonly string[] = [
  `create table sidebar (
    workspace_id text not null, bucket int not null default 0, origins jsonb not null, version int not null,
    primary key (workspace_id, bucket))`,
];
