import { at, idOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/** Called by a trigger, with ticket and article. */
export const webhook: Webhook = {
  proof: { header: "x-hub-signature", algorithm: "sha1", encoding: "hex", prefix: "sha1=" },
  read: (body, header) => ({
    event: header("x-zammad-delivery") ?? null,
    conversation: idOf(at(body, "ticket", "id")),
  }),
};
