import type { Store } from "../../store/types.ts";
import { addressesOf } from "../../store/outbox/plan.ts";
import type { PromiseNow, TakenMessage } from "../../store/outbox/types.ts";
import { mrkdwn } from "./channels/slack.ts";
import type { House } from "./house.ts";
import { written } from "./letter.ts";
import { inWords } from "./texts/index.ts";
import { send } from "./send.ts";
import type { Composed } from "./sender.ts";

/** A reminder as it is to be said now; nothing, when the promise has moved on. */
export async function composeReminder(
  message: TakenMessage,
  house: House,
  store: Pick<Store, "outbox">,
  now: string,
): Promise<Composed> {
  const { conversation, promise } = message;
  if (conversation === null || promise === null) return { drop: "it names no promise" };
  const found = await store.outbox.promise(house.workspace, conversation, promise);
  const moot = mootBecause(message, found, now) ?? mootFor(message, found, house);
  if (moot !== null || found === null) return { drop: moot ?? "the promise is no longer there" };
  if (found.snoozed_until !== null && found.snoozed_until > now)
    return { wait: found.snoozed_until };
  return send(message, house, {
    letter: () => written(letterOf(message, found, house)),
    slack: () => slackOf(message, found, house),
    payload: () => payloadOf(message, found, house, now),
    now,
  });
}

/** Why nobody needs the reminder any more; null when somebody does. */
export function mootBecause(
  { kind, due }: { kind: string; due: string | null },
  found: PromiseNow | null,
  now: string,
): string | null {
  if (found === null) return "the promise is no longer there";
  const { state, deadline } = found.row;
  if (kind === "broken") return state === "broken" ? null : `the promise is ${state} now`;
  if (state !== "open") return `the promise is ${state} now`;
  if (due === null || deadline.due === null || Date.parse(deadline.due) !== Date.parse(due))
    return "the promise is due at another time now";
  return Date.parse(due) <= Date.parse(now) ? "the due time has passed" : null;
}

/** Why the one it was written for needs it no more: the promise has another owner, who has a reminder too. */
function mootFor(
  { channel, recipient, owner_key }: TakenMessage,
  found: PromiseNow | null,
  { settings }: House,
): string | null {
  if (found === null || channel !== "email" || owner_key === "" || owner_key === found.owner_key)
    return null;
  return addressesOf(found.row.owner, settings).includes(recipient)
    ? null
    : "the promise has another owner now";
}

export function wordsOf({ kind }: { kind: string }, { row }: PromiseNow, { texts, zone }: House) {
  const when = row.deadline.due === null ? "" : inWords(row.deadline.due, texts.locale, zone);
  const said = kind === "broken" ? texts.broken : texts.due_soon;
  return said({ owner: row.owner, customer: row.customer, when });
}

function letterOf(message: TakenMessage, found: PromiseNow, house: House) {
  const { title, advice } = wordsOf(message, found, house);
  const { texts, config } = house;
  const url = linkTo(found, house);
  return {
    language: config.language,
    title,
    quote: found.row.quote,
    lines: [`${texts.conversation}: ${found.row.subject || texts.no_subject}`, advice],
    link: url === null ? null : { url, label: texts.open },
    foot: texts.because,
  };
}

function slackOf(message: TakenMessage, found: PromiseNow, house: House): string {
  const { title, advice } = wordsOf(message, found, house);
  const url = linkTo(found, house);
  const link = url === null ? "" : `\n<${url}|${mrkdwn(house.texts.open)}>`;
  return `*${mrkdwn(title)}*\n> ${mrkdwn(found.row.quote, 500)}\n${mrkdwn(advice)}${link}`;
}

function payloadOf(message: TakenMessage, found: PromiseNow, house: House, now: string) {
  const { row, channel } = found;
  const { id, quote, action, state, deadline, owner, customer, conversation, subject } = row;
  return {
    type: `promise.${message.kind}`,
    timestamp: now,
    data: {
      workspace: house.workspace,
      conversation,
      subject,
      channel,
      customer,
      owner,
      promise: { id, quote, action, state, due: deadline.due, due_text: deadline.text },
      url: linkTo(found, house),
    },
  };
}

function linkTo({ row: { conversation, id } }: PromiseNow, house: House): string | null {
  return linkInto(house, conversation, { promise: id });
}

/** Where a promise or finding is seen in its conversation; null when nobody knows the server's address. */
export function linkInto(
  { address, workspace }: Pick<House, "address" | "workspace">,
  conversation: string,
  place: Readonly<Record<string, string>>,
): string | null {
  if (address === null) return null;
  const path = ["w", workspace, "conversations", conversation].map(encodeURIComponent);
  return `${address}/${path.join("/")}?${new URLSearchParams(place).toString()}`;
}
