import { type Kysely, sql, type Transaction } from "kysely";
import { FIRST } from "./migrations/0001_first.ts";
import { REPLY_TEMPLATES } from "./migrations/0002_reply_templates.ts";
import { IMPORT_BEAT } from "./migrations/0003_import_beat.ts";
import { ORDERS } from "./migrations/0004_orders.ts";
import { PROMISE_MARKS } from "./migrations/0005_promise_marks.ts";
import { OUTBOX } from "./migrations/0006_outbox.ts";
import { REPAIRS } from "./migrations/0007_repairs.ts";
import { HOUSE_RULES } from "./migrations/0008_house_rules.ts";
import { CALENDAR_FEEDS } from "./migrations/0009_calendar_feeds.ts";
import { CUSTOMER_QUESTION } from "./migrations/0010_customer_question.ts";
import { SURVEYS } from "./migrations/0011_surveys.ts";
import { MEASURES } from "./migrations/0012_measures.ts";
import { EPISODES } from "./migrations/0013_episodes.ts";
import { AUDITS } from "./migrations/0014_audits.ts";
import { PROMISE_GAPS } from "./migrations/0015_promise_gaps.ts";
import { REVIEW_CHANGE } from "./migrations/0016_review_change.ts";
import { MEASURES_PACKED } from "./migrations/0017_measures.ts";
import { SURVEY_WORDS } from "./migrations/0018_surveys.ts";
import { AUDIT_LINKS } from "./migrations/0019_audits.ts";
import { JOBS } from "./migrations/0020_jobs.ts";
import { MEASURES_MIXED } from "./migrations/0021_measures.ts";
import { SURVEYS_NARROW } from "./migrations/0022_surveys.ts";
import { CONNECTIONS } from "./migrations/0023_connections.ts";
import { PEOPLE } from "./migrations/0024_people.ts";
import { WEBHOOKS } from "./migrations/0025_webhooks.ts";
import { FINDING_ANSWERS } from "./migrations/0026_finding_answers.ts";
import { LOG } from "./migrations/0027_log.ts";
import { MEASURES_NARROW } from "./migrations/0028_measures.ts";
import { WRITE_BACK } from "./migrations/0029_write_back.ts";
import { SIDEBAR } from "./migrations/0030_sidebar.ts";
import { RETENTION } from "./migrations/0031_retention.ts";
import { IDENTITIES } from "./migrations/0032_identities.ts";
import { PROGRESS } from "./migrations/0033_progress.ts";
import { STAGED } from "./migrations/0034_staged.ts";
import { ASSIGNMENT } from "./migrations/0035_assignment.ts";
import { RENEWALS } from "./migrations/0036_renewals.ts";
import { REVIEWED_AT } from "./migrations/0037_reviewed_at.ts";
import type { Tables } from "./tables.ts";

/** All migrations in order; what has been released is never changed. */
const MIGRATIONS: readonly (readonly [name: string, statements: readonly string[]])[] = [
  ["0001_first", FIRST],
  ["0002_reply_templates", REPLY_TEMPLATES],
  ["0003_import_beat", IMPORT_BEAT],
  ["0004_orders", ORDERS],
  ["0005_promise_marks", PROMISE_MARKS],
  ["0006_outbox", OUTBOX],
  ["0007_repairs", REPAIRS],
  ["0008_house_rules", HOUSE_RULES],
  ["0009_calendar_feeds", CALENDAR_FEEDS],
  ["0010_customer_question", CUSTOMER_QUESTION],
  ["0011_surveys", SURVEYS],
  ["0012_measures", MEASURES],
  ["0013_episodes", EPISODES],
  ["0014_audits", AUDITS],
  ["0015_promise_gaps", PROMISE_GAPS],
  ["0016_review_change", REVIEW_CHANGE],
  ["0017_measures", MEASURES_PACKED],
  ["0018_surveys", SURVEY_WORDS],
  ["0019_audits", AUDIT_LINKS],
  ["0020_jobs", JOBS],
  ["0021_measures", MEASURES_MIXED],
  ["0022_surveys", SURVEYS_NARROW],
  ["0023_connections", CONNECTIONS],
  ["0024_people", PEOPLE],
  ["0025_webhooks", WEBHOOKS],
  ["0026_finding_answers", FINDING_ANSWERS],
  ["0027_log", LOG],
  ["0028_measures", MEASURES_NARROW],
  ["0029_write_back", WRITE_BACK],
  ["0030_sidebar", SIDEBAR],
  ["0031_retention", RETENTION],
  ["0032_identities", IDENTITIES],
  ["0033_progress", PROGRESS],
  ["0034_staged", STAGED],
  ["0035_assignment", ASSIGNMENT],
  ["0036_renewals", RENEWALS],
  ["0037_reviewed_at", REVIEWED_AT],
];

/** Any number; the same in every process, so that two never migrate at once. */
const LOCK = 7_302_026;

/** Names of all migrations, in the order in which they run. */
export const MIGRATION_NAMES: readonly string[] = MIGRATIONS.map(([name]) => name);

/** Brings the database to the newest form; each migration in one transaction. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  await db.transaction().execute((trx) => applyMigrations(trx, MIGRATION_NAMES));
}

/** Names of the migrations that a database has had, in order; none before the first. */
export async function appliedMigrations(db: Kysely<Tables>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(
    db,
  );
  return rows.map(({ name }) => name);
}

/** Applies those of the wanted migrations that are missing; two processes never do it at once. */
export async function applyMigrations(
  trx: Transaction<Tables>,
  wanted: readonly string[],
): Promise<void> {
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(trx);
  // Under the lock too: of two processes that make a table at once one fails, whatever "if not exists" says.
  await sql`create table if not exists migration (name text primary key, at timestamptz not null default now())`.execute(
    trx,
  );
  const done = new Set(await appliedMigrations(trx));
  for (const [name, statements] of MIGRATIONS) {
    if (done.has(name) || !wanted.includes(name)) continue;
    for (const statement of statements) await sql.raw(statement).execute(trx);
    await sql`insert into migration (name) values (${name})`.execute(trx);
  }
}
