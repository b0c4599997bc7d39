import { plain } from "../../../report/plain.ts";
import { type OutboundRules, post } from "../outbound/post.ts";

/** A character of no width: it takes the meaning of the sign before it, and nobody sees it. */
const NOTHING = "\u200b";

/**
 * Text of others for Slack, Mattermost, Rocket.Chat: nobody is called by it, nothing becomes bold, a link
 * or an image.
 */
export function mrkdwn(text: string, most = 300): string {
  return plain(text, most)
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[@*_~`[\]|#!:]/g, `$&${NOTHING}`);
}

/**
 * Posts a line to a Slack-compatible incoming webhook.
 * @throws DeliveryFailure
 */
export async function sendSlack(url: string, text: string, rules: OutboundRules): Promise<void> {
  const headers = { "content-type": "application/json", "user-agent": "amends" };
  await post({ url, headers, body: JSON.stringify({ text }) }, rules);
}
