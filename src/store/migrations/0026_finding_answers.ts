/** What agents say of findings about them, apart from verdicts: it changes no confidence of a rule. */
export const FINDING_ANSWERS: readonly string[] = [
  `create table finding_answer (
    workspace_id text not null, bucket int not null, conversation_id text not null, finding text not null,
    message_id text, sin text not null, starts int not null, ends int not null,
    answer text not null, reason text not null, user_id text not null, given_by text not null, at timestamptz not null,
    primary key (workspace_id, bucket, conversation_id, finding, user_id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index finding_answer_by_time on finding_answer (workspace_id, answer, at desc)",
];
