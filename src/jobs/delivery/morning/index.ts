import type { Store } from "../../../store/types.ts";
import type { TakenMessage } from "../../../store/outbox/types.ts";
import { mrkdwn } from "../channels/slack.ts";
import type { House } from "../house.ts";
import { send } from "../send.ts";
import type { Composed } from "../sender.ts";
import { dayOfMorning } from "./schedule.ts";
import { morningMail } from "./write.ts";

export { morningMessages } from "./schedule.ts";

/** The morning mail of an instant's day, for the whole house or for some owners; null: nothing to say. */
export async function morningFor(
  house: House,
  store: Pick<Store, "outbox">,
  instant: string,
  owners: readonly string[] | null,
) {
  const day = dayOfMorning(instant, house.settings, house.config);
  const morning = await store.outbox.morning(house.workspace, day, owners);
  const nothing = morning.due.total + morning.broken.total + morning.read.length === 0;
  return nothing ? null : morningMail(morning, day, house);
}

/** The morning mail of a message's day and recipient. */
export async function composeMorning(
  message: TakenMessage,
  house: House,
  store: Pick<Store, "outbox">,
  now: string,
): Promise<Composed> {
  const { recipient } = message;
  const owners = readersOf(recipient, house);
  if (owners !== null && owners.length === 0) return { drop: "nobody reads it at this address" };
  const mail = await morningFor(house, store, message.due ?? now, owners);
  if (mail === null) return { drop: "there is nothing to say this morning" };
  return send(message, house, {
    letter: () => mail,
    slack: () => mrkdwn(mail.subject),
    payload: () => ({ type: "morning", timestamp: now, data: { workspace: house.workspace } }),
    now,
  });
}

/** Whose promises stand in the mail to an address; null: everybody's. */
function readersOf(recipient: string, { settings }: House): string[] | null {
  const { morning, recipients } = settings;
  if (morning.to.some((email) => email.toLowerCase() === recipient)) return null;
  if (!morning.owners) return [];
  return recipients
    .filter(({ email }) => email.toLowerCase() === recipient)
    .map(({ owner }) => owner);
}
