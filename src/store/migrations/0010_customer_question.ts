/**
 * The one question to a customer about a promise, and who wants no more of them. Of the secret in the
 * link and of the address only hashes are kept.
 */
export const CUSTOMER_QUESTION: readonly string[] = [
  `create table customer_question (
    workspace_id text not null, bucket int not null, conversation_id text not null, promise text not null,
    token_hash text not null, language text not null, address_hash text not null, asked_by text not null,
    asked_at timestamptz not null, answer text, answered_at timestamptz,
    primary key (workspace_id, bucket, conversation_id, promise),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index customer_question_by_token on customer_question (token_hash)",
  "create index customer_question_by_address on customer_question (workspace_id, address_hash, asked_at)",
  `create table question_refusal (
    workspace_id text not null, bucket int not null, address_hash text not null, at timestamptz not null,
    primary key (workspace_id, bucket, address_hash))`,
];
