import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { leftOf } from "../desk/ahead.ts";
import type { DeskApi } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { afterChanges, ByChange, secondsOf } from "../desk/cursors.ts";
import { at, idOf, listOf, textOf } from "../desk/fields.ts";
import { WebhookSecret } from "../desk/secrets.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const BASES = {
  us: "https://api.intercom.io",
  eu: "https://api.eu.intercom.io",
  au: "https://api.au.intercom.io",
} as const;
const Settings = z.object({
  ...COMMON_SETTINGS,
  region: z.enum(["us", "eu", "au"]).default("us").describe("Where Intercom keeps the account"),
});
const Secrets = z.object({
  access_token: z
    .string()
    .min(1)
    .max(500)
    .describe("Access token of an app (Developer Hub > Configure > Authentication)"),
  ...WebhookSecret(
    "Client secret of the app (Developer Hub > Basic information), which signs its webhooks",
  ),
});
type Settings = z.infer<typeof Settings>;
type Secrets = z.infer<typeof Secrets>;

const PAGE = 50;

export const api: DeskApi<Settings, Secrets, ByChange> = {
  kind: "intercom",
  account: ({ region }, { access_token }) => ({
    base: BASES[region],
    headers: { authorization: `Bearer ${access_token}`, "intercom-version": "2.15" },
  }),
  source: ({ region }) => ({ site: region }),
  who: { path: "/me" },
  nameOf: (body) => textOf(at(body, "app", "name")) ?? textOf(at(body, "name")),
  cursor: ByChange,
  first: ({ since }) => ({
    since: since === null ? 0 : secondsOf(since) - 1,
    page: null,
    seen: [],
  }),
  list: ({ since, page }) => ({
    method: "POST",
    path: "/conversations/search",
    body: {
      query: { field: "updated_at", operator: ">", value: since },
      sort: { field: "updated_at", order: "ascending" },
      pagination: { per_page: PAGE, ...(page === null ? {} : { starting_after: page }) },
    },
  }),
  // What a search gives of a conversation is not all of it: only its id is taken.
  listed(body, cursor) {
    const found = listOf(at(body, "conversations"));
    return {
      ...afterChanges(
        cursor,
        found.flatMap((one) => {
          const id = idOf(at(one, "id"));
          return id === null ? [] : [{ id, changed: secondsOf(at(one, "updated_at")) }];
        }),
        textOf(at(body, "pages", "next", "starting_after")),
      ),
      // Of what changed since the place where this page began.
      ahead: leftOf(at(body, "total_count"), found.length),
    };
  },
  details: () => [
    {
      of: (id) => ({ path: `/conversations/${id}` }),
      read: (body) => ({ records: [body], next: null }),
    },
  ],
  incomplete(records) {
    const parts = at(records.at(-1), "conversation_parts");
    const there = listOf(at(parts, "conversation_parts")).length;
    return Number(at(parts, "total_count") ?? 0) > there
      ? `it is longer than what Intercom gives (its latest ${there} parts)`
      : null;
  },
  webhook,
  writes,
  pollSeconds: 120,
};

/** Conversations of an Intercom account. */
export const intercom = deskConnector({ settings: Settings, secrets: Secrets, api });
