import type { ConversationInput } from "../../model/conversation.ts";
import { conversationOf, openBook } from "../desk/book.ts";
import { headObjects, someHas } from "../json/head.ts";
import { type JsonRecord, jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { addHistory, articleOf, fieldsOf, isMerged, settleClosing } from "./mapping.ts";
import { Article, History, Ticket, User } from "./schema.ts";

const LISTS = {
  tickets: "ticket",
  ticket: "ticket",
  articles: "article",
  ticket_articles: "article",
  users: "user",
  history: "history",
};

/** Tickets, articles, users and history of the REST API; articles inside their ticket or beside it. */
export const zammad: Source = {
  kind: "zammad",
  description: "Zammad tickets with articles, users and history; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return (
      someHas(objects, "number", "title", "state_id") ||
      someHas(objects, "number", "title", "group_id") ||
      someHas(objects, "ticket_id", "internal", "content_type", "sender") ||
      someHas(objects, "ticket_id", "internal", "type_id")
    );
  },
  read,
};

interface Desk {
  tickets: Map<string, Ticket>;
  articles: Map<string, Article>;
  users: Map<string, User>;
  history: History[];
}

/** Articles and users may stand anywhere in the file, so conversations come at its end. */
async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  const desk: Desk = { tickets: new Map(), articles: new Map(), users: new Map(), history: [] };
  for await (const record of jsonRecords(input, options, LISTS)) keep(desk, record, options);
  const book = openBook("zammad");
  for (const ticket of desk.tickets.values())
    Object.assign(book.draft(ticket.id).fields, fieldsOf(ticket, desk.users));
  for (const article of desk.articles.values())
    book
      .draft(article.ticket_id)
      .messages.set(
        article.id,
        articleOf(article, desk.tickets.get(article.ticket_id), desk.users),
      );
  for (const line of desk.history)
    addHistory(book.draft(line.ticket_id ?? line.o_id ?? ""), line, desk.users);
  let empty = 0;
  let merged = 0;
  for (const draft of book.drafts()) {
    const ticket = desk.tickets.get(draft.id);
    settleClosing(draft, ticket);
    const [first] = draft.messages.values();
    draft.fields.channel = first?.channel ?? "ticket";
    if (ticket !== undefined && isMerged(ticket)) merged += 1;
    else if (draft.messages.size > 0) yield conversationOf(draft);
    else empty += 1;
  }
  if (merged > 0) options.note(`${counted(merged, "merged ticket")} left out`);
  if (empty > 0) options.note(`${counted(empty, "ticket")} without articles left out`);
}

function keep(desk: Desk, record: JsonRecord, options: SourceOptions): void {
  const kind = record.kind || kindOf(record.value);
  if (kind === "ticket") {
    const ticket = readRecord(Ticket, record, options);
    if (ticket === null) return;
    for (const article of ticket.articles ?? []) desk.articles.set(article.id, article);
    desk.tickets.set(ticket.id, { ...ticket, articles: null });
  } else if (kind === "article") {
    const article = readRecord(Article, record, options);
    if (article !== null) desk.articles.set(article.id, article);
  } else if (kind === "user") {
    const user = readRecord(User, record, options);
    if (user !== null) desk.users.set(user.id, user);
  } else if (kind === "history") {
    const line = readRecord(History, record, options);
    if (line?.ticket_id || (line?.object === "Ticket" && line.o_id)) desk.history.push(line);
  } else {
    options.bad({ place: record.place, reason: "neither ticket, article, user nor history" });
  }
}

/** What a record is, by the fields only it has. */
function kindOf(value: unknown): string {
  const has = (key: string) =>
    value !== null && typeof value === "object" && Object.hasOwn(value, key);
  if (has("ticket_id") && has("body")) return "article";
  if (has("title")) return "ticket";
  if (has("attribute")) return "history";
  if (has("firstname")) return "user";
  return "";
}
