import { sql, type Transaction } from "kysely";
import type { EraseResult } from "../../model/api.ts";
import type { Conversation, Message } from "../../model/conversation.ts";
import { eraseFromAudits } from "../audits/erase.ts";
import { eraseEpisodes } from "../episodes/erase.ts";
import { forgetFacts, renewAsked } from "../measures/write.ts";
import { NOTHING_HEARD } from "../../survey/heard.ts";
import { linksOf, sameAs } from "../identities/resolve.ts";
import { eraseOrders } from "../orders/erase.ts";
import { bucketFor, personId } from "../rows.ts";
import { eraseEvents } from "../webhooks/index.ts";
import type { Tables } from "../tables.ts";
import { isAuthor, type Person, redacted, tracesOf, without } from "./redact.ts";

interface Erased extends EraseResult {
  /** Conversations of others from which the person was taken out: to be reviewed and written again. */
  touched: Conversation[];
}

/**
 * Removes every trace of a person, named by an address or id: conversations of which they are the
 * customer go with everything derived from them; elsewhere their messages are emptied, and their names
 * and addresses replaced, also in people, verdicts' notes and the bad records of imports.
 */
export async function erasePerson(
  trx: Transaction<Tables>,
  workspace: string,
  who: string,
): Promise<Erased> {
  const person = await personBy(trx, workspace, who);
  const candidates = await mentioning(trx, workspace, person);
  const own = candidates.filter((conversation) => isTheirs(conversation, person));
  for (const { customer, messages } of own) {
    const names = [
      customer?.name,
      ...messages
        .map(({ author }) => author)
        .filter(isAuthor(person))
        .map(({ name }) => name),
    ];
    for (const name of names) if (name !== undefined && name.trim() !== "") person.names.add(name);
  }
  await eraseEvents(trx, workspace, own, patternsOf(person));
  await removeConversations(trx, workspace, own);
  const rest = own.length === 0 ? candidates : await mentioning(trx, workspace, person);
  const touched = rest.flatMap((conversation) => {
    const left = redacted(conversation, person);
    return left === conversation ? [] : [{ before: conversation, left }];
  });
  // A conversation whose id named the person gets another one; the old one goes.
  await removeConversations(
    trx,
    workspace,
    touched.flatMap(({ before, left }) => (before.id === left.id ? [] : [before])),
  );
  await sql`delete from person where workspace_id = ${workspace} and person_id = any(${[...person.ids]})`.execute(
    trx,
  );
  await sql`delete from identity_link where workspace_id = ${workspace} and bucket = 0
    and (alias = any(${[...person.addresses]}) or same_as = any(${[...person.addresses]}))`.execute(
    trx,
  );
  await cleanJson(trx, workspace, person);
  await eraseFromAudits(trx, workspace, person, patternsOf(person));
  const count = (messages: readonly Message[]) =>
    messages.filter(({ author }) => isAuthor(person)(author)).length;
  return {
    conversations: own.length,
    orders: await eraseOrders(trx, workspace, person),
    episodes: await eraseEpisodes(trx, workspace, person, patternsOf(person)),
    messages:
      own.reduce((sum, { messages }) => sum + messages.length, 0) +
      touched.reduce((sum, { before }) => sum + count(before.messages), 0),
    touched: touched.map(({ left }) => left),
  };
}

/** The person with all ids, addresses and names under which they are known. */
async function personBy(trx: Transaction<Tables>, workspace: string, who: string): Promise<Person> {
  const person: Person = {
    ids: new Set([personId(workspace, who)]),
    // An address may be written somewhere although nobody wrote from it; any other word is no person.
    addresses: new Set(/^[^\s@]+@[^\s@]+$/.test(who) ? [who.toLowerCase()] : []),
    names: new Set(),
  };
  const links = (await linksOf(trx, workspace)).customer;
  for (let known = -1; known < person.ids.size + person.addresses.size; ) {
    known = person.ids.size + person.addresses.size;
    const { rows } = await sql<{ person_id: string; name: string; address: string }>`
      select p.person_id, p.name, a.address from person p
      join person_address a on a.workspace_id = p.workspace_id and a.bucket = p.bucket and a.person_id = p.person_id
      where p.workspace_id = ${workspace}
        and (p.person_id = ${who} or a.address = ${who.toLowerCase()} or p.person_id = any(${[...person.ids]}) or a.address = any(${[...person.addresses]}))`.execute(
      trx,
    );
    for (const { person_id, name, address } of rows) {
      person.ids.add(person_id);
      person.addresses.add(address);
      if (name.toLowerCase() !== address) person.names.add(name);
    }
    // Whom somebody said to be the same goes as well.
    for (const key of [...person.addresses].flatMap((one) => sameAs(links, one))) {
      person.addresses.add(key);
      person.ids.add(personId(workspace, key));
    }
  }
  return person;
}

