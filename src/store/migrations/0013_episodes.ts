/**
 * The episode journal: what people lived themselves, in their own words, with the sins the engine
 * proposes and what they say it was. Conversations, findings and scores know nothing of it.
 */
export const EPISODES: readonly string[] = [
  `create table episode (
    workspace_id text not null, bucket int not null, id text not null, text text not null, place text not null,
    role text not null, language text not null, proposals jsonb not null, at timestamptz not null,
    noted_at timestamptz not null, noted_by text not null, verdict text, decided_by text,
    primary key (workspace_id, bucket, id))`,
  "create index episode_by_time on episode (workspace_id, at desc, id)",
];
