import { z } from "zod";
import { alongTime, leftOf } from "../desk/ahead.ts";
import type { DeskApi } from "../desk/api.ts";
import { deskConnector } from "../desk/connector.ts";
import { afterPage, changedSince, firstSweep, secondsOf, Sweep } from "../desk/cursors.ts";
import { at, listOf, textOf } from "../desk/fields.ts";
import { WebhookSecret } from "../desk/secrets.ts";
import { conversationPath, messages, Settings } from "./paths.ts";
import { webhook } from "./webhook.ts";
import { writes } from "./write.ts";

const Secrets = z.object({
  api_access_token: z
    .string()
    .min(1)
    .max(500)
    .describe("Access token of an agent who sees all inboxes (Profile settings)"),
  ...WebhookSecret("Secret of the webhook (Settings > Integrations > Webhooks)"),
});
type Secrets = z.infer<typeof Secrets>;

/** As many as Chatwoot puts on a page. */
const PAGE = 25;

export const api: DeskApi<Settings, Secrets, Sweep> = {
  kind: "chatwoot",
  account: ({ url }, { api_access_token }) => ({
    base: url,
    headers: { api_access_token },
  }),
  source: ({ url, account_id }) => ({ site: new URL(url).host, account: String(account_id) }),
  who: { path: "/api/v1/profile" },
  nameOf: (body) => textOf(at(body, "name")),
  cursor: Sweep,
  first: firstSweep,
  // Sorted by activity, latest first: what becomes active moves to pages that are done, and is met by the next look.
  list: ({ page }, { account_id }) => ({
    path: `/api/v1/accounts/${account_id}/conversations?status=all&assignee_type=all&sort_by=last_activity_secondsdesc&page=${page}`,
  }),
  listed(body, cursor, start) {
    const found = listOf(at(body, "data", "payload"));
    const total = at(body, "data", "meta", "all_count");
    const from = cursor.since === null ? 0 : secondsOf(cursor.since);
    const older = found.length > 0 && found.every((one) => lastActivity(one) < from);
    return {
      items: changedSince(found, cursor.since, "last_activity_at"),
      ...afterPage(cursor, start, {
        last: found.length < PAGE || older,
        total: typeof total === "number" ? total : null,
        size: PAGE,
      }),
      // The total is of everything; what a day leaves of it, only time tells.
      ahead:
        cursor.since === null
          ? leftOf(total, cursor.page * PAGE)
          : alongTime(at(found.at(-1), "last_activity_at"), cursor.since),
    };
  },
  one: (id, settings) => ({ path: conversationPath(settings, id) }),
  oneOf: (body) => ({ record: body }),
  details: (settings) => [messages(settings)],
  webhook,
  writes,
  pollSeconds: 300,
};

function lastActivity(conversation: unknown): number {
  const seconds = secondsOf(at(conversation, "last_activity_at"));
  return seconds === 0 ? Number.POSITIVE_INFINITY : seconds;
}

/** Conversations of a Chatwoot account. */
export const chatwoot = deskConnector({ settings: Settings, secrets: Secrets, api });
