/**
 * What the page of surveys counts stands in few narrow columns. An invitation has its answer, whose voice
 * it is, and what was observed in its conversation; the facts of a conversation its rating and its last
 * day. They change in the transaction of what they are made of (store/surveys/renew.ts); what is observed
 * is made anew with the facts. Indexes for the list of answers, latest first.
 */
export const SURVEYS_NARROW: readonly string[] = [
  `alter table survey_invitation add column giver text not null default '', add column given jsonb,
    add column failed boolean not null default false, add column observed int[] not null default '{}'`,
  `update survey_invitation i set
    giver = case when i.form = 'internal' then coalesce(i.address_hash, i.conversation_id)
      else coalesce(c.customer_id, i.address_hash, i.conversation_id) end,
    given = (select a.given from survey_answer a where a.workspace_id = i.workspace_id and a.bucket = i.bucket
      and a.conversation_id = i.conversation_id and a.invitation = i.id)
    from conversation c where c.workspace_id = i.workspace_id and c.bucket = i.bucket and c.id = i.conversation_id`,
  "create index survey_answer_by_time on survey_answer (workspace_id, answered_at desc)",
  "create index rating_words_by_time on rating_words (workspace_id, at desc) where id <> 'rating'",
  `create index conversation_rated on conversation
    (workspace_id, coalesce(rested_at, timestamptz '1970-01-01 00:00:00+00') desc, id) where body ? 'rating'`,
  `alter table conversation_facts add column good_rating boolean,
    add column last_day text collate "C" not null default ''`,
  `create index conversation_facts_rated on conversation_facts (workspace_id, last_day)
    include (bucket, conversation_id, customer_id, good_rating) where good_rating is not null`,
];
