import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { alongTime } from "../desk/ahead.ts";
import type { DeskApi, Detail, Item } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { secondsOf } from "../desk/cursors.ts";
import { at, fieldsOf, idOf, listOf, textOf } from "../desk/fields.ts";
import { basic, WebhookSecret } from "../desk/secrets.ts";
import type { Grant } from "../oauth.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Settings = z.object(COMMON_SETTINGS);
const Secrets = z
  .object({
    api_token: z
      .string()
      .min(1)
      .max(2000)
      .optional()
      .describe("API token with access to shared resources (Settings > Developers > API tokens)"),
    client_id: z
      .string()
      .min(1)
      .max(500)
      .optional()
      .describe("Instead of an API token: client ID of an app with OAuth"),
    client_secret: z.string().min(1).max(500).optional().describe("Its client secret"),
    refresh_token: z
      .string()
      .min(1)
      .max(4000)
      .optional()
      .describe("The refresh token that the app was given when an administrator allowed access"),
    ...WebhookSecret(
      "Signing key of the app with the webhook (Settings > Developers > your app > Basic information)",
    ),
  })
  .refine(
    ({ api_token, client_id, client_secret, refresh_token }) => {
      const oauth = [client_id, client_secret, refresh_token].filter((one) => one !== undefined);
      return api_token === undefined ? oauth.length === 3 : oauth.length === 0;
    },
    {
      path: ["api_token"],
      message: "Give an API token, or client ID, client secret and refresh token",
    },
  );
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
const NONE: Readonly<Record<string, string>> = {};
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

/** How an app with OAuth asks for its token, which ends after an hour. */
function grantOf({ client_id = "", client_secret = "", refresh_token = "" }: Secrets): Grant {
  return {
    url: "https://app.frontapp.com/oauth/token",
    headers: { authorization: basic(client_id, client_secret) },
    form: { grant_type: "refresh_token", refresh_token },
  };
}

export const api: DeskApi<Settings, Secrets, Cursor> = {
  kind: "front",
  account: (_settings, secrets) => ({
    base: "https://api2.frontapp.com",
    ...(secrets.api_token === undefined
      ? { headers: NONE, grant: grantOf(secrets) }
      : { headers: { authorization: `Bearer ${secrets.api_token}` } }),
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
