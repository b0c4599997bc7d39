/**
 * Beside the facts stand, in an index of their own, what they have in common with others in several
 * dimensions (measures/places.ts, `mixOf`), and their hour, topic, person and failure: what a filter chooses
 * is found and counted without the facts. What a conversation adds to sums (measures/counted.ts) stands
 * beside them too, to be added up where no sums are kept. All of them are made anew, by the version of the measures.
 */
export const MEASURES_NARROW: readonly string[] = [
  `alter table conversation_facts add column mix text collate "C" not null default '', add column hour smallint,
    add column topic text collate "C" not null default '', add column owner text collate "C",
    add column failed boolean not null default false, add column parts text not null default '[]'`,
  `create index conversation_facts_by_mix on conversation_facts (workspace_id, mix, day)
    include (bucket, conversation_id, hour, topic, owner, failed)`,
];
