import { randomUUID } from "node:crypto";
import type { DeliveryChannel } from "../../model/reminders.ts";
import { mrkdwn } from "./channels/slack.ts";
import { DeliveryFailure } from "./failure.ts";
import type { House } from "./house.ts";
import { written } from "./letter.ts";
import { send } from "./send.ts";

/** Sends a test now, past the outbox. Returns what went wrong, null when it was taken. */
export async function testMessage(
  house: House,
  channel: DeliveryChannel,
  recipient: string,
  now: string,
): Promise<string | null> {
  const { texts, config } = house;
  const { title, body } = texts.test;
  try {
    const composed = send({ channel, recipient, id: `test_${randomUUID()}` }, house, {
      letter: () =>
        written({
          language: config.language,
          title,
          quote: null,
          lines: [body],
          link: house.address === null ? null : { url: house.address, label: texts.open },
          foot: texts.because,
        }),
      slack: () => `*${mrkdwn(title)}*\n${mrkdwn(body)}`,
      payload: () => ({ type: "test", timestamp: now, data: { workspace: house.workspace } }),
      now,
    });
    if (!("send" in composed)) return "this way out is not set up";
    await composed.send();
    return null;
  } catch (error) {
    if (error instanceof DeliveryFailure) return error.message;
    throw error;
  }
}
