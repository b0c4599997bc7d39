import { sql } from "kysely";
import { gather } from "../../dist/measures/cells.js";
import { MEASURES_VERSION } from "../../dist/measures/facts.js";
import { marksOf } from "../../dist/measures/marks.js";
import { cellRow } from "../../dist/store/measures/cells.js";
import { besideOf, goodRating } from "../../dist/store/measures/write.js";
import { renewInvitations } from "../../dist/store/surveys/renew.js";
import { patternsOf, rowOf } from "./rows.mjs";

const BATCH = 2000;
const TABLES = [
  "conversation",
  "conversation_facts",
  "finding",
  "promise",
  "survey_invitation",
  "survey_answer",
];

/**
 * Fills a workspace: `made` conversations are made up one by one, each is stored `copies` times, and the
 * sums are multiplied, so that they stay those of the rows. Indexes are built afterwards, and foreign keys
 * are not looked up for each row: it is the reading that is measured.
 */
export async function fill(db, workspace, { made, copies, config, say }) {
  const patterns = patternsOf(workspace, config);
  const cells = new Map();
  await db.transaction().execute(async (trx) => {
    await sql`set local session_replication_role = replica`.execute(trx);
    const indexes = await withoutIndexes(trx);
    await stage(trx, patterns, made, cells);
    say(`${made} conversations made up, ${cells.size} cells`);
    await copy(trx, workspace, copies);
    say(`${made * copies} conversations stored`);
    await storeCells(trx, workspace, [...cells.values()], copies);
    for (const statement of indexes) await sql.raw(statement).execute(trx);
    say(`${indexes.length} indexes built`);
    const { rows } =
      await sql`select conversation_id as id from survey_invitation where workspace_id = ${workspace}`.execute(
        trx,
      );
    await renewInvitations(
      trx,
      workspace,
      rows.map(({ id }) => id),
    );
    await sql`drop table bench_row, bench_pattern`.execute(trx);
  });
  await sql`analyze`.execute(db);
  // Counting by an index alone needs to know which pages everybody sees, as autovacuum finds out.
  for (const table of TABLES) await sql`vacuum ${sql.table(table)}`.execute(db);
  say("ready");
}

async function withoutIndexes(trx) {
  const { rows } = await sql`select i.indexname as name, i.indexdef as definition from pg_indexes i
    where i.schemaname = 'public' and i.tablename = any(${TABLES})
      and not exists (select 1 from pg_constraint c where c.conname = i.indexname)`.execute(trx);
  for (const { name } of rows) await sql`drop index ${sql.table(name)}`.execute(trx);
  return rows.map(({ definition }) => definition);
}

async function stage(trx, patterns, made, cells) {
  await sql`create table bench_pattern as select (p.place - 1)::int as pattern, p.j->'findings' as findings,
      p.j->'promises' as promises, (jsonb_populate_record(null::conversation, p.j->'conversation')).*
    from jsonb_array_elements(${JSON.stringify(patterns)}::jsonb) with ordinality as p(j, place)`.execute(
    trx,
  );
  await sql`create table bench_row (id text, bucket int, pattern int, day text, team text, owner text,
    priority double precision, survey jsonb, good_rating boolean, marks text[], mix text, hour smallint,
    topic text, alone text, failed boolean, parts text, facts jsonb, history jsonb)`.execute(trx);
  for (let from = 0; from < made; from += BATCH) {
    const rows = Array.from({ length: Math.min(BATCH, made - from) }, (_unused, i) =>
      rowOf(from + i, patterns),
    );
    const measured = ({ facts, history }) => ({ ...facts, ...history });
    for (const row of rows) gather(cells, measured(row), 1);
    const json = JSON.stringify(
      rows.map((row) => ({
        ...row,
        marks: marksOf(measured(row)),
        ...narrow(measured(row)),
        good_rating: goodRating(row.facts),
      })),
    );
    await sql`insert into bench_row select r.* from jsonb_populate_recordset(null::bench_row, ${json}::jsonb) r`.execute(
      trx,
    );
  }
}

/** As stored; `owner` is another column of the bench. */
function narrow(row) {
  const { owner, ...beside } = besideOf(row);
  return { ...beside, alone: owner };
}

