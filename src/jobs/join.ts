import type { Conversation } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import { isMailId, mailIdsOf } from "../model/mail_ids.ts";
import {
  doubtsOf,
  evidenceOf,
  idsFor,
  originKey,
  type Origin,
  placeFor,
  settled,
} from "../model/origin.ts";
import type { Reviewed, Store } from "../store/types.ts";
import { merged } from "./merge.ts";

/** A conversation that arrived, under the id under which it is to be stored. */
export interface Placed {
  conversation: Conversation;
  /** Stored conversations that are part of it. */
  absorbs: readonly string[];
  /** Ids that it left to others. */
  beside: NonNullable<Reviewed["beside"]>;
}

type Reading = Pick<Store, "withMailIds" | "origins" | "stored">;

/**
 * Finds where conversations belong that arrive in parts or by several ways. Each source numbers its own, so one
 * whose id is another source's gets an id of its own ({@link placeFor}). Mails are found by the Message-IDs that
 * they and the stored ones know: a thread of mails joins the stored thread or the help desk's conversation that
 * knows one of its ids; a help desk's conversation takes in threads of mails, never another conversation of a
 * help desk.
 */
export async function placed(
  store: Reading,
  workspace: string,
  arrived: readonly Conversation[],
): Promise<Placed[]> {
  const known = await knownIds(store, workspace, arrived);
  const groups = new Map<string, Placed>();
  const taken = new Map<string, string>();
  const origins = await store.origins(
    workspace,
    arrived.filter(({ id }) => !isMailId(id)).flatMap(idsFor),
  );
  const there = (id: string): Origin | undefined => groups.get(id)?.conversation ?? origins.get(id);
  const doubts = arrived.flatMap((one) => doubtsOf(one, (id) => origins.get(id)));
  const contents = await store.stored(workspace, [...new Set(doubts)]);
  for (const one of arrived) {
    const stored = [...new Set(mailIdsOf(one).flatMap((id) => known.get(id) ?? []))];
    const own = placeFor(one, there, (id) => {
      const other = groups.get(id)?.conversation ?? contents.get(id);
      return other === undefined ? "none" : evidenceOf(one, other);
    });
    if (own === null) throw new AmendsError("conflict", "Every id for a conversation is taken.");
    const id = placeOf(own, stored, (thread) => taken.get(thread) ?? thread);
    const before = groups.get(id);
    const absorbs = stored.filter((other) => other !== id && isMailId(other) && !taken.has(other));
    for (const other of absorbs) taken.set(other, id);
    const conversation = isMailId(one.id) ? { ...one, id } : settled(one, id, there(id));
    groups.set(id, {
      conversation: merged(before?.conversation, conversation),
      absorbs: [...(before?.absorbs ?? []), ...absorbs],
      beside: before?.beside ?? besideOf(one, id, origins),
    });
  }
  return [...groups.values()];
}

/** What stood at the ids that were to be preferred. */
function besideOf(
  one: Conversation,
  id: string,
  origins: ReadonlyMap<string, Origin>,
): Placed["beside"] {
  const ids = isMailId(one.id) ? [] : idsFor(one);
  if (ids[0] === id) return [];
  return ids.flatMap((other) => {
    const origin = origins.get(other);
    return other === id ? [] : [{ id: other, origin: origin ? originKey(origin) : null }];
  });
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
