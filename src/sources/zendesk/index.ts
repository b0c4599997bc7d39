import type { ConversationInput } from "../../model/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { type JsonRecord, jsonRecords, readRecord } from "../json/records.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { conversationsOf } from "./conversations.ts";
import { addComment, type Desk, emptyDesk, readAudit, readTicketEvent } from "./desk.ts";
import { Audit, Comment, Group, SatisfactionRating, Ticket, TicketEvent, User } from "./schema.ts";

const LISTS = {
  ticket: "ticket",
  tickets: "ticket",
  results: "",
  comments: "comment",
  audit: "audit",
  audits: "audit",
  ticket_audits: "audit",
  ticket_events: "ticket_event",
  users: "user",
  groups: "group",
  satisfaction_ratings: "rating",
};

/** Answers of the Support API: tickets, comments, audits, users, groups, ratings, ticket events. */
export const zendesk: Source = {
  kind: "zendesk",
  description: "Zendesk tickets with comments or audits, and users; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      objects.some((object) => object.get("url")?.includes(".zendesk.com/api/v2/")) ||
      someHas(objects, "requester_id", "submitter_id") ||
      someHas(objects, "raw_subject", "via") ||
      someHas(objects, "ticket_id", "author_id", "events") ||
      someHas(objects, "ticket_id", "child_events") ||
      (someHas(objects, "tickets") && someHas(objects, "id", "via"))
    );
  },
  read,
};

/** Users, comments and audits may stand anywhere in the file, so conversations come at its end. */
async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const desk = emptyDesk();
  for await (const record of jsonRecords(input, options, LISTS)) keep(desk, record, options);
  yield* conversationsOf(desk, options);
}

function keep(desk: Desk, record: JsonRecord, options: SourceOptions): void {
  const kind = record.kind || kindOf(record.value);
  if (kind === "ticket") {
    const ticket = readRecord(Ticket, record, options);
    if (ticket === null) return;
    const { comments, ...fields } = ticket;
    desk.tickets.set(ticket.id, fields);
    for (const comment of comments ?? []) addComment(desk, ticket.id, comment);
  } else if (kind === "comment") {
    const comment = readRecord(Comment, record, options);
    if (comment === null) return;
    if (comment.ticket_id) addComment(desk, comment.ticket_id, comment);
    else
      options.bad({
        place: record.place,
        reason: "a comment that does not say which ticket it belongs to",
        hint: 'Put comments into their ticket, {"id": 7, ..., "comments": [...]}, or give each a ticket_id.',
      });
  } else if (kind === "audit") {
    const audit = readRecord(Audit, record, options);
    if (audit !== null) readAudit(desk, audit);
  } else if (kind === "ticket_event") {
    const event = readRecord(TicketEvent, record, options);
    if (event !== null) readTicketEvent(desk, event);
  } else if (kind === "user") {
    const user = readRecord(User, record, options);
    if (user !== null) desk.users.set(user.id, user);
  } else if (kind === "group") {
    const group = readRecord(Group, record, options);
    if (group !== null) desk.groups.set(group.id, group.name);
  } else if (kind === "rating") {
    const rating = readRecord(SatisfactionRating, record, options);
    if (rating !== null) desk.ratings.push(rating);
  } else {
    options.bad({ place: record.place, reason: "neither ticket, comment, audit nor user" });
  }
}

/** What a record is, by the fields only it has. */
function kindOf(value: unknown): string {
  const has = (...keys: readonly string[]) =>
    value !== null && typeof value === "object" && keys.every((key) => Object.hasOwn(value, key));
  if (has("ticket_id", "events")) return "audit";
  if (has("child_events")) return "ticket_event";
  if (has("requester_id", "score")) return "rating";
  if (has("requester_id") || has("id", "subject")) return "ticket";
  if (has("author_id")) return "comment";
  if (has("role", "name")) return "user";
  return "";
}
