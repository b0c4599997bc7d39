import type {
  Channel,
  ConversationEvent,
  ConversationInput,
  MessageInput,
  Role,
  Status,
} from "../../model/conversation.ts";
import { handOver } from "../desk/changes.ts";
import { htmlToText } from "../html.ts";
import { known } from "../json/fields.ts";
import type { Attachment, Author, Conversation, Part } from "./schema.ts";

const CHANNELS: Readonly<Record<string, Channel>> = {
  email: "email",
  phone_call: "phone",
  phone_switch: "phone",
  sms: "sms",
  twitter: "social",
  facebook: "social",
  instagram: "social",
};

const STATES: Readonly<Record<string, Status>> = {
  open: "open",
  snoozed: "pending",
  closed: "closed",
};

const ROLES: Readonly<Record<string, Role>> = {
  user: "customer",
  lead: "customer",
  contact: "customer",
  admin: "agent",
  bot: "bot",
};

/** Parts that change the state, and the state they lead to. */
const STATE_AFTER: readonly (readonly [pattern: RegExp, state: string])[] = [
  [/^(?:close|closed)$/, "closed"],
  [/open|unsnoozed$/, "open"],
  [/^snoozed$/, "snoozed"],
];
const PRIVATE = /^note|_note$/;
/** Sent to many at once, or by a workflow. */
const SENT_BY_MACHINE = /^(?:automated|operator_initiated|campaigns_initiated)$/;

/** One conversation with those of its parts that could be read. */
export function toConversation(
  conversation: Conversation,
  parts: readonly Part[],
): ConversationInput {
  const { source, contacts } = conversation;
  const contact = contacts?.contacts?.[0];
  const first = source?.body ? [openingOf(conversation)] : [];
  const messages = [...first, ...parts.flatMap(messageOf)];
  const asked = messages.find(({ author }) => author.role === "customer")?.author;
  const customer = contact ?? (asked?.id === undefined ? undefined : { ...asked, id: asked.id });
  const rating = conversation.conversation_rating;
  return {
    id: conversation.id,
    source: { kind: "intercom" },
    channel: CHANNELS[source?.type ?? ""] ?? "chat",
    ...known({
      subject: conversation.title ?? (source?.subject ? htmlToText(source.subject) : undefined),
      status: STATES[conversation.state ?? (conversation.open === true ? "open" : "")],
      tags: conversation.tags?.tags?.flatMap(({ name }) => name ?? []),
    }),
    ...(customer === undefined
      ? {}
      : {
          customer: {
            id: customer.id,
            ...known({ name: customer.name ?? asked?.name, email: customer.email ?? asked?.email }),
          },
        }),
    ...(rating?.rating == null
      ? {}
      : { rating: { score: rating.rating, scale: 5, ...known({ comment: rating.remark }) } }),
    messages,
    events: eventsOf(conversation, parts),
  };
}

function openingOf({ id, source, created_at }: Conversation): MessageInput {
  return {
    id: source?.id ?? `${id}.source`,
    at: created_at,
    author: authorOf(source?.author),
    ...bodyOf(source?.body, source?.redacted),
    ...(SENT_BY_MACHINE.test(source?.delivered_as ?? "") ? { automated: true } : {}),
    ...attachmentsOf(source?.attachments),
  };
}

/** Any part with words is a message, also one that closes or assigns at the same time. */
function messageOf(part: Part): MessageInput[] {
  const files = attachmentsOf(part.attachments);
  if (!part.body && files.attachments === undefined && part.redacted !== true) return [];
  return [
    {
      id: part.id,
      at: part.created_at,
      author: authorOf(part.author),
      ...bodyOf(part.body, part.redacted),
      ...(PRIVATE.test(part.part_type) ? { private: true } : {}),
      ...files,
    },
  ];
}

/** What stands in place of words taken out is not the author's. */
function bodyOf(body: string | null | undefined, redacted: boolean | null | undefined) {
  return redacted === true ? { text: "", redacted: true } : { html: body ?? "" };
}

function attachmentsOf(files: readonly Attachment[] | null | undefined) {
  return known({
    attachments: files?.map(({ name, content_type, filesize }) => {
      const size = Number(filesize ?? Number.NaN);
      return known({ name, type: content_type, size: Number.isFinite(size) ? size : undefined });
    }),
  });
}

function authorOf(author: Author | null | undefined): MessageInput["author"] {
  const role = author?.from_ai_agent === true ? "bot" : (ROLES[author?.type ?? ""] ?? "system");
  return { role, ...known({ id: author?.id, name: author?.name, email: author?.email }) };
}

/**
 * Assignments, changes of state and the rating. From a team to one of its people is taking up, not
 * handing over: people follow people, and teams teams.
 */
function eventsOf(conversation: Conversation, parts: readonly Part[]): ConversationEvent[] {
  const events: ConversationEvent[] = [];
  const holders = new Map<string, string>();
  let state = "open";
  for (const part of parts) {
    const about = { at: part.created_at, actor: part.author?.name ?? part.author?.id };
    const to = part.assigned_to;
    if (to?.id && /assign/.test(part.part_type)) {
      const type = to.type ?? "";
      const event = handOver({
        ...about,
        id: `${part.id}.assigned`,
        from: holders.get(type),
        to: to.name ?? to.id,
      });
      if (event !== null) events.push(event);
      holders.set(type, to.name ?? to.id);
    }
    const next = STATE_AFTER.find(([pattern]) => pattern.test(part.part_type))?.[1];
    if (next !== undefined && next !== state) {
      events.push({
        ...known(about),
        at: about.at,
        id: `${part.id}.status`,
        type: "status",
        from: state,
        to: next,
      });
      state = next;
    }
  }
  const rating = conversation.conversation_rating;
  if (rating?.rating != null && rating.created_at != null) {
    const id = `${conversation.id}.rating`;
    events.push({ id, at: rating.created_at, type: "rating", value: rating.rating });
  }
  return events.sort((a, b) => a.at.localeCompare(b.at));
}
