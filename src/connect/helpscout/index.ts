import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";
import { leftOf } from "../desk/ahead.ts";
import type { DeskApi, Detail } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { afterPage, changedSince, firstSweep, Sweep } from "../desk/cursors.ts";
import { at, fieldsOf, listOf, textOf } from "../desk/fields.ts";
import { WebhookSecret } from "../desk/secrets.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Settings = z.object(COMMON_SETTINGS);
const Secrets = z.object({
  app_id: z.string().min(1).max(500).describe("App ID (Your profile > My apps)"),
  app_secret: z.string().min(1).max(500).describe("App secret"),
  ...WebhookSecret("Secret key of the webhook (Manage > Apps > Webhooks)"),
});
type Settings = z.infer<typeof Settings>;
type Secrets = z.infer<typeof Secrets>;

/** As many as Help Scout puts on a page. */
const PAGE = 25;
const PLACE = "_embedded";

const threads: Detail = {
  of: (id) => ({ path: `/v2/conversations/${id}/threads?page=1` }),
  read: (body, id) => ({
    records: listOf(at(body, PLACE, "threads")),
    next: nextPage(body, (page) => `/v2/conversations/${id}/threads?page=${page}`),
  }),
};

function nextPage(body: unknown, path: (page: number) => string) {
  const number = Number(at(body, "page", "number"));
  return number < Number(at(body, "page", "totalPages")) ? { path: path(number + 1) } : null;
}

export const api: DeskApi<Settings, Secrets, Sweep> = {
  kind: "helpscout",
  account: (_settings, { app_id, app_secret }) => ({
    base: "https://api.helpscout.net",
    headers: {},
    grant: {
      url: "https://api.helpscout.net/v2/oauth2/token",
      form: {
        grant_type: "client_credentials",
        client_id: app_id,
        client_secret: app_secret,
      },
    },
  }),
  who: { path: "/v2/users/me" },
  nameOf: (body) =>
    textOf(`${textOf(at(body, "firstName")) ?? ""} ${textOf(at(body, "lastName")) ?? ""}`) ??
    textOf(at(body, "email")),
  cursor: Sweep,
  first: firstSweep,
  // Sorted by when they began, which does not change: what is added meanwhile moves the others to later pages.
  list: ({ page, since }) => ({
    path: `/v2/conversations?status=all&sortField=createdAt&sortOrder=asc&page=${page}${since === null ? "" : `&modifiedSince=${since.slice(0, 19)}Z`}`,
  }),
  listed(body, cursor, start) {
    const total = at(body, "page", "totalElements");
    return {
      items: changedSince(listOf(at(body, PLACE, "conversations")), null),
      ...afterPage(cursor, start, {
        last: nextPage(body, String) === null,
        total: typeof total === "number" ? total : null,
        size: PAGE,
      }),
      ahead: leftOf(total, cursor.page * PAGE),
    };
  },
  one: (id) => ({ path: `/v2/conversations/${id}` }),
  oneOf: (body) => ({ record: body }),
  details: () => [threads],
  records: ({ record }, [written = []]) => [{ ...fieldsOf(record), [PLACE]: { threads: written } }],
  webhook,
  writes,
  pollSeconds: 300,
};

/** Conversations of a Help Scout account. */
export const helpscout = deskConnector({ settings: Settings, secrets: Secrets, api });
