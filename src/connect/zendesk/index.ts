import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import type { DeskApi, Detail } from "../desk/api.ts";
import { alongTime } from "../desk/ahead.ts";
import { deskConnector } from "../desk/connector.ts";
import { at, fieldsOf, idOf, listOf, textOf } from "../desk/fields.ts";
import { basic, WebhookSecret } from "../desk/secrets.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Settings = z.object({
  ...COMMON_SETTINGS,
  subdomain: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe("acme, when the address is https://acme.zendesk.com"),
  email: z.email().describe("Address of the agent to whom the API token belongs"),
});
const Secrets = z.object({
  api_token: z
    .string()
    .min(1)
    .max(500)
    .describe("API token (Admin Center > Apps and integrations > Zendesk API)"),
  ...WebhookSecret("Signing secret of the webhook (Admin Center > Webhooks > Reveal secret)"),
});
type Settings = z.infer<typeof Settings>;
type Secrets = z.infer<typeof Secrets>;

/** The incremental export leads on from cursor to cursor; before the first, from a time. */
const Cursor = z.object({ after: z.string().nullable(), from: z.number().int() });
type Cursor = z.infer<typeof Cursor>;

/** Few enough for the details of a page to stay within the limits of most plans. */
const PAGE = 50;

const comments: Detail = {
  of: (id) => ({ path: `/api/v2/tickets/${id}/comments.json?page%5Bsize%5D=100&include=users` }),
  read: (body, id) => ({
    records: [
      { users: listOf(at(body, "users")) },
      {
        comments: listOf(at(body, "comments")).map((one) => ({ ...fieldsOf(one), ticket_id: id })),
      },
    ],
    next: nextOf(body),
  }),
};

/** Changes of status, assignee and group, merges and redactions, which comments do not tell. */
const audits: Detail = {
  of: (id) => ({ path: `/api/v2/tickets/${id}/audits.json?page%5Bsize%5D=100` }),
  read: (body) => ({ records: [{ audits: listOf(at(body, "audits")) }], next: nextOf(body) }),
};

function nextOf(body: unknown) {
  const path = textOf(at(body, "links", "next"));
  return at(body, "meta", "has_more") === true && path !== null ? { path } : null;
}

const peopleOf = (body: unknown) => [
  { users: listOf(at(body, "users")) },
  { groups: listOf(at(body, "groups")) },
];

export const api: DeskApi<Settings, Secrets, Cursor> = {
  kind: "zendesk",
  account: ({ subdomain, email }, { api_token }) => ({
    base: `https://${subdomain}.zendesk.com`,
    headers: {
      authorization: basic(`${email}/token`, api_token),
    },
  }),
  source: ({ subdomain }) => ({ account: subdomain }),
  who: { path: "/api/v2/users/me.json" },
  nameOf: (body) => (at(body, "user", "id") == null ? null : textOf(at(body, "user", "name"))),
  cursor: Cursor,
  first: ({ since }) => ({ after: null, from: since === null ? 0 : Date.parse(since) / 1000 }),
  list: ({ after, from }) => ({
    path: `/api/v2/incremental/tickets/cursor.json?${after === null ? `start_time=${from}` : `cursor=${encodeURIComponent(after)}`}&per_page=${PAGE}&include=users,groups,metric_sets`,
  }),
  listed: (body, cursor, { now }) => ({
    items: listOf(at(body, "tickets")).flatMap((ticket) => {
      const id = idOf(at(ticket, "id"));
      return id === null || at(ticket, "status") === "deleted"
        ? []
        : [{ id, record: { tickets: [ticket] } }];
    }),
    shared: peopleOf(body),
    cursor: { ...cursor, after: textOf(at(body, "after_cursor")) ?? cursor.after },
    done: at(body, "end_of_stream") !== false,
    // By the time of change, which nothing tells the number of.
    ahead: alongTime(at(listOf(at(body, "tickets")).at(-1), "updated_at"), now),
  }),
  one: (id) => ({ path: `/api/v2/tickets/${id}.json?include=users,groups` }),
  oneOf: (body) => ({ record: { tickets: [at(body, "ticket")] }, shared: peopleOf(body) }),
  details: () => [comments, audits],
  webhook,
  writes,
  // The export may be asked ten times a minute.
  pollSeconds: 60,
};

/** Tickets of a Zendesk account. */
export const zendesk = deskConnector({ settings: Settings, secrets: Secrets, api });
