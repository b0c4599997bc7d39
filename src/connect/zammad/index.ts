import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { alongTime } from "../desk/ahead.ts";
import type { DeskApi, Detail } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { afterPage, changedSince, firstSweep, Sweep } from "../desk/cursors.ts";
import { at, fieldsOf, listOf, textOf } from "../desk/fields.ts";
import { DeskAddress, WebhookSecret } from "../desk/secrets.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Settings = z.object({ ...COMMON_SETTINGS, url: DeskAddress });
const Secrets = z.object({
  token: z
    .string()
    .min(1)
    .max(500)
    .describe("Access token with ticket.agent (Profile > Token Access)"),
  ...WebhookSecret("Signature token of the webhook (Manage > Webhook)"),
});
type Settings = z.infer<typeof Settings>;
type Secrets = z.infer<typeof Secrets>;

const PAGE = 100;

const articles: Detail = {
  of: (id) => ({ path: `/api/v1/ticket_articles/by_ticket/${id}?expand=true` }),
  read: (body) => ({ records: [{ articles: listOf(body) }], next: null }),
};

/** Changes of state, owner and group, with the people who made them. */
const history: Detail = {
  of: (id) => ({ path: `/api/v1/ticket_history/${id}` }),
  read: (body, id) => ({
    records: [
      { users: Object.values(fieldsOf(at(body, "assets", "User"))) },
      {
        history: listOf(at(body, "history")).flatMap((line) =>
          at(line, "object") === "Ticket" ? [{ ...fieldsOf(line), ticket_id: id }] : [],
        ),
      },
    ],
    next: null,
  }),
};

const tags: Detail = {
  of: (id) => ({ path: `/api/v1/tags?object=Ticket&o_id=${id}` }),
  read: (body) => ({ records: listOf(at(body, "tags")), next: null }),
};

export const api: DeskApi<Settings, Secrets, Sweep> = {
  kind: "zammad",
  account: ({ url }, { token }) => ({
    base: url,
    headers: { authorization: `Token token=${token}` },
  }),
  source: ({ url }) => ({ site: new URL(url).host }),
  who: { path: "/api/v1/users/me" },
  nameOf: (body) =>
    textOf(`${textOf(at(body, "firstname")) ?? ""} ${textOf(at(body, "lastname")) ?? ""}`) ??
    textOf(at(body, "login")),
  cursor: Sweep,
  first: firstSweep,
  // Sorted by number. A search by time of change needs Elasticsearch, and finds nothing where it is not there.
  list: ({ page }) => ({ path: `/api/v1/tickets?expand=true&page=${page}&per_page=${PAGE}` }),
  listed(body, cursor, start) {
    const found = listOf(body);
    return {
      items: changedSince(found, cursor.since, "updated_at"),
      ...afterPage(cursor, start, { last: found.length < PAGE, total: null, size: PAGE }),
      ahead: alongTime(at(found.at(-1), "created_at"), start.now),
    };
  },
  one: (id) => ({ path: `/api/v1/tickets/${id}?expand=true` }),
  oneOf: (body) => ({ record: body }),
  details: () => [articles, history, { ...tags, optional: true }],
  records: ({ record }, [written = [], happened = [], tagged = []]) => [
    { tickets: [{ ...fieldsOf(record), tags: tagged }] },
    ...written,
    ...happened,
  ],
  webhook,
  writes,
  // Without webhooks every look goes through the whole list.
  pollSeconds: 3600,
};

/** Tickets of a Zammad. */
export const zammad = deskConnector({ settings: Settings, secrets: Secrets, api });
