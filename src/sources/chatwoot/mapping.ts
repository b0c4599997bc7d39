import type { Channel, MessageInput, Role, Status } from "../../model/conversation.ts";
import type { Draft } from "../desk/book.ts";
import { handOver, settleHandOvers, statusChange } from "../desk/changes.ts";
import { known } from "../json/fields.ts";
import type { Conversation, Message } from "./schema.ts";

const STATUSES: Readonly<Record<string, Status>> = {
  open: "open",
  pending: "pending",
  snoozed: "pending",
  resolved: "solved",
};

const CHANNELS: Readonly<Record<string, Channel>> = {
  "Channel::WebWidget": "chat",
  "Channel::Api": "chat",
  "Channel::Whatsapp": "chat",
  "Channel::Telegram": "chat",
  "Channel::Line": "chat",
  "Channel::Email": "email",
  "Channel::Sms": "sms",
  "Channel::TwilioSms": "sms",
  "Channel::FacebookPage": "social",
  "Channel::TwitterProfile": "social",
  "Channel::Instagram": "social",
  "Channel::Voice": "phone",
};

/** The API numbers the types of message, webhooks name them. */
const TYPES = ["incoming", "outgoing", "activity", "template"] as const;

/** Adds what a conversation record tells; a newer record of the same conversation stands. */
export function addConversation(draft: Draft, conversation: Conversation): void {
  const { id, account_id, meta, labels, status, messages } = conversation;
  const source = { ...draft.fields.source, kind: "chatwoot", ...known({ account: account_id }) };
  const customer = meta?.sender;
  draft.fields = {
    ...draft.fields,
    source,
    ...known({
      channel: CHANNELS[conversation.channel ?? meta?.channel ?? ""],
      status: STATUSES[status ?? ""],
      tags: labels,
      team: meta?.team?.name,
    }),
    ...(customer?.id == null
      ? {}
      : {
          customer: {
            id: customer.id,
            ...known({ name: customer.name, email: customer.email }),
          },
        }),
  };
  for (const message of messages ?? []) addMessage(draft, { ...message, conversation_id: id });
  addChanges(draft, conversation);
}

/** Webhooks of changed conversations say what changed and to what. */
function addChanges(
  draft: Draft,
  { changed_attributes, updated_at, timestamp }: Conversation,
): void {
  const at = updated_at ?? timestamp;
  if (at == null) return;
  for (const changes of changed_attributes ?? []) {
    for (const [field, { previous_value, current_value }] of Object.entries(changes)) {
      const change = {
        id: `${field}.${at}`,
        at,
        from: previous_value == null ? null : String(previous_value),
        to: current_value == null ? null : String(current_value),
      };
      const event =
        field === "status"
          ? statusChange(change)
          : field === "assignee_id" || field === "team_id"
            ? handOver(change)
            : null;
      if (event !== null) draft.events.push(event);
    }
  }
}

/** Adds a message; the system's own lines ("assigned to ...") become events. */
export function addMessage(draft: Draft, message: Message): void {
  const type =
    typeof message.message_type === "number"
      ? (TYPES[message.message_type] ?? "activity")
      : message.message_type;
  const attributes = message.content_attributes;
  const survey =
    attributes?.submitted_values != null && !Array.isArray(attributes.submitted_values)
      ? attributes.submitted_values.csat_survey_response
      : null;
  if (survey?.rating != null) {
    draft.fields.rating = {
      score: survey.rating,
      scale: 5,
      ...known({ comment: survey.feedback_message }),
    };
    draft.events.push({
      id: `${message.id}.rating`,
      at: message.updated_at ?? message.created_at,
      type: "rating",
      value: survey.rating,
    });
  }
  if (type === "activity") {
    draft.events.push({
      id: message.id,
      at: message.created_at,
      ...activityOf(message.content ?? ""),
    });
    return;
  }
  draft.messages.set(message.id, messageOf(message, type));
}

/**
 * Webhooks tell assignments by number, with who had it before; activity lines by name, without. Where
 * both are there the webhooks' stand.
 */
export function settleActivities(draft: Draft): void {
  const byWebhook = draft.events.some(({ id }) => id?.startsWith("assignee_id."));
  if (!byWebhook) return settleHandOvers(draft.events);
  const kept = draft.events.filter(
    ({ type, id }) => type !== "assigned" || id?.startsWith("assignee_id."),
  );
  draft.events.splice(0, draft.events.length, ...kept);
}

const UNASSIGNED = /\bunassigned by\b/i;
const RESOLVED = /\bresolved by\b|\bmarked (?:as )?resolved\b/i;
const REOPENED = /\breopened by\b|\bmarked (?:as )?open\b/i;
const ASSIGNED = /^assigned to (.{1,80}) by .{1,80}$/i;
const TAKEN = /^(.{1,80}) self-assigned this conversation$/i;

/** The activity line in English; in another language its words are kept as they are. */
function activityOf(content: string) {
  const to = (ASSIGNED.exec(content) ?? TAKEN.exec(content))?.[1];
  if (to !== undefined) return { type: "assigned" as const, to };
  if (UNASSIGNED.test(content)) return { type: "assigned" as const, value: "unassigned" };
  if (RESOLVED.test(content)) return { type: "status" as const, to: "resolved" };
  if (REOPENED.test(content)) return { type: "status" as const, to: "open" };
  return { type: "other" as const, value: content };
}

function messageOf(message: Message, type: string): MessageInput & { id: string } {
  const { content_attributes: attributes, sender } = message;
  const role = roleOf(message, type);
  const id = sender?.id ?? message.sender_id;
  return {
    id: message.id,
    at: message.created_at,
    author: {
      role,
      ...known({ id: id ?? undefined, name: sender?.name, email: sender?.email }),
    },
    text: attributes?.deleted === true ? "" : (message.content ?? ""),
    ...(attributes?.deleted === true ? { redacted: true } : {}),
    ...(message.private === true ? { private: true } : {}),
    ...(type === "template" || attributes?.automation_rule_id != null ? { automated: true } : {}),
    ...(message.status === "failed" ? { delivery: "failed" as const } : {}),
    ...known({
      reply_to: attributes?.in_reply_to,
      edited_at: attributes?.is_edited === true ? message.updated_at : undefined,
      attachments: message.attachments?.map(({ file_type, data_url, file_size }) =>
        known({ name: data_url?.split("/").at(-1), type: file_type, size: file_size }),
      ),
    }),
  };
}

function roleOf({ sender, sender_type }: Message, type: string): Role {
  if (type === "incoming") return "customer";
  if (type === "template") return "system";
  const by = (sender?.type ?? sender_type ?? "").toLowerCase();
  return /bot|captain|assistant/.test(by) ? "bot" : "agent";
}
