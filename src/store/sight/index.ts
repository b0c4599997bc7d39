import { type Kysely, sql } from "kysely";
import type { Config } from "../../model/config.ts";
import { filterChoices, ownChoices } from "../queries/choices.ts";
import { conversationPage } from "../queries/conversations.ts";
import { eachPromise, promiseFamily, promisePage } from "../queries/promises.ts";
import type { Tables } from "../tables.ts";
import type { Reviewed } from "../types.ts";
import { inOwnConversation } from "./own.ts";
import { isIn, rowSeenBy, seenBy } from "./seen.ts";
import type { Identities, Sight } from "./types.ts";

interface Reading {
  config: (workspace: string) => Promise<Config>;
  read: (db: Kysely<Tables>, workspace: string, ids: readonly string[]) => Promise<Reviewed[]>;
}

/** What may be seen: everything, or with identities what is an agent's own. */
export function sightOver(
  db: Kysely<Tables>,
  { config, read }: Reading,
  own: Identities | null,
): Sight {
  const zone = async (workspace: string) => (await config(workspace)).calendar.zone;
  return {
    async count(workspace) {
      const seen = own === null ? sql`true` : inOwnConversation(own);
      const { rows } = await sql<{ n: number }>`select count(*)::int as n from conversation c
        where c.workspace_id = ${workspace} and ${seen}`.execute(db);
      return rows[0]?.n ?? 0;
    },
    async conversation(workspace, id) {
      const [found] = await read(db, workspace, [id]);
      if (found === undefined || own === null) return found ?? null;
      return isIn(own, found.conversation) ? seenBy(own, found) : null;
    },
    async conversations(workspace, query) {
      if (own === null) return conversationPage(db, workspace, query);
      // These filter by what was found in the whole conversation, by whomever.
      const { by: _by, key: _key, is: _is, counted: _counted, ...plain } = query;
      const page = await conversationPage(db, workspace, plain, own);
      const ids = page.items.map(({ id }) => id);
      const whole = new Map((await read(db, workspace, ids)).map((o) => [o.conversation.id, o]));
      const items = page.items.flatMap((row) => {
        const one = whole.get(row.id);
        return one === undefined ? [] : [rowSeenBy(own, row, one)];
      });
      return { ...page, items };
    },
    choices: (workspace) =>
      own === null ? filterChoices(db, workspace) : ownChoices(db, workspace, own),
    promises: async (workspace, query, now) =>
      promisePage(db, workspace, query, now, await zone(workspace), own),
    async *eachPromise(workspace, query, now) {
      yield* eachPromise(db, workspace, query, now, await zone(workspace), own);
    },
    promise: (workspace, id) => promiseFamily(db, workspace, id, own),
  };
}
