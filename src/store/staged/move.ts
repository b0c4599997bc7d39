import { sql, type Transaction } from "kysely";
import { Config } from "../../model/config.ts";
import { AmendsError } from "../../model/errors.ts";
import type { Review } from "../../model/review.ts";
import { saveConfig } from "../config_versions.ts";
import { saveVersion } from "../house_rules.ts";
import { restingOn } from "../relabel.ts";
import { rulesOf } from "../rows.ts";
import { storable } from "../storable.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { writeInto } from "../write.ts";
import { forgetReviews, insistOnVersions, runOf, setState } from "./plan.ts";
import { versionsInForce } from "./rows.ts";
import type { Said, StagedRunRow, Versions, Way } from "./types.ts";

type Trx = Transaction<Tables>;

/**
 * So many conversations that read otherwise are moved in one transaction: where there are no more, readers
 * see all of them before the switch, or all after it.
 */
export const MOST_MOVED = 2000;
/** And so many that only rest on other rules from then on. */
const MOST_RELABELLED = 10_000;
/** Written at once. */
const BATCH = 200;

const GOING: Readonly<Record<Way, Pick<StagedRunRow, "state">["state"]>> = {
  switch: "switching",
  roll_back: "rolling_back",
};

/** See `Staged.begin`; inside a transaction that has its turn. */
export async function beginMove(
  trx: Trx,
  workspace: string,
  id: string,
  way: Way,
  said: Said,
): Promise<void> {
  const run = await runOf(trx, workspace, id);
  const from = way === "switch" ? "ready" : "switched";
  if (run.state !== from)
    throw new AmendsError(
      "conflict",
      `this run is ${run.state}: ${way === "switch" ? "it cannot be switched to" : "it cannot be rolled back"}`,
    );
  const before = await versionsInForce(trx, workspace);
  insistOnVersions(before, way === "switch" ? run.based_on : (run.in_force ?? run.based_on));
  await (way === "switch" ? enforce : restore)(trx, workspace, run, before, said);
  const inForce = await versionsInForce(trx, workspace);
  await sql`update staged_run set in_force = ${JSON.stringify(inForce)}::jsonb
    where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(trx);
  await setState(trx, workspace, id, GOING[way]);
}

/** Puts a change in force: a new version of each of its files and of the settings. */
async function enforce(
  trx: Trx,
  workspace: string,
  { proposal }: StagedRunRow,
  { files }: Versions,
  said: Said,
): Promise<void> {
  for (const file of proposal.files)
    await saveVersion(trx, workspace, { ...file, ...said }, files[file.name] ?? 0);
  if (proposal.config !== undefined) await saveConfig(trx, workspace, proposal.config);
}

/** Puts in force again what was before a change: as new versions, so that nothing is lost. */
async function restore(
  trx: Trx,
  workspace: string,
  { proposal, based_on: then }: StagedRunRow,
  { files }: Versions,
  said: Said,
): Promise<void> {
  for (const { name, text } of proposal.files) {
    const { rows } = await sql<{ text: string; on: boolean }>`
      select text, switched_on as on from house_rules
      where workspace_id = ${workspace} and bucket = 0 and name = ${name} and version = ${then.files[name] ?? 0}`.execute(
      trx,
    );
    // A file that was new stays, switched off.
    const [former = { text, on: false }] = rows;
    await saveVersion(trx, workspace, { name, ...former, ...said }, files[name] ?? 0);
  }
  if (proposal.config === undefined) return;
  const { rows } = await sql<{ config: unknown }>`select config from config_version
    where workspace_id = ${workspace} and bucket = 0 and version = ${then.config}`.execute(trx);
  await saveConfig(trx, workspace, Config.parse(rows[0]?.config ?? {}));
}

interface Moving {
  config: Config;
  read: (trx: Trx, workspace: string, ids: readonly string[]) => Promise<Reviewed[]>;
}

/** See `Staged.move`; inside a transaction that has its turn. */
export async function moveOn(
  trx: Trx,
  workspace: string,
  id: string,
  moving: Moving,
): Promise<boolean> {
  const run = await runOf(trx, workspace, id);
  if (run.state !== "switching" && run.state !== "rolling_back") return true;
  const back = run.state === "rolling_back";
  const exchanged = await exchange(trx, workspace, back, moving);
  const relabelled = await relabelClear(trx, workspace, back);
  if (exchanged === MOST_MOVED || relabelled === MOST_RELABELLED) return false;
  if (back) await forgetReviews(trx, workspace);
  await setState(trx, workspace, id, back ? "rolled_back" : "switched", true);
  return true;
}

interface Other {
  id: string;
  rules: string;
  review: Review;
  counts: object;
}

/** Conversations that read otherwise get their other review, and the one they had is kept in its place. */
async function exchange(
  trx: Trx,
  workspace: string,
  back: boolean,
  { config, read }: Moving,
): Promise<number> {
  const { rows } =
    await sql<Other>`select conversation_id as id, rules, review, counts from staged_review
    where workspace_id = ${workspace} and state = 'differs' and moved = ${back}
    order by bucket, conversation_id limit ${MOST_MOVED}`.execute(trx);
  for (let at = 0; at < rows.length; at += BATCH) {
    const others = new Map(rows.slice(at, at + BATCH).map((row) => [row.id, row]));
    const current = await read(trx, workspace, [...others.keys()]);
    const items = current.flatMap(({ conversation }) => {
      const other = others.get(conversation.id);
      return other === undefined ? [] : [{ conversation, review: other.review }];
    });
    await writeInto(trx, workspace, items, config, { force: true });
    const kept = current.map(({ conversation, review }) => ({
      id: conversation.id,
      rules: rulesOf(review),
      review,
      counts: others.get(conversation.id)?.counts,
    }));
    await sql`insert into staged_review (workspace_id, bucket, conversation_id, state, rules, counts, review, moved)
      select c.workspace_id, c.bucket, c.id, 'differs', k.rules, k.counts, k.review, ${!back}
      from jsonb_to_recordset(${JSON.stringify(storable(kept))}::jsonb) as k(id text, rules text, counts jsonb, review jsonb)
      join conversation c on c.workspace_id = ${workspace} and c.id = k.id`.execute(trx);
  }
  return rows.length;
}

/** What reads the same rests on the other rules from now on. */
async function relabelClear(trx: Trx, workspace: string, back: boolean): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    with part as (
      select s.bucket, s.conversation_id as id, s.rules as after, c.rules as before
      from staged_review s join conversation c on c.workspace_id = s.workspace_id and c.bucket = s.bucket and c.id = s.conversation_id
      where s.workspace_id = ${workspace} and s.state in ('clear', 'same') and s.moved = ${back} limit ${MOST_RELABELLED}),
    moved as (update conversation c set rules = k.after, review = ${restingOn("c.review", "k.after")} from part k
      where c.workspace_id = ${workspace} and c.bucket = k.bucket and c.id = k.id),
    noted as (update staged_review s set rules = k.before, moved = ${!back} from part k
      where s.workspace_id = ${workspace} and s.bucket = k.bucket and s.conversation_id = k.id)
    select count(*)::int as n from part`.execute(trx);
  return rows[0]?.n ?? 0;
}
