import type { ConversationInput } from "../../model/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { type JsonRecord, jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { type Desk, toConversation } from "./mapping.ts";
import { Agent, Contact, Rating, Reply, Ticket } from "./schema.ts";

const LISTS = {
  tickets: "ticket",
  conversations: "reply",
  agents: "agent",
  contacts: "contact",
  satisfaction_ratings: "rating",
};

/** Tickets of the API v2 with their conversations, inside the ticket or beside it. */
export const freshdesk: Source = {
  kind: "freshdesk",
  description: "Freshdesk tickets with conversations, agents, ratings; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      someHas(objects, "fr_escalated", "responder_id") ||
      someHas(objects, "requester_id", "responder_id") ||
      someHas(objects, "ticket_id", "incoming", "body_text") ||
      someHas(objects, "cc_emails", "fwd_emails")
    );
  },
  read,
};

/** Replies, agents and ratings may stand anywhere in the file, so conversations come at its end. */
async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const desk: Desk = {
    tickets: new Map(),
    replies: new Map(),
    people: new Map(),
    agents: new Set(),
    ratings: new Map(),
  };
  for await (const record of jsonRecords(input, options, LISTS)) keep(desk, record, options);
  let empty = 0;
  let unwanted = 0;
  for (const ticket of desk.tickets.values()) {
    const replies = desk.replies.get(ticket.id);
    if (ticket.spam === true || ticket.deleted === true) unwanted += 1;
    else if (replies === undefined) empty += 1;
    else yield toConversation(ticket, replies, desk);
  }
  if (unwanted > 0) options.note(`${counted(unwanted, "spam or deleted ticket")} left out`);
  if (empty > 0)
    options.note(
      `${counted(empty, "ticket")} without conversations left out: fetch with include=conversations`,
    );
}

function keep(desk: Desk, record: JsonRecord, options: SourceOptions): void {
  const kind = record.kind || kindOf(record.value);
  if (kind === "ticket") {
    const ticket = readRecord(Ticket, record, options);
    if (ticket === null) return;
    desk.tickets.set(ticket.id, { ...ticket, conversations: null });
    if (ticket.conversations != null) desk.replies.set(ticket.id, ticket.conversations);
    if (ticket.requester?.id) desk.people.set(ticket.requester.id, ticket.requester);
  } else if (kind === "reply") {
    const reply = readRecord(Reply, record, options);
    if (reply === null) return;
    const ticket = reply.ticket_id;
    if (ticket) desk.replies.set(ticket, [...(desk.replies.get(ticket) ?? []), reply]);
    else options.bad({ place: record.place, reason: "a conversation without ticket_id" });
  } else if (kind === "agent") {
    const agent = readRecord(Agent, record, options);
    if (agent === null) return;
    desk.people.set(agent.id, agent.contact);
    desk.agents.add(agent.id);
  } else if (kind === "contact") {
    const contact = readRecord(Contact, record, options);
    if (contact !== null) desk.people.set(contact.id, contact);
  } else if (kind === "rating") {
    const rating = readRecord(Rating, record, options);
    if (rating !== null) desk.ratings.set(rating.ticket_id, rating);
  } else {
    options.bad({
      place: record.place,
      reason: "neither ticket, conversation, agent, contact nor rating",
    });
  }
}

/** What a record is, by the fields only it has. */
function kindOf(value: unknown): string {
  const has = (key: string) =>
    value !== null && typeof value === "object" && Object.hasOwn(value, key);
  if (has("ratings")) return "rating";
  if (has("incoming")) return "reply";
  if (has("contact")) return "agent";
  if (has("requester_id") || has("subject")) return "ticket";
  return has("email") ? "contact" : "";
}
