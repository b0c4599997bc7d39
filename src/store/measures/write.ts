import { sql, type Transaction } from "kysely";
import { type Cells, gather } from "../../measures/cells.ts";
import { countedParts } from "../../measures/counted.ts";
import { MEASURES_VERSION, factsOf } from "../../measures/facts.ts";
import { historiesOf, NO_HISTORY } from "../../measures/history.ts";
import { marksOf } from "../../measures/marks.ts";
import { cut, mixOf, ownerAlone } from "../../measures/places.ts";
import { traitsOf } from "../../measures/traits.ts";
import type { Config } from "../../model/config.ts";
import type { Facts, FactsInHistory, FactsRow } from "../../model/facts.ts";
import { canonicalJson } from "../../model/ids.ts";
import { isGoodRating } from "../../survey/scores.ts";
import { asLinked, linksOf } from "../identities/resolve.ts";
import { bucketFor, customerIdOf } from "../rows.ts";
import { storable } from "../storable.ts";
import { askedAbout } from "../surveys/asked.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { writeCells } from "./cells.ts";

type Trx = Transaction<Tables>;

/** A row of facts as stored. */
interface StoredFacts {
  bucket: number;
  id: string;
  customer_id: string | null;
  facts: Facts;
  history: FactsInHistory;
  /** Of the measures that made them; those of another version are in no sum and wait to be made anew. */
  version: number;
}

/**
 * Stores the facts of conversations that have just been written, and changes the sums by the
 * difference, those of the customers' other conversations with them. Inside a transaction that has its turn.
 */
export async function writeFacts(
  trx: Trx,
  workspace: string,
  items: readonly Reviewed[],
  config: Config,
): Promise<void> {
  const links = await linksOf(trx, workspace);
  const made = items.map(({ conversation, review }) => {
    const seen = asLinked(links, conversation);
    return {
      bucket: bucketFor(workspace, conversation),
      id: conversation.id,
      customer_id: customerIdOf(workspace, seen),
      facts: storable(factsOf(seen, review, config)),
      history: NO_HISTORY,
      version: MEASURES_VERSION,
    };
  });
  await change(trx, workspace, made, []);
  await orderAnew(
    trx,
    workspace,
    made.map(({ id }) => id),
  );
  await sql`update conversation set facts_version = ${MEASURES_VERSION}
    where workspace_id = ${workspace} and id = any(${made.map(({ id }) => id)}) and facts_version <> ${MEASURES_VERSION}`.execute(
    trx,
  );
}

/** Takes the facts of conversations that are about to be removed out of the sums. */
export async function forgetFacts(
  trx: Trx,
  workspace: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await change(trx, workspace, [], ids);
}

/** Takes what customers have just said of conversations, when asked, into the sums. */
export async function renewAsked(
  trx: Trx,
  workspace: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length > 0) await change(trx, workspace, [], [], ids);
}

async function change(
  trx: Trx,
  workspace: string,
  made: readonly StoredFacts[],
  gone: readonly string[],
  asked: readonly string[] = [],
): Promise<void> {
  const ids = [...made.map(({ id }) => id), ...gone, ...asked];
  const before = await stored(trx, workspace, ids, made);
  const after = new Map(before);
  for (const id of gone) after.delete(id);
  for (const row of made) after.set(row.id, row);
  const histories = historiesIn([...after.values()]);
  // Answers of a conversation that changes its bucket are still in the one before.
  const said = await askedAbout(trx, workspace, [...before.values(), ...made]);
  const cells: Cells = new Map();
  const changed: StoredFacts[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const held = before.get(id);
    const old = held?.version === MEASURES_VERSION ? held : undefined;
    const kept = after.get(id);
    if (kept !== undefined && kept.version !== MEASURES_VERSION) continue;
    const now = kept && {
      ...kept,
      history: { ...NO_HISTORY, ...histories.get(id), ...said.get(id) },
    };
    if (old !== undefined && now !== undefined && isSame(old, now)) continue;
    if (old !== undefined) gather(cells, rowOf(old), -1);
    if (now === undefined) continue;
    gather(cells, rowOf(now), 1);
    changed.push(now);
  }
  await upsert(trx, workspace, changed);
  await sql`delete from conversation_facts where workspace_id = ${workspace} and conversation_id = any(${[...gone]})`.execute(
    trx,
  );
  await writeCells(trx, workspace, [...cells.values()]);
}

const rowOf = ({ facts, history }: StoredFacts): FactsRow => ({ ...facts, ...history });

/** Of most the facts are those that were read, and only the history may have changed. */
function isSame(a: StoredFacts, b: StoredFacts): boolean {
  return (
    a.bucket === b.bucket &&
    a.customer_id === b.customer_id &&
    canonicalJson(a.history) === canonicalJson(b.history) &&
    (a.facts === b.facts || canonicalJson(a.facts) === canonicalJson(b.facts))
  );
}

