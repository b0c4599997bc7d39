import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { alongTime } from "../desk/ahead.ts";
import type { DeskApi, Detail, Item } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { secondsOf } from "../desk/cursors.ts";
import { at, fieldsOf, idOf, listOf, textOf } from "../desk/fields.ts";
import { WebhookSecret } from "../desk/secrets.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Settings = z.object(COMMON_SETTINGS);
const Secrets = z.object({
  api_token: z
    .string()
    .min(1)
    .max(2000)
    .describe("API token with access to shared resources (Settings > Developers > API tokens)"),
  ...WebhookSecret(
    "Signing key of the app with the webhook (Settings > Developers > your app > Basic information)",
  ),
});
type Settings = z.infer<typeof Settings>;
type Secrets = z.infer<typeof Secrets>;

/**
 * First through all conversations, latest first, then through the events since the look before. `began`: from
 * when on the next look takes events; `page`: the address of the next page.
 */
const Cursor = z.object({
  since: z.number().int().nullable(),
  began: z.number().int().nullable(),
  page: z.string().nullable(),
});
type Cursor = z.infer<typeof Cursor>;

const PAGE = 50;
const OVERLAP_SECONDS = 300;

/** A list that belongs to a conversation. */
const part = (name: "messages" | "comments" | "events"): Detail => ({
  of: (id) => ({ path: `/conversations/${id}/${name}?limit=100` }),
  read: (body, id) => ({
    records: listOf(at(body, "_results")).map((one) => ({
      ...fieldsOf(one),
      ...(name === "events" ? {} : { conversation_id: id }),
    })),
    next: nextOf(body),
  }),
});

function nextOf(body: unknown) {
  const path = textOf(at(body, "_pagination", "next"));
  return path === null ? null : { path };
}

/** When the last activity of an entry of either list was. */
const reachedBy = (entry: unknown) =>
  at(entry, "emitted_at") ?? at(entry, "last_message", "created_at") ?? at(entry, "created_at");

const isoOf = (seconds: number) => new Date(seconds * 1000).toISOString();

export const api: DeskApi<Settings, Secrets, Cursor> = {
  kind: "front",
  account: (_settings, { api_token }) => ({
    base: "https://api2.frontapp.com",
    headers: { authorization: `Bearer ${api_token}` },
  }),
  who: { path: "/me" },
  nameOf: (body) => textOf(at(body, "name")) ?? idOf(at(body, "id")),
  cursor: Cursor,
  first: ({ since }) => ({
    since: since === null ? null : secondsOf(since) - 1,
    began: null,
    page: null,
  }),
  list: ({ since, page }) => ({
    path:
      page ??
      (since === null
        ? `/conversations?limit=${PAGE}`
        : `/events?limit=${PAGE}&q%5Bafter%5D=${since}`),
  }),
  listed(body, { since, began }, { now }) {
    const found = listOf(at(body, "_results"));
    const conversations = since === null ? found : found.map((one) => at(one, "conversation"));
    const items = new Map<string, Item>();
    for (const record of conversations) {
      const id = idOf(at(record, "id"));
      if (id !== null) items.set(id, { id, record });
    }
    const start = began ?? secondsOf(now) - OVERLAP_SECONDS;
    const next = nextOf(body);
    return {
      items: [...items.values()],
      cursor:
        next === null
          ? { since: start, began: null, page: null }
          : { since, began: start, page: next.path },
      done: next === null,
      // Latest first; where all conversations begin, nobody tells.
      ahead: alongTime(reachedBy(found.at(-1)), since === null ? null : isoOf(since)),
    };
  },
  one: (id) => ({ path: `/conversations/${id}` }),
  oneOf: (body) => ({ record: body }),
  details: () => [part("messages"), part("comments"), part("events")],
  webhook,
  writes,
  pollSeconds: 120,
};

/** Conversations of a Front company. */
export const front = deskConnector({ settings: Settings, secrets: Secrets, api });
