/** Replies that one workspace sends to many, by fingerprint, as last counted. */
export const REPLY_TEMPLATES: readonly string[] = [
  `create table reply_templates (
    workspace_id text not null, bucket int not null default 0, conversations int not null,
    counts jsonb not null, primary key (workspace_id, bucket))`,
];
