/**
 * Audits of what no conversation shows: answers to the items of a checklist, what has to be seen to, and
 * photos. Checklists themselves are part of the product.
 */
export const AUDITS: readonly string[] = [
  `create table audit (
    workspace_id text not null, bucket int not null, id text not null, checklist text not null, kind text not null,
    place text not null, at timestamptz not null, noted_at timestamptz not null, noted_by text not null,
    note text not null, finished_at timestamptz,
    primary key (workspace_id, bucket, id))`,
  "create index audit_by_time on audit (workspace_id, at desc, id)",
  `create table audit_answer (
    workspace_id text not null, bucket int not null, audit_id text not null, item text not null, answer text not null,
    note text not null, owner text not null, due date, done boolean not null,
    primary key (workspace_id, bucket, audit_id, item),
    foreign key (workspace_id, bucket, audit_id) references audit on delete cascade)`,
  "create index audit_answer_to_do on audit_answer (workspace_id, due) where answer = 'no' and not done",
  `create table audit_photo (
    workspace_id text not null, bucket int not null, audit_id text not null, item text not null, type text not null,
    bytes bytea not null,
    primary key (workspace_id, bucket, audit_id, item),
    foreign key (workspace_id, bucket, audit_id) references audit on delete cascade)`,
];
