import { type Kysely, sql, type Transaction } from "kysely";
import type { Conversation } from "../../model/conversation.ts";
import type { IdentityKind } from "../../model/identities.ts";
import type { Tables } from "../tables.ts";

interface Main {
  key: string;
  name: string;
}

/** Who is who else, by address or id in lower case. */
export type Links = Readonly<Record<IdentityKind, ReadonlyMap<string, Main>>>;

/** The links of a workspace that hold. */
export async function linksOf(
  db: Kysely<Tables> | Transaction<Tables>,
  workspace: string,
): Promise<Links> {
  const { rows } = await sql<{
    kind: IdentityKind;
    alias: string;
    same_as: string;
    name: string;
  }>`select kind, alias, same_as, name from identity_link
    where workspace_id = ${workspace} and bucket = 0 and not parting`.execute(db);
  const of = (kind: IdentityKind) =>
    new Map(
      rows
        .filter((row) => row.kind === kind)
        .map(({ alias, same_as, name }) => [alias, { key: same_as, name }] as const),
    );
  return { customer: of("customer"), agent: of("agent") };
}

/** Under what somebody stands in the end: a link may lead to another one. There are no circles. */
export function mainOf(links: ReadonlyMap<string, Main>, key: string): Main | null {
  let found: Main | null = null;
  for (let next = links.get(key); next !== undefined; next = links.get(next.key)) found = next;
  return found;
}

/** A key with all that lead to it. */
export function groupOf(links: ReadonlyMap<string, Main>, key: string): string[] {
  return [key, ...[...links.keys()].filter((alias) => leadsTo(links, alias, key))];
}

/** All keys of whoever has one of them. */
export function sameAs(links: ReadonlyMap<string, Main>, key: string): string[] {
  const own = key.toLowerCase();
  return groupOf(links, mainOf(links, own)?.key ?? own);
}

function leadsTo(links: ReadonlyMap<string, Main>, alias: string, key: string): boolean {
  for (let next = links.get(alias); next !== undefined; next = links.get(next.key))
    if (next.key === key) return true;
  return false;
}

type Named = { id?: string | undefined; email?: string | undefined };

/** The key under which somebody is known: their address, else their id. */
export const keyOf = ({ email, id }: Named): string => (email ?? id ?? "").toLowerCase();

/**
 * A conversation as it is for whoever counts by person: its customer and the agents under what they stand
 * in the end. What is stored of the conversation itself stays as its source says.
 */
export function asLinked(links: Links, conversation: Conversation): Conversation {
  if (links.customer.size + links.agent.size === 0) return conversation;
  const { customer } = conversation;
  const main = customer && mainOf(links.customer, keyOf(customer));
  return {
    ...conversation,
    ...(customer && main ? { customer: { ...customer, ...under(main.key), id: main.key } } : {}),
    messages: conversation.messages.map((message) => {
      const { author } = message;
      if (author.role !== "agent") return message;
      const agent =
        mainOf(links.agent, keyOf(author)) ?? mainOf(links.agent, author.id?.toLowerCase() ?? "");
      if (agent === null) return message;
      const name = agent.name === "" ? {} : { name: agent.name };
      return { ...message, author: { ...author, ...under(agent.key), ...name } };
    }),
  };
}

const under = (key: string) => ({ id: key, email: key.includes("@") ? key : undefined });