/** Conversations that may hold a trace of the person. */
async function mentioning(
  trx: Transaction<Tables>,
  workspace: string,
  person: Person,
): Promise<Conversation[]> {
  const patterns = patternsOf(person);
  const { rows } = await sql<{
    body: Omit<Conversation, "messages">;
    messages: Conversation["messages"] | null;
  }>`
    select c.body, (select jsonb_agg(m.data || jsonb_build_object('text', m.text) order by m.position) from message m
      where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id) as messages
    from conversation c where c.workspace_id = ${workspace} and (c.customer_id = any(${[...person.ids]}) or c.body::text ilike any(${patterns}) or exists (
      select 1 from message m where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id
        and (m.address = any(${[...person.addresses]}) or m.text ilike any(${patterns}) or m.data::text ilike any(${patterns}))))
    order by c.id`.execute(trx);
  return rows.map(({ body, messages }) => ({ ...body, messages: messages ?? [] }) as Conversation);
}

function patternsOf(person: Person): string[] {
  return tracesOf(person, false).map((trace) => `%${trace.replace(/[\\%_]/g, "\\$&")}%`);
}

/** Theirs is what names them as the customer; where nobody is named, what they began as the customer. */
function isTheirs({ customer, messages }: Conversation, person: Person): boolean {
  if (customer !== undefined) return isAuthor(person)(customer);
  const first = messages.find(({ author }) => author.role === "customer");
  return first !== undefined && isAuthor(person)(first.author);
}

async function removeConversations(
  trx: Transaction<Tables>,
  workspace: string,
  conversations: readonly Conversation[],
): Promise<void> {
  await forgetFacts(
    trx,
    workspace,
    conversations.map(({ id }) => id),
  );
  const keys = conversations.map((one) => ({ bucket: bucketFor(workspace, one), id: one.id }));
  await sql`delete from conversation c using jsonb_to_recordset(${JSON.stringify(keys)}::jsonb) as k(bucket int, id text)
    where c.workspace_id = ${workspace} and c.bucket = k.bucket and c.id = k.id`.execute(trx);
}

/** What people wrote beside conversations: notes of verdicts, reasons of marks, and what imports said about bad records. */
async function cleanJson(
  trx: Transaction<Tables>,
  workspace: string,
  person: Person,
): Promise<void> {
  const patterns = patternsOf(person);
  const runs = await sql<{ id: string; data: object }>`
    select id, data from import_run where workspace_id = ${workspace} and data::text ilike any(${patterns})`.execute(
    trx,
  );
  for (const { id, data } of runs.rows) {
    await sql`update import_run set data = ${JSON.stringify(without(data, person, false))}::jsonb
      where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(trx);
  }
  await cleanWords(trx, workspace, person, "verdict", "note", ["finding", "given_by"]);
  await cleanWords(trx, workspace, person, "finding_answer", "reason", ["finding", "user_id"]);
  await cleanWords(trx, workspace, person, "promise_mark", "reason", ["id"]);
  const answers = await sql<{
    bucket: number;
    conversation_id: string;
    invitation: string;
    words: string;
  }>`
    select bucket, conversation_id, invitation, words from survey_answer
    where workspace_id = ${workspace} and words ilike any(${patterns})`.execute(trx);
  for (const { bucket, conversation_id, invitation, words } of answers.rows) {
    // What was heard holds quotes of these words.
    await sql`update survey_answer set words = ${without(words, person, false)}, heard = ${JSON.stringify(NOTHING_HEARD)}::jsonb, rules = ''
      where workspace_id = ${workspace} and bucket = ${bucket} and conversation_id = ${conversation_id} and invitation = ${invitation}`.execute(
      trx,
    );
  }
  await renewAsked(
    trx,
    workspace,
    answers.rows.map(({ conversation_id }) => conversation_id),
  );
  // Some sources name a conversation after its customer.
  await sql`update log_entry set subject = '' where workspace_id = ${workspace} and subject ilike any(${patterns})`.execute(
    trx,
  );
}

/** Takes a person out of one column of words about conversations; `keys` tell the rows of one apart. */
async function cleanWords(
  trx: Transaction<Tables>,
  workspace: string,
  person: Person,
  table: string,
  column: string,
  keys: readonly string[],
): Promise<void> {
  const names = ["conversation_id", ...keys];
  const { rows } = await sql<Record<string, string> & { bucket: number; words: string }>`
    select bucket, ${sql.join(names.map((name) => sql.ref(name)))}, ${sql.ref(column)} as words from ${sql.table(table)}
    where workspace_id = ${workspace} and ${sql.ref(column)} ilike any(${patternsOf(person)})`.execute(
    trx,
  );
  for (const row of rows) {
    const same = names.map((name) => sql`${sql.ref(name)} = ${row[name]}`);
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${without(row.words, person, false)}
      where workspace_id = ${workspace} and bucket = ${row.bucket} and ${sql.join(same, sql` and `)}`.execute(
      trx,
    );
  }
}
