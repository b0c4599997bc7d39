/**
 * Surveys: what was decided about each event (its id is a hash of conversation, cause and event, so one
 * event is decided once), and what was answered, which is only ever added. Of the secret in a link and of
 * the address only hashes are kept. `rested_at` is the last word or event of a conversation, and
 * `survey_seen` its content when it was last looked at.
 */
export const SURVEYS: readonly string[] = [
  `create table survey_settings (
    workspace_id text not null, bucket int not null default 0, settings jsonb not null, since timestamptz,
    primary key (workspace_id, bucket))`,
  `create table survey_invitation (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    form text not null, cause text not null, about text not null, outcome text not null, team text not null,
    language text not null, token_hash text, address_hash text, asked_by text not null, asked_at timestamptz not null,
    primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index survey_invitation_by_token on survey_invitation (token_hash)",
  "create index survey_invitation_by_address on survey_invitation (workspace_id, address_hash, asked_at)",
  "create index survey_invitation_by_time on survey_invitation (workspace_id, asked_at)",
  `create table survey_answer (
    workspace_id text not null, bucket int not null, conversation_id text not null, invitation text not null,
    answered_at timestamptz not null, given jsonb not null, words text not null, heard jsonb not null,
    primary key (workspace_id, bucket, conversation_id, invitation),
    foreign key (workspace_id, bucket, conversation_id, invitation) references survey_invitation on delete cascade)`,
  "alter table outbox add column survey text",
  "alter table conversation add column rested_at timestamptz, add column survey_seen text",
  "create index conversation_by_rest on conversation (workspace_id, rested_at)",
];
