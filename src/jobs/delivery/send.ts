import type { TakenMessage } from "../../store/outbox/types.ts";
import { type Attachment, sendMail } from "./channels/email.ts";
import { sendSlack } from "./channels/slack.ts";
import { sendWebhook } from "./channels/webhook.ts";
import type { House } from "./house.ts";
import type { Composed } from "./sender.ts";

/** One message in the forms of the channels; made only when that channel is used. */
export interface Content {
  letter: () => { subject: string; text: string; html: string };
  /** What a mail carries besides; made only when it leaves. */
  attachments?: () => Promise<Attachment[]>;
  slack: () => string;
  payload: () => object;
  now: string;
  headers?: Readonly<Record<string, string>>;
}

const NOT_SET_UP = "this way out is no longer set up";

/** How a message leaves by its channel, as the house has set it up now. */
export function send(
  { channel, id, recipient }: Pick<TakenMessage, "channel" | "id" | "recipient">,
  house: House,
  content: Content,
): Composed {
  const { settings } = house;
  const rules = { privateNetwork: settings.private_network };
  switch (channel) {
    case "email": {
      const smtp = house.secret("smtp_url");
      const { from } = settings;
      if (smtp === null || from === null) return { drop: NOT_SET_UP };
      const { headers = {}, attachments = async () => [] } = content;
      const mail = { id, from, to: recipient, headers, ...content.letter() };
      const leave = async () => sendMail(smtp, { ...mail, attachments: await attachments() });
      return { send: leave, shows: `${mail.subject}\n\n${mail.text}` };
    }
    case "slack": {
      const url = house.secret("slack_url");
      if (url === null) return { drop: NOT_SET_UP };
      const text = content.slack();
      return { send: () => sendSlack(url, text, rules), shows: text };
    }
    default: {
      const url = house.secret("webhook_url");
      const secret = house.secret("webhook_secret");
      if (url === null || secret === null) return { drop: NOT_SET_UP };
      const payload = content.payload();
      const { now } = content;
      const hook = { url, secret, id, now, payload };
      return { send: () => sendWebhook(hook, rules), shows: JSON.stringify(payload, null, 2) };
    }
  }
}