/** What is stored of the conversations, and of all others of their customers, past and present. */
async function stored(
  trx: Trx,
  workspace: string,
  ids: readonly string[],
  made: readonly StoredFacts[],
): Promise<Map<string, StoredFacts>> {
  const columns = sql.raw("bucket, conversation_id as id, customer_id, facts, history, version");
  const own = await sql<StoredFacts>`select ${columns} from conversation_facts
    where workspace_id = ${workspace} and conversation_id = any(${[...ids]})`.execute(trx);
  const customers = new Set([...own.rows, ...made].flatMap(({ customer_id }) => customer_id ?? []));
  const others = await sql<StoredFacts>`select ${columns} from conversation_facts
    where workspace_id = ${workspace} and customer_id = any(${[...customers]})`.execute(trx);
  return new Map([...others.rows, ...own.rows].map((row) => [row.id, row]));
}

/** The histories of all customers; where the customer is not known there is none but the conversation's own. */
function historiesIn(rows: readonly StoredFacts[]): Map<string, FactsInHistory> {
  const customers = new Map<string, Facts[]>();
  const histories = new Map<string, FactsInHistory>();
  for (const { id, customer_id, facts } of rows) {
    if (customer_id === null) {
      histories.set(id, { ...NO_HISTORY, left: facts.cancelled_at !== null || facts.says_leaving });
      continue;
    }
    const own = customers.get(customer_id);
    if (own === undefined) customers.set(customer_id, [facts]);
    else own.push(facts);
  }
  for (const facts of customers.values())
    for (const [id, history] of historiesOf(facts)) histories.set(id, history);
  return histories;
}

async function upsert(trx: Trx, workspace: string, rows: readonly StoredFacts[]): Promise<void> {
  if (rows.length === 0) return;
  const values = rows.map((row) => ({
    bucket: row.bucket,
    conversation_id: row.id,
    customer_id: row.customer_id,
    day: row.facts.day,
    marks: marksOf(rowOf(row)),
    ...besideOf(rowOf(row)),
    good_rating: goodRating(row.facts),
    last_day: row.facts.last_day,
    facts: row.facts,
    history: row.history,
  }));
  await sql`insert into conversation_facts (workspace_id, bucket, conversation_id, customer_id, day, marks, mix, hour, topic, owner, failed, parts,
      good_rating, last_day, facts, history, priority, last_at, version)
    select ${workspace}, r.bucket, r.conversation_id, r.customer_id, r.day, r.marks, r.mix, r.hour, r.topic, r.owner, r.failed, r.parts,
      r.good_rating, r.last_day, r.facts, r.history, c.priority, c.last_at, ${MEASURES_VERSION}::int
    from json_to_recordset(${JSON.stringify(values)}::json)
      as r(bucket int, conversation_id text, customer_id text, day text, marks text[], mix text, hour smallint, topic text, owner text,
        failed boolean, parts text, good_rating boolean, last_day text, facts jsonb, history jsonb)
      join conversation c on c.workspace_id = ${workspace} and c.bucket = r.bucket and c.id = r.conversation_id
    on conflict (workspace_id, bucket, conversation_id) do update set customer_id = excluded.customer_id,
      day = excluded.day, marks = excluded.marks, mix = excluded.mix, hour = excluded.hour, topic = excluded.topic,
      owner = excluded.owner, failed = excluded.failed, parts = excluded.parts, good_rating = excluded.good_rating,
      last_day = excluded.last_day, facts = excluded.facts, history = excluded.history,
      priority = excluded.priority, last_at = excluded.last_at, version = excluded.version`.execute(
    trx,
  );
}

/** What stands beside the facts, to be found and counted without them. */
export function besideOf(row: FactsRow) {
  return {
    mix: mixOf(row),
    hour: row.hour,
    topic: cut(row.topic),
    owner: ownerAlone(row),
    failed: traitsOf(row).includes("with_failure"),
    parts: JSON.stringify(countedParts(row)),
  };
}

/** Lists of what facts find are in the order of the conversations: what they are ordered by stands with the facts. */
async function orderAnew(trx: Trx, workspace: string, ids: readonly string[]): Promise<void> {
  await sql`update conversation_facts f set priority = c.priority, last_at = c.last_at
    from conversation c
    where c.workspace_id = ${workspace} and c.id = any(${[...ids]})
      and f.workspace_id = c.workspace_id and f.bucket = c.bucket and f.conversation_id = c.id
      and (f.priority, f.last_at) is distinct from (c.priority, c.last_at)`.execute(trx);
}

/** What a customer's rating says, if there is one; those of colleagues are no customers'. */
export function goodRating({ rating, audience }: Pick<Facts, "rating" | "audience">) {
  if (rating === null || audience === "internal") return null;
  return isGoodRating({ score: rating, scale: 1 });
}
