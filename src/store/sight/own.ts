import { type RawBuilder, sql } from "kysely";
import type { Identities } from "./types.ts";

/**
 * What is an agent's own, as conditions: conversations in which they wrote; there, what rests on their own
 * messages, and everything where no other agent wrote. Names decide nothing, two agents may share one:
 * only the address or id of a message's author does.
 */
type Fragment = RawBuilder<unknown>;
/** A conversation, a promise, or `t`, a row of a table of what belongs to conversations. */
type Alias = "c" | "p" | "t";

const AGENT = "o.data->'author'->>'role' = 'agent'";

/** Whether message `o` was written by the agent. */
const wrote = (own: Identities) =>
  sql`(${sql.raw(AGENT)} and (o.address = any(${[...own]}::text[]) or lower(o.data->'author'->>'id') = any(${[...own]}::text[])))`;

/** Whether the agent wrote in `conversation c`; found by the indexes of messages. */
export function inOwnConversation(own: Identities): Fragment {
  return sql`(c.bucket, c.id) in (select o.bucket, o.conversation_id from message o
    where o.workspace_id = c.workspace_id and ${wrote(own)})`;
}

/** Whether no other agent wrote in the conversation that `alias` belongs to. */
export function aloneIn(own: Identities, alias: Alias): Fragment {
  return sql`not exists (select 1 from message o where ${sameConversation(alias)}
    and ${sql.raw(AGENT)} and not coalesce(${wrote(own)}, false))`;
}

/** Whether finding `t` is about the agent, in a conversation of theirs. */
export function ownFinding(own: Identities): Fragment {
  return sql`(exists (select 1 from message o where ${sameConversation("t")} and o.id = t.message_id
    and ${wrote(own)}) or ${aloneIn(own, "t")})`;
}

/**
 * Whether promise `alias` is the agent's: they made it, or owe it now, or nobody else wrote in the conversation.
 * An owner is stored by name, so it counts only where they took the promise over and wrote there themselves.
 */
export function ownPromise(own: Identities, alias: "p" | "t" = "t"): Fragment {
  const p = sql.raw(alias);
  return sql`exists (select 1 from message o where ${sameConversation(alias)} and ${wrote(own)}
    and (o.id = ${p}.data->>'message' or (o.author = ${p}.owner and ${p}.owner <> ${p}.made_by) or ${aloneIn(own, alias)}))`;
}

function sameConversation(alias: Alias): Fragment {
  const id = alias === "c" ? "c.id" : `${alias}.conversation_id`;
  return sql.raw(
    `o.workspace_id = ${alias}.workspace_id and o.bucket = ${alias}.bucket and o.conversation_id = ${id}`,
  );
}
