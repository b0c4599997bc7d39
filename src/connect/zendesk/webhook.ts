import { at, idOf, textOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/** Event subscriptions, whose body names event and ticket, and triggers, whose body a house writes itself. */
export const webhook: Webhook = {
  proof: {
    header: "x-zendesk-webhook-signature",
    algorithm: "sha256",
    encoding: "base64",
    stamp: { header: "x-zendesk-webhook-signature-timestamp", between: "" },
  },
  read(body, header) {
    const type = textOf(at(body, "type"));
    if (type?.startsWith("zen:event-type:") === true)
      return {
        event: idOf(at(body, "id")),
        conversation: type.startsWith("zen:event-type:ticket.")
          ? idOf(at(body, "detail", "id"))
          : null,
      };
    return {
      event: header("x-zendesk-webhook-invocation-id") ?? null,
      conversation: idOf(at(body, "ticket_id")) ?? idOf(at(body, "ticket", "id")),
    };
  },
};
