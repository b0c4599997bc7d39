import { Webhook } from "standardwebhooks";
import { DeliveryFailure } from "../failure.ts";
import { type OutboundRules, post } from "../outbound/post.ts";

const SECRET = /^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/;

/** Why a signing secret cannot be used; null when it can. */
export function refusedSecret(secret: string): string | null {
  return SECRET.test(secret) ? null : "it is not whsec_ with 24 to 64 bytes in base64 behind it";
}

export interface Hook {
  url: string;
  secret: string;
  /** webhook-id: the same at every try. */
  id: string;
  now: string;
  payload: object;
}

/**
 * Posts an event, signed as Standard Webhooks says (https://www.standardwebhooks.com).
 * @throws DeliveryFailure
 */
export async function sendWebhook({ url, secret, id, now, payload }: Hook, rules: OutboundRules) {
  const refused = refusedSecret(secret);
  if (refused !== null) throw new DeliveryFailure(`the secret cannot be used: ${refused}`, true);
  const body = JSON.stringify(payload);
  const at = new Date(now);
  const headers = {
    "content-type": "application/json",
    "user-agent": "amends",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(at.getTime() / 1000)),
    "webhook-signature": new Webhook(secret).sign(id, at, body),
  };
  await post({ url, headers, body }, rules);
}
