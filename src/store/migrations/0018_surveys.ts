/**
 * Words of ratings that a help desk gathered, written with their conversation, and what is heard in them.
 * `rules` says with which rules words were read, here and in answers: none where they were not yet.
 */
export const SURVEY_WORDS: readonly string[] = [
  "alter table survey_answer add column rules text not null default ''",
  "create index survey_answer_by_rules on survey_answer (workspace_id, rules)",
  `create table rating_words (
    workspace_id text not null, bucket int not null, conversation_id text not null, id text not null,
    at timestamptz, words text not null, heard jsonb not null default '{"sins": [], "praise": []}',
    rules text not null default '', primary key (workspace_id, bucket, conversation_id, id),
    foreign key (workspace_id, bucket, conversation_id) references conversation on delete cascade)`,
  "create index rating_words_by_rules on rating_words (workspace_id, rules)",
  `insert into rating_words (workspace_id, bucket, conversation_id, id, at, words)
    select workspace_id, bucket, id, 'rating', last_at, body->'rating'->>'comment' from conversation
    where btrim(body->'rating'->>'comment') <> ''`,
];
