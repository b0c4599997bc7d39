import type { Conversation } from "../model/conversation.ts";
import { isMailId, mailIdsOf } from "../model/mail_ids.ts";
import type { Store } from "../store/types.ts";
import { merged } from "./merge.ts";

/** A conversation that arrived, under the id under which it is to be stored. */
export interface Placed {
  conversation: Conversation;
  /** Stored conversations that are part of it. */
  absorbs: readonly string[];
}

/**
 * Finds where conversations belong that arrive in parts or by several ways: by the Message-IDs that they
 * and the stored ones know. A thread of mails joins the stored thread or the help desk's conversation that
 * knows one of its ids; a help desk's conversation takes in threads of mails, never another conversation
 * of a help desk. What knows no Message-ID stays where it is.
 */
export async function placed(
  store: Pick<Store, "withMailIds">,
  workspace: string,
  arrived: readonly Conversation[],
): Promise<Placed[]> {
  const known = await knownIds(store, workspace, arrived);
  const groups = new Map<string, Placed>();
  const taken = new Map<string, string>();
  for (const conversation of arrived) {
    const stored = [...new Set(mailIdsOf(conversation).flatMap((id) => known.get(id) ?? []))];
    const id = placeOf(conversation.id, stored, (one) => taken.get(one) ?? one);
    const before = groups.get(id);
    const absorbs = stored.filter((one) => one !== id && isMailId(one) && !taken.has(one));
    for (const one of absorbs) taken.set(one, id);
    groups.set(id, {
      conversation: merged(before?.conversation, { ...conversation, id }),
      absorbs: [...(before?.absorbs ?? []), ...absorbs],
    });
  }
  return [...groups.values()];
}

/** Of several stored threads the first by name stays, whatever the order in which they arrived. */
function placeOf(id: string, stored: readonly string[], now: (id: string) => string): string {
  if (!isMailId(id)) return id;
  const desk = stored.find((one) => !isMailId(one));
  return now(desk ?? stored.toSorted()[0] ?? id);
}

async function knownIds(
  store: Pick<Store, "withMailIds">,
  workspace: string,
  arrived: readonly Conversation[],
): Promise<Map<string, string[]>> {
  const wanted = [...new Set(arrived.flatMap(mailIdsOf))];
  const known = new Map<string, string[]>();
  if (wanted.length === 0) return known;
  for (const { mail_id, conversation } of await store.withMailIds(workspace, wanted))
    known.set(mail_id, [...(known.get(mail_id) ?? []), conversation]);
  return known;
}
