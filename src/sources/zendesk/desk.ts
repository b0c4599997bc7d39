import type {
  Audit,
  AuditEvent,
  Comment,
  SatisfactionRating,
  Ticket,
  TicketEvent,
  User,
} from "./schema.ts";

/** One change of a field of a ticket, with ids as they came. */
export interface FieldChange {
  id: string;
  at: string;
  actor: string | null | undefined;
  field: string;
  from: string | null;
  to: string | null;
}

/** What happened in one ticket. */
export interface Thread {
  comments: Map<string, Comment>;
  changes: FieldChange[];
  /** Ids of comments of which words were taken out afterwards. */
  redacted: Set<string>;
  /** Comments made public or private afterwards. */
  visible: Map<string, boolean>;
  ratings: { id: string; at: string; score: string; comment: string | null | undefined }[];
  merges: { id: string; at: string; tickets: readonly string[] }[];
}

/** Everything read from a file so far. */
export interface Desk {
  tickets: Map<string, Omit<Ticket, "comments">>;
  threads: Map<string, Thread>;
  users: Map<string, User>;
  groups: Map<string, string>;
  ratings: SatisfactionRating[];
}

export function emptyDesk(): Desk {
  return {
    tickets: new Map(),
    threads: new Map(),
    users: new Map(),
    groups: new Map(),
    ratings: [],
  };
}

function threadOf(desk: Desk, ticket: string): Thread {
  const thread = desk.threads.get(ticket) ?? {
    comments: new Map(),
    changes: [],
    redacted: new Set(),
    visible: new Map(),
    ratings: [],
    merges: [],
  };
  desk.threads.set(ticket, thread);
  return thread;
}

export function addComment(desk: Desk, ticket: string, comment: Comment): void {
  const { comments } = threadOf(desk, ticket);
  const lean = withOneBody(comment);
  // The same comment comes in a list of comments and in an audit; what one of them lacks the other has.
  const before = comments.get(comment.id);
  comments.set(comment.id, before === undefined ? lean : { ...before, ...present(lean) });
}

/** The same words come up to three times; all tickets of a file are held, so one must do. */
function withOneBody(comment: Comment): Comment {
  if (!comment.html_body || comment.type?.endsWith("VoiceComment")) return comment;
  return { ...comment, body: null, plain_body: null };
}

function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as T;
}

/** Adds what an audit tells: comments, changes, redactions, merges, ratings. */
export function readAudit(desk: Desk, audit: Audit): void {
  const thread = threadOf(desk, audit.ticket_id);
  const { created_at: at, author_id: actor, via } = audit;
  const others = via?.source?.from?.ticket_ids ?? [];
  if (via?.source?.rel === "merge" && others.length > 0)
    thread.merges.push({ id: `${audit.id}.merge`, at, tickets: others });
  for (const event of audit.events) {
    const type = event.type ?? event.event_type ?? "";
    if (isComment(type)) {
      addComment(desk, audit.ticket_id, {
        ...event,
        author_id: event.author_id ?? actor,
        via: event.via ?? via,
        ticket_id: audit.ticket_id,
        created_at: at,
      });
    } else if ((type === "Change" || type === "Create") && event.field_name) {
      const from = type === "Create" ? null : asText(event.previous_value);
      const to = asText(event.value);
      thread.changes.push({ id: event.id, at, actor, field: event.field_name, from, to });
    } else if (type === "CommentPrivacyChange" && event.comment_id) {
      thread.visible.set(event.comment_id, event.public === true);
    } else if (type.startsWith("CommentRedaction") && event.comment_id) {
      thread.redacted.add(event.comment_id);
    } else if (type === "SatisfactionRating" && event.score) {
      thread.ratings.push({ id: event.id, at, score: event.score, comment: event.body });
    }
  }
}

const CHANGED_FIELDS = ["status", "assignee_id", "group_id"] as const;

/** Adds what an entry of the incremental ticket event export tells. */
export function readTicketEvent(desk: Desk, event: TicketEvent): void {
  const thread = threadOf(desk, event.ticket_id);
  for (const child of event.child_events) {
    const at = child.created_at ?? event.created_at ?? event.timestamp;
    if (at == null) continue;
    if (isComment(child.event_type ?? "")) {
      const { type, author_id, ...fields } = child as AuditEvent;
      const author = author_id ?? event.updater_id;
      addComment(desk, event.ticket_id, {
        ...fields,
        type: type ?? child.event_type,
        author_id: author,
        created_at: at,
        ticket_id: event.ticket_id,
      });
      continue;
    }
    for (const field of CHANGED_FIELDS) {
      const to = child[field];
      if (typeof to !== "string" && typeof to !== "number") continue;
      const from = child.event_type === "Create" ? null : asText(child.previous_value);
      thread.changes.push({
        id: child.id,
        at,
        actor: event.updater_id,
        field,
        from,
        to: String(to),
      });
    }
  }
}

function isComment(type: string): boolean {
  return type === "Comment" || type.endsWith("VoiceComment");
}

function asText(value: AuditEvent["value"]): string | null {
  if (value == null || value === "") return null;
  return Array.isArray(value) ? value.join(", ") : String(value);
}
