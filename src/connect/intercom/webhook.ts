import { at, idOf, textOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/** Notifications of topics conversation.*; the conversation in them has its latest part only. */
export const webhook: Webhook = {
  proof: { header: "x-hub-signature", algorithm: "sha1", encoding: "hex", prefix: "sha1=" },
  read(body) {
    const about = textOf(at(body, "topic"))?.startsWith("conversation.") === true;
    const item = at(body, "data", "item");
    return {
      event: idOf(at(body, "id")),
      // Topics about a part of a conversation carry the conversation all the same.
      conversation: about ? (idOf(at(item, "conversation_id")) ?? idOf(at(item, "id"))) : null,
    };
  },
};
