import { at, idOf, textOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/** Events of conversations and messages; their payload tells who changed what, which the API does not. */
export const webhook: Webhook = {
  proof: {
    header: "x-chatwoot-signature",
    algorithm: "sha256",
    encoding: "hex",
    prefix: "sha256=",
    stamp: { header: "x-chatwoot-timestamp", between: "." },
  },
  read(body, header) {
    const event = textOf(at(body, "event")) ?? "";
    const conversation = event.startsWith("message_")
      ? idOf(at(body, "conversation", "id"))
      : event.startsWith("conversation_") && !event.startsWith("conversation_typing")
        ? idOf(at(body, "id"))
        : null;
    return { event: header("x-chatwoot-delivery") ?? null, conversation };
  },
  carries: (body) => body,
};
