import type { Channel, MessageInput, Role, Status } from "../../model/conversation.ts";
import type { Draft } from "../desk/book.ts";
import { known } from "../json/fields.ts";
import type { Comment, Conversation, Event, Message, Person } from "./schema.ts";

const STATUSES: Readonly<Record<string, Status>> = {
  archived: "closed",
  deleted: "closed",
  assigned: "open",
  unassigned: "open",
  open: "open",
  waiting: "pending",
  resolved: "solved",
};
const CHANNELS: Readonly<Record<string, Channel>> = {
  email: "email",
  sms: "sms",
  call: "phone",
  front_chat: "chat",
  intercom: "chat",
  "yalo wha": "chat",
  whatsapp: "chat",
  facebook: "social",
  tweet: "social",
  tweet_dm: "social",
};
/** Kinds of teammate that are no person. */
const MACHINES: Readonly<Record<string, Role>> = { ai: "bot" };
const AUTOMATIC = /^(?:ai|rule|macro|api|integration|csat|visitor)$/;

export function fieldsOf(conversation: Conversation): Draft["fields"] {
  const { status_category, status, recipient, tags, subject } = conversation;
  const customer = recipient?.role === "cc" ? undefined : recipient;
  return known({
    subject,
    status: STATUSES[status_category ?? ""] ?? STATUSES[status ?? ""],
    tags: tags?.flatMap(({ name }) => name ?? []),
    customer: customer?.handle
      ? { id: customer.handle, ...known({ name: customer.name, email: mailOf(customer.handle) }) }
      : undefined,
  });
}

export function isDraft({ is_draft, draft_mode }: Message): boolean {
  return is_draft === true || (draft_mode != null && draft_mode !== "");
}

export function messageOf(message: Message): MessageInput & { id: string } {
  const { author, recipients, is_inbound: inbound } = message;
  const sender = recipients?.find(({ role }) => role === "from");
  const handles = (role: string) =>
    recipients?.flatMap((one) => (one.role === role && one.handle ? [one.handle] : []));
  const type = author?.type ?? "";
  return {
    id: message.id,
    at: message.created_at,
    author: inbound
      ? {
          role: "customer",
          ...known({
            id: sender?.handle ?? author?.email,
            name: sender?.name ?? nameOf(author),
            email: mailOf(sender?.handle) ?? author?.email,
          }),
        }
      : { ...aboutStaff(author), role: MACHINES[type] ?? "agent" },
    ...(message.body ? { html: message.body } : { text: message.text ?? "" }),
    ...(!inbound && AUTOMATIC.test(type) ? { automated: true } : {}),
    ...(message.error_type ? { delivery: "failed" as const } : {}),
    ...known({
      channel: CHANNELS[message.type ?? ""],
      to: handles("to"),
      cc: handles("cc"),
      attachments: filesOf(message.attachments),
    }),
  };
}

/** A comment is seen by teammates only. */
export function commentOf(comment: Comment): MessageInput & { id: string } {
  return {
    id: comment.id,
    at: comment.posted_at,
    author: { ...aboutStaff(comment.author), role: "agent" },
    text: comment.body ?? "",
    private: true,
    ...known({ attachments: filesOf(comment.attachments) }),
  };
}

const STATUS_AFTER: Readonly<Record<string, string>> = {
  archive: "closed",
  trash: "closed",
  reopen: "open",
  restore: "open",
};

/** Adds what an event tells besides messages, which come by themselves. */
export function addEvent(draft: Draft, event: Event): void {
  const { id, type, emitted_at: at } = event;
  const actor = partyOf(event.source?.data);
  const target = partyOf(event.target?.data);
  const to = STATUS_AFTER[type];
  if (to !== undefined) draft.events.push({ id, at, type: "status", to, ...known({ actor }) });
  else if (type === "assign")
    draft.events.push({ id, at, type: "assigned", ...known({ actor, to: target }) });
  else if (type === "unassign")
    draft.events.push({ id, at, type: "assigned", value: "unassigned", ...known({ actor }) });
  else if (type === "move")
    draft.events.push({ id, at, type: "transferred", ...known({ actor, to: target }) });
  else if (type === "tag")
    draft.events.push({ id, at, type: "tag", ...known({ actor, to: target }) });
}

function partyOf(data: Person | Person[] | string | null | undefined): string | undefined {
  const one = Array.isArray(data) ? data[0] : data;
  if (one == null || typeof one === "string") return undefined;
  return nameOf(one) ?? one.id ?? undefined;
}

function aboutStaff(person: Person | null | undefined) {
  return known({ id: person?.id, name: nameOf(person), email: person?.email });
}

function nameOf(person: Person | null | undefined): string | undefined {
  const full = `${person?.first_name ?? ""} ${person?.last_name ?? ""}`.trim();
  return full || person?.name || person?.username || undefined;
}

function mailOf(handle: string | null | undefined): string | undefined {
  return handle?.includes("@") ? handle : undefined;
}

function filesOf(files: Message["attachments"]) {
  return files?.map(({ filename, content_type, size }) =>
    known({ name: filename, type: content_type, size }),
  );
}
