import { at, idOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/** Webhooks of an app; before it is saved, Front asks for a word to be sent back. */
export const webhook: Webhook = {
  proof: {
    header: "x-front-signature",
    algorithm: "sha256",
    encoding: "base64",
    stamp: { header: "x-front-request-timestamp", between: ":" },
  },
  challenge: "x-front-challenge",
  read: (body) => ({
    event: idOf(at(body, "payload", "id")),
    conversation: idOf(at(body, "payload", "conversation", "id")),
  }),
};
