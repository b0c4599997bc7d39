import type { Channel, MessageInput, Role, Status } from "../../model/conversation.ts";
import type { Draft } from "../desk/book.ts";
import { handOver, statusChange } from "../desk/changes.ts";
import { known } from "../json/fields.ts";
import type { Article, History, Ticket, User } from "./schema.ts";

/** States a new installation has, by name and by number. */
const STATES: Readonly<Record<string, Status>> = {
  new: "open",
  open: "open",
  "pending reminder": "pending",
  "pending close": "pending",
  closed: "closed",
};
const STATE_NUMBERS = [
  "",
  "new",
  "open",
  "pending reminder",
  "closed",
  "merged",
  "",
  "pending close",
];

const CHANNELS: readonly (readonly [pattern: RegExp, channel: Channel])[] = [
  [/^email$/, "email"],
  [/^phone$/, "phone"],
  [/^sms$/, "sms"],
  [/chat|telegram|whatsapp/, "chat"],
  [/twitter|facebook/, "social"],
];
/** The numbers of article types and senders are the same in every installation. */
const TYPE_NUMBERS = ["", "email", "sms", "chat", "fax", "phone", "twitter status"];
const SENDER_NUMBERS = ["", "Agent", "Customer", "System"];
const SENDERS: Readonly<Record<string, Role>> = {
  Agent: "agent",
  Customer: "customer",
  System: "system",
};
const ADDRESS = /[^\s<>"',;]{1,64}@[^\s<>"',;]{1,255}/g;

type Users = ReadonlyMap<string, User>;

/** The articles of a merged ticket have moved to the ticket it was merged into. */
export function isMerged(ticket: Ticket): boolean {
  return stateOf(ticket) === "merged";
}

function stateOf({ state, state_id }: Ticket): string {
  return nameOf(state) ?? STATE_NUMBERS[Number(state_id ?? 0)] ?? "";
}

/** What a ticket says about its conversation. */
export function fieldsOf(ticket: Ticket, users: Users): Draft["fields"] {
  const customer = users.get(ticket.customer_id ?? "");
  const email = customer?.email ?? (ticket.customer?.includes("@") ? ticket.customer : undefined);
  return {
    ...known({
      subject: ticket.title,
      status: STATES[stateOf(ticket)],
      tags: ticket.tags,
      team: nameOf(ticket.group),
      number: ticket.number,
    }),
    ...(ticket.customer_id == null && email == null
      ? {}
      : {
          customer: {
            id: ticket.customer_id ?? email ?? "",
            ...known({ name: fullName(customer), email, since: customer?.created_at }),
          },
        }),
  };
}

/** Without its history, a ticket still tells when it was closed. */
export function settleClosing(draft: Draft, ticket: Ticket | undefined): void {
  const known = draft.events.some(({ type }) => type === "status");
  if (known || ticket?.close_at == null || draft.fields.status !== "closed") return;
  const at = ticket.close_at;
  draft.events.push({ id: `${ticket.id}.closed`, at, type: "status", to: "closed" });
}

/** A message of an article. */
export function articleOf(
  article: Article,
  ticket: Ticket | undefined,
  users: Users,
): MessageInput & { id: string } {
  const type = article.type ?? TYPE_NUMBERS[Number(article.type_id ?? 0)] ?? "";
  const sender = article.sender ?? SENDER_NUMBERS[Number(article.sender_id ?? 0)] ?? "";
  const role = SENDERS[sender] ?? "system";
  const id = article.origin_by_id ?? article.created_by_id ?? undefined;
  const user = users.get(id ?? "");
  const email = user?.email ?? article.from?.match(ADDRESS)?.[0];
  const name = fullName(user) ?? article.from?.replace(/<[^>]{0,300}>/, "").trim();
  const automated = sender === "System" || article.preferences?.["is-auto-response"] === true;
  return {
    id: article.id,
    at: article.created_at,
    author: { role, ...known({ id, name, email }) },
    ...(article.content_type === "text/html"
      ? { html: article.body ?? "" }
      : { text: article.body ?? "" }),
    ...(isPrivate(article, type, ticket, users) ? { private: true } : {}),
    ...(automated ? { automated: true } : {}),
    ...known({
      channel: CHANNELS.find(([pattern]) => pattern.test(type))?.[1],
      to: article.to?.match(ADDRESS) ?? undefined,
      cc: article.cc?.match(ADDRESS) ?? undefined,
      reply_to: article.in_reply_to,
      attachments: article.attachments?.map(({ filename, size }) =>
        known({ name: filename, size: size == null ? undefined : Number(size) }),
      ),
    }),
  };
}

/** "Internal" hides an article from the customer's view, but mail to the customer was sent all the same. */
function isPrivate(
  { internal, to, cc }: Article,
  type: string,
  ticket: Ticket | undefined,
  users: Users,
): boolean {
  if (internal !== true) return false;
  const customer = users.get(ticket?.customer_id ?? "")?.email ?? ticket?.customer;
  const sent = type === "email" && customer != null && customer !== "";
  return !(sent && `${to ?? ""} ${cc ?? ""}`.toLowerCase().includes(customer.toLowerCase()));
}

/** Adds a change of state, owner or group, and a merge. */
export function addHistory(draft: Draft, line: History, users: Users): void {
  const { id, created_at: at, attribute, value_from: from, value_to: to } = line;
  const actor = fullName(users.get(line.created_by_id ?? "")) ?? line.created_by_id;
  const change = { id: `history.${id}`, at, actor, from: owner(from), to: owner(to) };
  if (line.type === "received_merge" || line.type === "merged_into") {
    draft.events.push({
      id: change.id,
      at,
      type: "other",
      value: "merged",
      ...known({ ref: to ?? from }),
    });
    return;
  }
  const event =
    attribute === "state"
      ? statusChange(change)
      : attribute === "owner" || attribute === "group"
        ? handOver(change)
        : null;
  if (event !== null) draft.events.push(event);
}

/** Nobody is written as "-". */
function owner(value: string | null | undefined): string | null {
  return value == null || value === "" || value === "-" ? null : value;
}

function nameOf(value: Ticket["state"]): string | null | undefined {
  return value !== null && typeof value === "object" ? value.name : value;
}

function fullName(user: User | undefined): string | undefined {
  const name = `${user?.firstname ?? ""} ${user?.lastname ?? ""}`.trim();
  return name === "" || name === "-" ? undefined : name;
}
