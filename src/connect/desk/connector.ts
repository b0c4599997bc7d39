import type { Access, Ahead, Connector, Page, Tested } from "../types.ts";
import { ConnectionTrouble } from "../trouble.ts";
import type { DeskApi, Item } from "./api.ts";
import { type Client, openClient, type Pace } from "./client.ts";
import { allPages } from "./pages.ts";
import { placeOf, type ReadItem, readItem } from "./read.ts";
import { writerOf } from "./write.ts";
import type { ZodType } from "zod";

/** Conversations fetched beside each other. */
const BESIDE = 4;

/** What any desk's settings have. */
interface Common {
  since?: string | null | undefined;
}

interface Parts<Settings, Secrets, Cursor> {
  settings: ZodType<Settings>;
  secrets: ZodType<Secrets>;
  api: DeskApi<Settings, Secrets, Cursor>;
}

/** The connector of a help desk, from the description of its API. */
export function deskConnector<Settings extends Common, Secrets, Cursor>(
  { settings, secrets, api }: Parts<Settings, Secrets, Cursor>,
  pace?: Pace,
): Connector<Settings, Secrets> {
  type Given = Access<Settings, Secrets>;
  const clientOf = (access: Given) =>
    openClient(api.kind, api.account(access.settings, access.secrets), access, pace);

  /** Everything about one conversation as it is now; null when it is gone. */
  async function fetched(client: Client, access: Given, item: Item, shared: readonly unknown[]) {
    const parts: (readonly unknown[])[] = [];
    for (const detail of api.details(access.settings)) {
      const records = await allPages(client, detail, item.id);
      if (records === null) return null;
      parts.push(records);
    }
    const own = api.records?.(item, parts) ?? [
      ...(item.record === undefined ? [] : [item.record]),
      ...parts.flat(),
    ];
    return [...shared, ...own];
  }

  async function read(
    access: Given,
    { id }: Item,
    records: readonly unknown[] | null,
  ): Promise<ReadItem> {
    if (records === null) return { conversation: null, problems: [] };
    const reason = api.incomplete?.(records) ?? null;
    if (reason !== null)
      return { conversation: null, problems: [{ place: placeOf(api.kind, id), reason }] };
    const made = await readItem(api.kind, id, records, access.staff);
    if (made.conversation === null) return made;
    const { source } = made.conversation;
    const whose = { kind: api.kind, ...source, ...api.source?.(access.settings) };
    return { ...made, conversation: { ...made.conversation, source: whose } };
  }

  async function sharedBy(client: Client): Promise<readonly unknown[]> {
    return api.shared === undefined ? [] : ((await allPages(client, api.shared, "")) ?? []);
  }

  return {
    kind: api.kind,
    settings,
    secrets,
    pollSeconds: api.pollSeconds,
    ...(api.source === undefined ? {} : { source: api.source }),
    grant: (own, given) => api.account(own, given).grant ?? null,
    webhook: api.webhook,

    writes: { removal: api.writes.removal, assigns: api.writes.assignment.kinds },
    writer: (access) => writerOf(clientOf(access), api.writes, access.settings),

    async test(access): Promise<Tested> {
      const account = api.nameOf(await clientOf(access).get(api.who));
      if (account === null)
        throw new ConnectionTrouble("the key is nobody's", {
          hint: "Check the address of the account and the key.",
          permanent: true,
        });
      return { account, choices: [] };
    },

    async *pull(access, stored) {
      const client = clientOf(access);
      const start = {
        since: access.settings.since == null ? null : `${access.settings.since}T00:00:00Z`,
        now: new Date((pace?.now ?? Date.now)()).toISOString(),
      };
      const parsed = api.cursor.safeParse(stored);
      let cursor = parsed.success ? parsed.data : api.first(start);
      const forAll = await sharedBy(client);
      for (let done = false; !done && !access.signal.aborted; ) {
        const body = await client.get(api.list(cursor, access.settings));
        if (body === null) throw new ConnectionTrouble("there is no such account");
        const listed = api.listed(body, cursor, start);
        const shared = [...forAll, ...(listed.shared ?? [])];
        const made = await besides(listed.items, async (item) =>
          read(access, item, await fetched(client, access, item, shared)),
        );
        // A list that leads back to itself would be read for ever.
        if (!listed.done && JSON.stringify(listed.cursor) === JSON.stringify(cursor))
          throw new ConnectionTrouble("the list of conversations does not lead on");
        yield pageOf(made, listed.cursor, listed.ahead);
        ({ cursor, done } = listed);
      }
    },

    async *look(access, told) {
      const client = clientOf(access);
      const forAll = await sharedBy(client);
      for (const { conversation: id, bodies } of told) {
        if (access.signal.aborted) return;
        const carried = bodies.flatMap((body) => api.webhook.carries?.(body) ?? []);
        const answer = api.one && (await client.get(api.one(id, access.settings)));
        const one = answer == null ? undefined : api.oneOf?.(answer);
        const gone = api.one !== undefined && one === undefined;
        const item = { id, ...(one === undefined ? {} : { record: one.record }) };
        const shared = [...forAll, ...(one?.shared ?? [])];
        const records = gone ? null : await fetched(client, access, item, shared);
        const all = records === null ? null : [...carried, ...records];
        const made = await read(access, item, all);
        // What a webhook carried may be of another version; what the API tells is taken all the same.
        const without = made.problems.length > 0 && carried.length > 0;
        const { conversation } = without ? await read(access, item, records) : made;
        yield { conversation: id, page: pageOf([{ ...made, conversation }], null) };
      }
    },
  };
}

function pageOf(made: readonly ReadItem[], cursor: unknown, ahead: Ahead = { left: null }): Page {
  return {
    conversations: made.flatMap(({ conversation }) => conversation ?? []),
    problems: made.flatMap(({ problems }) => problems),
    cursor,
    ...ahead,
  };
}

/** Works on several items beside each other; the results are in the order of the items. */
async function besides<In, Out>(
  items: readonly In[],
  work: (item: In) => Promise<Out>,
): Promise<Out[]> {
  const results: Out[] = [];
  let next = 0;
  const lane = async () => {
    try {
      for (let mine = next++; mine < items.length; mine = next++)
        results[mine] = await work(items[mine] as In);
    } finally {
      // One that fails stops the others: a desk that asks to wait is not asked further.
      next = items.length;
    }
  };
  await Promise.all(Array.from({ length: BESIDE }, lane));
  return results;
}
