import { at, idOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/**
 * Called by an automation, with a secret in a header that the house adds; Freshdesk signs nothing and
 * names no event. The body is what the automation is told to send: the ticket's id.
 */
export const webhook: Webhook = {
  proof: { header: "x-amends-secret", plain: true },
  read: (body) => ({
    event: null,
    conversation: idOf(at(body, "ticket_id")) ?? idOf(at(body, "freshdesk_webhook", "ticket_id")),
  }),
};
