import { type Kysely, sql, type Transaction } from "kysely";
import type { Conversation } from "../../model/conversation.ts";
import type { Tables } from "../tables.ts";

const ERASED = "[erased]";

/**
 * Removes every trace of a person, named by address, person id or full name: conversations of which
 * they are the customer go with everything derived from them; elsewhere their messages are emptied,
 * and their names and addresses replaced. Returns the others, which must be reviewed again.
 */
export async function erasePerson(
  db: Kysely<Tables>,
  workspace: string,
  who: string,
): Promise<{ conversations: number; messages: number; touched: Conversation[] }> {
  return db.transaction().execute(async (trx) => {
    const { rows: people } = await sql<{ person_id: string; name: string; address: string | null }>`
      select p.person_id, p.name, a.address from person p
      left join person_address a on a.workspace_id = p.workspace_id and a.bucket = p.bucket and a.person_id = p.person_id
      where p.workspace_id = ${workspace} and (p.person_id = ${who} or lower(p.name) = lower(${who}) or a.address = lower(${who}))`.execute(
      trx,
    );
    const ids = [...new Set(people.map(({ person_id }) => person_id))];
    const traces = [
      ...new Set([...people.flatMap(({ name, address }) => [name, address ?? ""]), who]),
    ].filter((trace) => trace.length > 2);
    const removed =
      await sql`delete from conversation where workspace_id = ${workspace} and customer_id = any(${ids})`.execute(
        trx,
      );
    const touched = await redactElsewhere(trx, workspace, traces);
    await sql`delete from person where workspace_id = ${workspace} and person_id = any(${ids})`.execute(
      trx,
    );
    await cleanImports(trx, workspace, traces);
    return {
      conversations: Number(removed.numAffectedRows ?? 0n),
      messages: touched.reduce(
        (sum, { messages }) => sum + messages.filter(({ redacted }) => redacted === true).length,
        0,
      ),
      touched,
    };
  });
}

interface Stored {
  body: Omit<Conversation, "messages">;
  messages: Conversation["messages"];
}

async function redactElsewhere(
  trx: Transaction<Tables>,
  workspace: string,
  traces: readonly string[],
): Promise<Conversation[]> {
  const patterns = traces.map((trace) => `%${trace.replace(/[\\%_]/g, "\\$&")}%`);
  const { rows } = await sql<Stored>`
    select c.body, (select jsonb_agg(m.data || jsonb_build_object('text', m.text) order by m.position) from message m
      where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id) as messages
    from conversation c where c.workspace_id = ${workspace} and (c.body::text ilike any(${patterns}) or exists (
      select 1 from message m where m.workspace_id = c.workspace_id and m.bucket = c.bucket and m.conversation_id = c.id
        and (m.text ilike any(${patterns}) or m.data::text ilike any(${patterns}))))`.execute(trx);
  return rows.map(({ body, messages }) => redacted({ ...body, messages } as Conversation, traces));
}

function redacted(conversation: Conversation, traces: readonly string[]): Conversation {
  const own = (author: Conversation["messages"][number]["author"]) =>
    traces.some((trace) =>
      [author.email, author.id, author.name].some(
        (one) => one?.toLowerCase() === trace.toLowerCase(),
      ),
    );
  const emptied = {
    ...conversation,
    messages: conversation.messages.map((message) =>
      own(message.author) ? { ...message, text: "", html: undefined, redacted: true } : message,
    ),
  };
  return JSON.parse(without(JSON.stringify(emptied), traces)) as Conversation;
}

async function cleanImports(
  trx: Transaction<Tables>,
  workspace: string,
  traces: readonly string[],
): Promise<void> {
  const { rows } = await sql<{
    id: string;
    data: object;
  }>`select id, data from import_run where workspace_id = ${workspace}`.execute(trx);
  for (const { id, data } of rows) {
    const text = JSON.stringify(data);
    const clean = without(text, traces);
    if (clean !== text)
      await sql`update import_run set data = ${clean}::jsonb where workspace_id = ${workspace} and bucket = 0 and id = ${id}`.execute(
        trx,
      );
  }
}

/** Replaces each trace, in whatever case it is written, inside JSON text. */
function without(text: string, traces: readonly string[]): string {
  let clean = text;
  for (const trace of traces) {
    const written = JSON.stringify(trace)
      .slice(1, -1)
      .replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    clean = clean.replace(new RegExp(written, "gi"), ERASED);
  }
  return clean;
}