async function copy(trx, workspace, copies) {
  const from = sql`bench_row r join bench_pattern p using (pattern) cross join generate_series(1, ${copies}::int) as n`;
  const id = sql.raw("r.id || case when n = 1 then '' else '-' || n end");
  await sql`insert into conversation (workspace_id, bucket, id, hash, rules, customer_id, customer, subject, channel,
      status, agents, languages, messages, first_at, last_at, rested_at, priority, reasons, worst_severity, worst, sins,
      promise_counts, score, score_input, body, review, facts_version)
    select ${workspace}, r.bucket, ${id}, p.hash, p.rules, r.id, p.customer, p.subject, p.channel, p.status,
      jsonb_build_array(r.owner), p.languages, p.messages, (r.day || 'T10:00:00Z')::timestamptz, (r.day || 'T18:00:00Z')::timestamptz,
      (r.day || 'T18:00:00Z')::timestamptz, r.priority + n / 1000.0, p.reasons, p.worst_severity, p.worst, p.sins, p.promise_counts,
      p.score, p.score_input, p.body || jsonb_build_object('team', r.team), p.review, ${MEASURES_VERSION}
    from ${from}`.execute(trx);
  await sql`insert into conversation_facts (workspace_id, bucket, conversation_id, customer_id, day, marks, mix, hour, topic, owner, failed, parts,
      good_rating, last_day, facts, history, priority, last_at, version)
    select ${workspace}, r.bucket, ${id}, r.id, r.day, r.marks, r.mix, r.hour, r.topic, r.alone, r.failed, r.parts, r.good_rating, r.day, r.facts, r.history, r.priority + n / 1000.0,
      (r.day || 'T18:00:00Z')::timestamptz, ${MEASURES_VERSION}::int from ${from}`.execute(trx);
  await sql`insert into finding (workspace_id, bucket, conversation_id, id, sin, source, message_id, severity, counted, rule, starts, ends)
    select ${workspace}, r.bucket, ${id}, f.id, f.sin, f.source, f.message_id, f.severity, f.counted, f.rule, f.starts, f.ends
    from ${from} cross join lateral jsonb_populate_recordset(null::finding, p.findings) as f`.execute(
    trx,
  );
  // A promise falls due within two days after the conversation began, at a time of its own.
  const due = sql.raw(
    "(r.day || 'T12:00:00Z')::timestamptz + make_interval(mins => (r.bucket % 2880)::int)",
  );
  await sql`insert into promise (workspace_id, bucket, conversation_id, id, state, due, made_at, owner, made_by, held_by,
      team, language, repair, repair_by, repair_offered_at, data)
    select ${workspace}, r.bucket, ${id}, f.id || '-' || ${id}, f.state, case when f.due is not null then ${due} end,
      (r.day || 'T10:00:00Z')::timestamptz, r.owner, r.owner, r.owner, r.team, f.language, f.repair, f.repair_by,
      f.repair_offered_at, f.data
    from ${from} cross join lateral jsonb_populate_recordset(null::promise, p.promises) as f`.execute(
    trx,
  );
  await sql`insert into survey_invitation (workspace_id, bucket, conversation_id, id, form, cause, about, outcome, team,
      language, asked_by, asked_at)
    select ${workspace}, r.bucket, ${id}, 's-' || ${id}, r.survey->>'form', 'after_close', '', 'asked', r.team, 'en', '',
      (r.day || 'T20:00:00Z')::timestamptz
    from ${from} where r.survey <> 'null'::jsonb`.execute(trx);
  await sql`insert into survey_answer (workspace_id, bucket, conversation_id, invitation, answered_at, given, words, heard)
    select ${workspace}, r.bucket, ${id}, 's-' || ${id}, (r.day || 'T22:00:00Z')::timestamptz, r.survey->'given',
      r.survey->>'words', r.survey->'heard'
    from ${from} where r.survey->'given' <> 'null'::jsonb`.execute(trx);
}

async function storeCells(trx, workspace, cells, copies) {
  for (let from = 0; from < cells.length; from += BATCH) {
    const rows = cells.slice(from, from + BATCH).map(({ counts, ...place }) =>
      cellRow({
        ...place,
        counts: new Map([...counts].map(([name, count]) => [name, count * copies])),
      }),
    );
    await sql`insert into measure_sum (workspace_id, dimension, key, period, conversations, failures, opened, closed, packed)
      select ${workspace}, dimension, key, period, conversations, failures, opened, closed, packed
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(dimension text, key text, period text, conversations int, failures int, opened int, closed int, packed text)`.execute(
      trx,
    );
  }
}
