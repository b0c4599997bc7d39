import type {
  Channel,
  ConversationEvent,
  ConversationInput,
  MessageInput,
  Role,
  Status,
} from "../../model/conversation.ts";
import { known } from "../json/fields.ts";
import type { Rating, Reply, Ticket } from "./schema.ts";

interface Person {
  name?: string | null | undefined;
  email?: string | null | undefined;
}

/** Everything read from a file so far; replies, people and ratings by the ids they belong to. */
export interface Desk {
  tickets: Map<string, Ticket>;
  replies: Map<string, Reply[]>;
  people: Map<string, Person>;
  agents: Set<string>;
  ratings: Map<string, Rating>;
}

/** A house may add its own above 7; those count as open. */
const STATUSES: Readonly<Record<number, Status>> = {
  2: "open",
  3: "pending",
  4: "solved",
  5: "closed",
  6: "pending",
  7: "pending",
};
const CHANNELS: Readonly<Record<number, Channel>> = {
  1: "email",
  3: "phone",
  5: "social",
  6: "social",
  7: "chat",
  10: "email",
  13: "chat",
};
/** An e-mail that staff write first. */
const OUTBOUND = 10;
/** The seven faces of the survey, worst first. */
const FACES = [-103, -102, -101, 100, 101, 102, 103];

/** The description is the first message: the customer's, or staff's in an outbound ticket. */
export function toConversation(
  ticket: Ticket,
  replies: readonly Reply[],
  desk: Desk,
): ConversationInput {
  const requester = ticket.requester_id ?? ticket.requester?.id ?? undefined;
  const person = desk.people.get(requester ?? "");
  const rating = desk.ratings.get(ticket.id);
  const score = rating === undefined ? -1 : FACES.indexOf(answerOf(rating));
  return {
    id: ticket.id,
    source: { kind: "freshdesk" },
    channel: CHANNELS[ticket.source ?? 0] ?? "ticket",
    status: STATUSES[ticket.status ?? 0] ?? "open",
    ...known({ subject: ticket.subject, tags: ticket.tags }),
    ...(requester === undefined
      ? {}
      : { customer: { id: requester, ...known({ name: person?.name, email: person?.email }) } }),
    ...(score < 0
      ? {}
      : {
          rating: {
            score: score + 1,
            scale: FACES.length,
            ...known({ comment: rating?.feedback }),
          },
        }),
    messages: [
      openingOf(ticket, requester, desk),
      ...replies
        .map((reply) => messageOf(reply, requester, desk))
        .sort((a, b) => (a.at ?? "").localeCompare(b.at ?? "")),
    ],
    events: eventsOf(ticket, rating, score),
  };
}

function openingOf(ticket: Ticket, requester: string | undefined, desk: Desk): MessageInput {
  const outbound = ticket.source === OUTBOUND;
  const id = outbound ? (ticket.responder_id ?? undefined) : requester;
  return {
    id: `${ticket.id}.description`,
    at: ticket.created_at,
    author: authorOf(id, outbound ? "agent" : "customer", desk),
    ...(ticket.description
      ? { html: ticket.description }
      : { text: ticket.description_text ?? "" }),
    ...known({
      to: ticket.to_emails,
      cc: ticket.cc_emails,
      attachments: filesOf(ticket.attachments),
    }),
  };
}

function messageOf(reply: Reply, requester: string | undefined, desk: Desk): MessageInput {
  const id = reply.user_id ?? undefined;
  const isStaff = id !== undefined && desk.agents.has(id);
  const role = (reply.incoming || id === requester) && !isStaff ? "customer" : "agent";
  const author = authorOf(id, role, desk);
  return {
    id: reply.id,
    at: reply.created_at,
    author: { ...known({ email: addressOf(reply.from_email) }), ...author },
    ...(reply.body ? { html: reply.body } : { text: reply.body_text ?? "" }),
    ...(reply.private === true ? { private: true } : {}),
    ...known({
      edited_at: reply.last_edited_at,
      to: reply.to_emails,
      cc: reply.cc_emails,
      attachments: filesOf(reply.attachments),
    }),
  };
}

function authorOf(id: string | undefined, role: Role, desk: Desk): MessageInput["author"] {
  const person = desk.people.get(id ?? "");
  return { role, ...known({ id, name: person?.name, email: person?.email }) };
}

/** Tickets of the API carry no history: only when they were solved, closed and rated. */
function eventsOf(ticket: Ticket, rating: Rating | undefined, score: number): ConversationEvent[] {
  const { resolved_at: resolved, closed_at: closed } = ticket.stats ?? {};
  const events: ConversationEvent[] = [];
  if (resolved != null)
    events.push({ id: `${ticket.id}.resolved`, at: resolved, type: "status", to: "resolved" });
  if (closed != null)
    events.push({ id: `${ticket.id}.closed`, at: closed, type: "status", to: "closed" });
  if (rating?.created_at != null && score >= 0)
    events.push({
      id: `rating.${rating.id}`,
      at: rating.created_at,
      type: "rating",
      value: score + 1,
    });
  return events.sort((a, b) => a.at.localeCompare(b.at));
}

/** The answer to the main question of the survey; exports flatten the answers to a list. */
function answerOf({ ratings }: Rating): number {
  if (Array.isArray(ratings)) return ratings[0]?.value ?? 0;
  return ratings["default_question"] ?? Object.values(ratings)[0] ?? 0;
}

function filesOf(files: Reply["attachments"]) {
  return files?.map(({ name, content_type, size }) => known({ name, type: content_type, size }));
}

function addressOf(from: string | null | undefined): string | undefined {
  return /[^\s<>"]{1,64}@[^\s<>"]{1,255}/.exec(from ?? "")?.[0];
}
