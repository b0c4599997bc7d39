import type {
  Channel,
  ConversationInput,
  MessageInput,
  Role,
  Status,
} from "../../model/conversation.ts";
import { handOver, statusChange } from "../desk/changes.ts";
import { known } from "../json/fields.ts";
import { counted } from "../notes.ts";
import type { SourceOptions } from "../types.ts";
import type { Desk, FieldChange, Thread } from "./desk.ts";
import type { Comment, Ticket, Via } from "./schema.ts";

const STATUSES: Readonly<Record<string, Status>> = {
  new: "open",
  open: "open",
  pending: "pending",
  hold: "pending",
  solved: "solved",
  closed: "closed",
};

const CHANNELS: readonly (readonly [pattern: RegExp, channel: Channel])[] = [
  [/^(?:email|mail)$/, "email"],
  [/voice|phone|talk/, "phone"],
  [/sms|text/, "sms"],
  [/twitter|facebook|instagram|any_channel|x_corp/, "social"],
  [/chat|messag|whatsapp|line|telegram|bot/, "chat"],
];

/** Whoever writes through these is a machine. */
const MACHINE = /^(?:rule|system|8|answer_bot.*|.*_bot)$/;
const BOT = /bot/;
/** Zendesk tags what it closes because it was merged into another ticket. */
const MERGED = "closed_by_merge";
/** Zendesk writes this over words that were taken out. */
const REDACTION_MARK = "▇";

/** The conversations of a file, once all of it was read. */
export function* conversationsOf(
  desk: Desk,
  { note }: SourceOptions,
): Generator<ConversationInput> {
  let empty = 0;
  let deleted = 0;
  let merged = 0;
  const unknown = new Set<string>();
  for (const id of new Set([...desk.tickets.keys(), ...desk.threads.keys()])) {
    const ticket = desk.tickets.get(id) ?? { id };
    const thread = desk.threads.get(id);
    if (ticket.status === "deleted") deleted += 1;
    else if (ticket.tags?.includes(MERGED)) merged += 1;
    else if (thread === undefined || thread.comments.size === 0) empty += 1;
    else yield conversationOf(desk, ticket, thread, unknown);
  }
  if (merged > 0)
    note(
      `${counted(merged, "ticket")} merged into another left out: the answer is given in the other`,
    );
  if (deleted > 0) note(`${counted(deleted, "deleted ticket")} left out`);
  if (empty > 0)
    note(
      `${counted(empty, "ticket")} without comments left out: export comments or audits as well`,
    );
  if (unknown.size > 0)
    note(
      `${counted(unknown.size, "author")} not among the users of the file: who requested is read as the customer, who is in copy as a bystander, others as staff`,
    );
}

type TicketFields = Partial<Omit<Ticket, "comments">> & { id: string };

function conversationOf(
  desk: Desk,
  ticket: TicketFields,
  thread: Thread,
  unknown: Set<string>,
): ConversationInput {
  const requester = desk.users.get(ticket.requester_id ?? "");
  const comments = [...thread.comments.values()];
  const messages = comments.map((comment) =>
    messageOf(comment, thread, authorOf(comment, desk, ticket, unknown)),
  );
  const status = STATUSES[ticket.status ?? ""];
  return {
    id: ticket.id,
    source: { kind: "zendesk" },
    channel: channelOf(ticket.via ?? asVia(comments[0]?.via)),
    ...known({
      subject: ticket.subject,
      status,
      tags: ticket.tags,
      team: desk.groups.get(ticket.group_id ?? ""),
      locale: requester?.locale,
      zone: requester?.iana_time_zone,
      rating: ratingOf(desk, ticket, thread),
    }),
    ...(ticket.requester_id == null
      ? {}
      : {
          customer: {
            id: ticket.requester_id,
            ...known({
              name: requester?.name,
              email: requester?.email,
              since: requester?.created_at,
            }),
          },
        }),
    messages: messages.sort((a, b) => (a.at ?? "").localeCompare(b.at ?? "")),
    events: eventsOf(desk, ticket, thread),
  };
}

function authorOf(
  { author_id: id, via, type }: Comment,
  desk: Desk,
  ticket: TicketFields,
  unknown: Set<string>,
): MessageInput["author"] {
  const user = desk.users.get(id ?? "");
  const about = known({ id, name: user?.name, email: user?.email });
  const channel = String(asVia(via)?.channel ?? "");
  if (MACHINE.test(channel) || id === "-1" || id == null || type?.endsWith("VoiceComment"))
    return { ...about, role: BOT.test(channel) ? "bot" : "system" };
  return { ...about, role: roleOf(id, user?.role, ticket, unknown) };
}

function roleOf(
  id: string,
  role: string | null | undefined,
  ticket: TicketFields,
  unknown: Set<string>,
): Role {
  if (id === ticket.requester_id) return "customer";
  if (role) return role === "end-user" ? "customer" : "agent";
  unknown.add(id);
  const copied = [...(ticket.email_cc_ids ?? []), ...(ticket.collaborator_ids ?? [])];
  return copied.includes(id) && id !== ticket.assignee_id ? "bystander" : "agent";
}

