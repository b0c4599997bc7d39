import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { alongTime } from "../desk/ahead.ts";
import type { DeskApi } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { afterChanges, ByChange, secondsOf } from "../desk/cursors.ts";
import { at, fieldsOf, idOf, listOf, textOf } from "../desk/fields.ts";
import { basic, WebhookSecret } from "../desk/secrets.ts";
import { numbered, replies } from "./pages.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Settings = z.object({
  ...COMMON_SETTINGS,
  domain: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,62}$/)
    .describe("acme, when the address is https://acme.freshdesk.com"),
});
const Secrets = z.object({
  api_key: z
    .string()
    .min(1)
    .max(500)
    .describe("API key of an agent who sees all tickets (Profile settings)"),
  ...WebhookSecret("A secret of your choice, which the automation sends as header X-Amends-Secret"),
});
type Settings = z.infer<typeof Settings>;
type Secrets = z.infer<typeof Secrets>;

/** Few enough for the details of a page to stay within the limits of most plans. */
const PAGE = 50;
/** Without a time it lists the last thirty days only. */
const LONG_AGO = 946_684_800;

const ratings = numbered((id) => `/api/v2/tickets/${id}/satisfaction_ratings`);
const agents = numbered(() => "/api/v2/agents");

export const api: DeskApi<Settings, Secrets, ByChange> = {
  kind: "freshdesk",
  account: ({ domain }, { api_key }) => ({
    base: `https://${domain}.freshdesk.com`,
    headers: { authorization: basic(api_key, "X") },
  }),
  source: ({ domain }) => ({ account: domain }),
  who: { path: "/api/v2/agents/me" },
  nameOf: (body) => textOf(at(body, "contact", "name")) ?? textOf(at(body, "contact", "email")),
  cursor: ByChange,
  first: ({ since }) => ({
    since: since === null ? LONG_AGO : secondsOf(since),
    page: null,
    seen: [],
  }),
  list: ({ since, page }) => ({
    path: `/api/v2/tickets?updated_since=${new Date(since * 1000).toISOString().slice(0, 19)}Z&order_by=updated_at&order_type=asc&per_page=${PAGE}&page=${page ?? 1}&include=requester,stats,description`,
  }),
  listed(body, cursor, { now }) {
    const found = listOf(body);
    return {
      ...afterChanges(
        cursor,
        found.flatMap((ticket) => {
          const id = idOf(at(ticket, "id"));
          const changed = secondsOf(at(ticket, "updated_at"));
          return id === null ? [] : [{ id, changed, record: ticket }];
        }),
        found.length < PAGE ? null : Number(cursor.page ?? 1) + 1,
      ),
      ahead: alongTime(at(found.at(-1), "updated_at"), now),
    };
  },
  shared: { ...agents, optional: true },
  one: (id) => ({ path: `/api/v2/tickets/${id}?include=requester,stats` }),
  oneOf: (body) => ({ record: body }),
  details: () => [replies, { ...ratings, optional: true }],
  // A ticket that nobody answered has an empty list of replies, not none.
  records: ({ record }, [written = [], rated = []]) => [
    { tickets: [{ ...fieldsOf(record), conversations: written }] },
    { satisfaction_ratings: rated },
  ],
  webhook,
  writes,
  pollSeconds: 120,
};

/** Tickets of a Freshdesk account. */
export const freshdesk = deskConnector({ settings: Settings, secrets: Secrets, api });
