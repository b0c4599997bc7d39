/**
 * First tables. Every one carries workspace_id and bucket in its keys; bucket (0 to 4095) is the hash
 * of workspace and customer, or of the conversation where the customer is not known. What belongs to
 * a workspace as a whole stands in bucket 0.
 */
export const FIRST: readonly string[] = [
  `create table workspace (
    workspace_id text not null, bucket int not null default 0, name text not null, demo boolean not null,
    primary key (workspace_id, bucket))`,
  `create table config_version (
    workspace_id text not null, bucket int not null default 0, version int not null, config jsonb not null,
    at timestamptz not null default now(), primary key (workspace_id, bucket, version))`,
  `create table person (
    workspace_id text not null, bucket int not null, person_id text not null, name text not null,
    roles jsonb not null, primary key (workspace_id, bucket, person_id))`,
  `create table person_address (
    workspace_id text not null, bucket int not null, address text not null, person_id text not null,
    primary key (workspace_id, bucket, address),
    foreign key (workspace_id, bucket, person_id) references person on delete cascade)`,
  `create table conversation (
    workspace_id text not null, bucket int not null, id text not null, hash text not null,
    rules text not null, customer_id text, customer text not null, subject text not null,
    channel text not null, status text not null, agents jsonb not null, languages jsonb not null,
    messages int not null, first_at timestamptz, last_at timestamptz, priority double precision not null,
    reasons jsonb not null, worst_severity int not null, worst jsonb, sins jsonb not null, promise_counts jsonb not null,
    score jsonb not null, score_input jsonb not null, body jsonb not null, review jsonb not null,
    primary key (workspace_id, bucket, id))`,
  "create index conversation_by_id on conversation (workspace_id, id)",
  "create index conversation_by_priority on conversation (workspace_id, priority desc, id)",
  "create index conversation_by_time on conversation (workspace_id, last_at desc, id)",
  `create table message (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    position int not null, at timestamptz, author text not null, address text not null, data jsonb not null,
    text text not null, primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index message_by_address on message (workspace_id, address)",
  `create table finding (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    sin text not null, source text not null, message_id text, severity int not null, counted boolean not null,
    rule text not null, starts int not null, ends int not null,
    primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index finding_by_sin on finding (workspace_id, sin, counted)",
  `create table promise (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    state text not null, due timestamptz, next_change_at timestamptz, made_at timestamptz, owner text not null,
    data jsonb not null, primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index promise_by_state on promise (workspace_id, state, due)",
  "create index promise_by_change on promise (workspace_id, next_change_at)",
  `create table verdict (
    workspace_id text not null, bucket int not null, conversation_id text not null, finding text not null,
    message_id text, sin text not null, rule text not null, starts int not null, ends int not null,
    verdict text not null, note text not null, given_by text not null, at timestamptz not null,
    primary key (workspace_id, bucket, conversation_id, finding, given_by),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  `create table import_run (
    workspace_id text not null, bucket int not null default 0, id text not null, started_at timestamptz not null,
    data jsonb not null, primary key (workspace_id, bucket, id))`,
];