function messageOf(
  comment: Comment,
  { redacted, visible }: Thread,
  author: MessageInput["author"],
): MessageInput {
  const via = asVia(comment.via);
  const seen = visible.get(comment.id) ?? comment.public ?? true;
  const plain = comment.html_body ? undefined : (comment.body ?? comment.plain_body ?? "");
  const isCall = comment.type?.endsWith("VoiceComment") === true;
  const spoken = isCall ? (comment.data?.transcription_text ?? "") : "";
  const body = spoken === "" ? {} : { text: `${comment.body ?? ""}\n\n${spoken}` };
  return {
    id: comment.id,
    at: comment.created_at,
    author,
    ...(plain === undefined ? { html: comment.html_body ?? "" } : { text: plain }),
    ...body,
    ...(seen ? {} : { private: true }),
    ...(author.role === "system" || via?.source?.rel === "merge" ? { automated: true } : {}),
    ...(redacted.has(comment.id) || (comment.html_body || comment.body)?.includes(REDACTION_MARK)
      ? { redacted: true }
      : {}),
    ...known({
      channel: isCall ? ("phone" as const) : undefined,
      attachments: comment.attachments?.map(({ file_name, name, content_type, size }) =>
        known({ name: file_name ?? name, type: content_type, size }),
      ),
    }),
  };
}

function eventsOf(desk: Desk, ticket: TicketFields, thread: Thread): ConversationInput["events"] {
  const calls = [...thread.comments.values()].flatMap((comment) =>
    comment.type?.endsWith("VoiceComment")
      ? [
          {
            id: `${comment.id}.call`,
            at: comment.created_at,
            type: "call" as const,
            ...known({ value: comment.data?.call_duration }),
          },
        ]
      : [],
  );
  const merges = thread.merges.map(({ id, at, tickets }) => ({
    id,
    at,
    type: "other" as const,
    value: "merged",
    ref: tickets.join(", "),
  }));
  const ratings = [
    ...thread.ratings,
    ...desk.ratings.flatMap(({ ticket_id, id, score, comment, created_at, updated_at }) => {
      const at = updated_at ?? created_at;
      return ticket_id === ticket.id && at != null
        ? [{ id: `rating.${id}`, at, score, comment }]
        : [];
    }),
  ].flatMap(({ id, at, score }) =>
    isScore(score) ? [{ id, at, type: "rating" as const, value: score }] : [],
  );
  const solved = ticket.metric_set?.solved_at;
  const solving =
    solved == null || thread.changes.some(({ field }) => field === "status")
      ? []
      : [{ id: `${ticket.id}.solved`, at: solved, type: "status" as const, to: "solved" }];
  const changes = changesOf(desk, thread.changes);
  return [...changes, ...solving, ...calls, ...merges, ...ratings].sort((a, b) =>
    a.at.localeCompare(b.at),
  );
}

/** Status changes and hand-overs. A group and an assignee that change in one go are one hand-over. */
function changesOf(desk: Desk, changes: readonly FieldChange[]) {
  const person = (id: string | null) => (id === null ? null : (desk.users.get(id)?.name ?? id));
  const group = (id: string | null) => (id === null ? null : (desk.groups.get(id) ?? id));
  const moved = new Set(
    changes
      .filter(({ field, from, to }) => field === "group_id" && from !== null && to !== null)
      .map(({ at }) => at),
  );
  return changes.flatMap(({ field, from, to, actor, id, at }) => {
    const about = { id, at, actor: person(actor ?? null) };
    if (field === "status") return statusChange({ ...about, from, to }) ?? [];
    if (field === "group_id") return handOver({ ...about, from: group(from), to: group(to) }) ?? [];
    if (field === "assignee_id" && !moved.has(at))
      return handOver({ ...about, from: person(from), to: person(to) }) ?? [];
    return [];
  });
}

function isScore(score: string): boolean {
  return /^(?:good|bad)/.test(score);
}

/** Zendesk asks for good or bad: 1 of 1, or 0 of 1. */
function ratingOf(desk: Desk, ticket: TicketFields, { ratings }: Thread) {
  const own = [
    ticket.satisfaction_rating,
    ...desk.ratings.filter(({ ticket_id }) => ticket_id === ticket.id),
    ...ratings,
  ].findLast((rating) => rating != null && isScore(rating.score ?? ""));
  if (own == null) return undefined;
  const good = own.score?.startsWith("good") === true;
  return { score: good ? 1 : 0, scale: 1, ...known({ comment: own.comment }) };
}

function asVia(via: Comment["via"]): Via | undefined {
  return via === null || via === undefined
    ? undefined
    : typeof via === "object"
      ? via
      : { channel: String(via).toLowerCase() };
}

function channelOf(via: Via | undefined): Channel {
  const name = String(via?.channel ?? "");
  return CHANNELS.find(([pattern]) => pattern.test(name))?.[1] ?? "ticket";
}
