import type {
  Channel,
  ConversationEvent,
  MessageInput,
  Role,
  Status,
} from "../../model/conversation.ts";
import type { Draft } from "../desk/book.ts";
import { handOver, statusChange } from "../desk/changes.ts";
import { known } from "../json/fields.ts";
import { type Conversation, EMBEDDED, type Person, type Rating, type Thread } from "./schema.ts";

const STATUSES: Readonly<Record<string, Status>> = {
  active: "open",
  open: "open",
  pending: "pending",
  closed: "closed",
};
const CHANNELS: Readonly<Record<string, Channel>> = {
  email: "email",
  chat: "chat",
  phone: "phone",
};

/** Threads that carry words; lineitems only tell what was done. */
const ROLES: Readonly<Record<string, Role>> = {
  customer: "customer",
  message: "agent",
  note: "agent",
  phone: "agent",
  chat: "customer",
  beaconchat: "customer",
  forwardparent: "agent",
  forwardchild: "agent",
};
/** Forwarded mail goes to third parties; the customer sees neither it nor notes. */
const PRIVATE = new Set(["note", "forwardparent", "forwardchild"]);
const SCORES: Readonly<Record<string, number>> = { bad: 1, okay: 2, great: 3 };

export function fieldsOf(conversation: Conversation): Draft["fields"] {
  const { createdBy, primaryCustomer } = conversation;
  const byCustomer = createdBy?.type === "customer" ? createdBy : undefined;
  const id = primaryCustomer?.id ?? byCustomer?.id;
  const email = primaryCustomer?.email ?? byCustomer?.email;
  return {
    channel: CHANNELS[conversation.type ?? ""] ?? "email",
    ...known({
      subject: conversation.subject,
      status: STATUSES[conversation.status ?? ""],
      tags: conversation.tags?.flatMap(({ tag }) => tag ?? []),
    }),
    ...(id == null
      ? {}
      : { customer: { id, ...known({ name: nameOf(primaryCustomer ?? byCustomer), email }) } }),
  };
}

/** Adds the message of a thread that was sent, and keeps drafts out. */
export function addThread(draft: Draft, thread: Thread): void {
  const role = ROLES[thread.type];
  if (role === undefined || thread.state === "draft") return;
  const author = thread.createdBy;
  const message: MessageInput & { id: string } = {
    id: thread.id,
    at: thread.createdAt,
    author: {
      role: author?.type === "user" ? "agent" : author?.type === "customer" ? "customer" : role,
      ...known({ id: author?.id, name: nameOf(author), email: author?.email }),
    },
    html: thread.body ?? "",
    ...(PRIVATE.has(thread.type) ? { private: true } : {}),
    ...(/workflow/.test(thread.action?.type ?? "") && thread.type === "message"
      ? { automated: true }
      : {}),
    ...known({
      channel: thread.type === "phone" ? ("phone" as const) : undefined,
      to: thread.to,
      cc: thread.cc,
      attachments: thread[EMBEDDED]?.attachments?.map(({ filename, mimeType, size }) =>
        known({ name: filename, type: mimeType, size }),
      ),
    }),
  };
  draft.messages.set(thread.id, message);
}

/** Every thread tells status and assignee after it; where they differ from the thread before, something happened. */
export function stateEvents(threads: readonly Thread[]): ConversationEvent[] {
  let status: string | null = null;
  let holder: string | null = null;
  return [...threads]
    .sort((a, b) => a.createdAt.localeCompare(b.createdAt))
    .flatMap((thread) => {
      const about = { at: thread.createdAt, actor: nameOf(thread.createdBy) };
      const events: (ConversationEvent | null)[] = [];
      const next = thread.status === "nochange" ? status : (thread.status ?? status);
      events.push(statusChange({ ...about, id: `${thread.id}.status`, from: status, to: next }));
      status = next;
      if (thread.assignedTo != null) {
        const to = nameOf(thread.assignedTo) ?? thread.assignedTo.id ?? null;
        events.push(handOver({ ...about, id: `${thread.id}.assigned`, from: holder, to }));
        holder = to;
      }
      return events.filter((event) => event !== null);
    });
}

/** Great, Okay or Bad: 3, 2 or 1 of 3. */
export function addRating(draft: Draft, rating: Rating): void {
  const score = SCORES[String(rating.rating).toLowerCase()] ?? Number(rating.rating);
  if (!Number.isFinite(score)) return;
  draft.fields.rating = { score, scale: 3, ...known({ comment: rating.comments }) };
  if (rating.createdAt != null)
    draft.events.push({
      id: `rating.${rating.id}`,
      at: rating.createdAt,
      type: "rating",
      value: score,
    });
}

function nameOf(person: Person | null | undefined): string | undefined {
  const name = `${person?.first ?? ""} ${person?.last ?? ""}`.trim();
  return name === "" ? undefined : name;
}
