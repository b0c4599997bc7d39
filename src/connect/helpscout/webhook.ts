import { createHash } from "node:crypto";
import { at, fieldsOf, idOf } from "../desk/fields.ts";
import type { Webhook } from "../desk/webhook.ts";

/** Events convo.* and satisfaction.ratings, which are named in a header. Ratings are told nowhere else. */
export const webhook: Webhook = {
  proof: { header: "x-helpscout-signature", algorithm: "sha1", encoding: "base64" },
  read(body, header) {
    const event = header("x-helpscout-event") ?? "";
    const conversation = event.startsWith("convo.")
      ? idOf(at(body, "id"))
      : event === "satisfaction.ratings"
        ? idOf(at(body, "conversationId"))
        : null;
    const text = `${event}\n${JSON.stringify(body)}`;
    return { event: createHash("sha256").update(text).digest("hex"), conversation };
  },
  carries: (body) => ("conversationId" in fieldsOf(body) ? { ratings: [body] } : null),
};
