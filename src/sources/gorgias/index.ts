import type { Channel, ConversationInput, MessageInput } from "../../model/conversation.ts";
import { headObjects, someHas } from "../json/head.ts";
import { known } from "../json/fields.ts";
import { jsonRecords, readRecord } from "../json/records.ts";
import { counted } from "../notes.ts";
import type { Input, Source, SourceOptions } from "../types.ts";
import { type Message, Ticket } from "./schema.ts";

const LISTS = { data: "", tickets: "", ticket: "" };

/** Tickets of the API with their messages, one at a time. */
export const gorgias: Source = {
  kind: "gorgias",
  description: "Gorgias tickets with their messages; JSON or NDJSON",
  recognises: (_name, head) => {
    const objects = headObjects(head);
    return someHas(objects, "from_agent", "channel", "via");
  },
  read,
};

async function* read(input: Input, options: SourceOptions): AsyncGenerator<ConversationInput> {
  let empty = 0;
  let spam = 0;
  for await (const record of jsonRecords(input, options, LISTS)) {
    const ticket = readRecord(Ticket, record, options);
    if (ticket === null) continue;
    if (ticket.spam === true) spam += 1;
    else if ((ticket.messages ?? []).length === 0) empty += 1;
    else yield toConversation(ticket);
  }
  if (spam > 0) options.note(`${counted(spam, "spam ticket")} left out`);
  if (empty > 0)
    options.note(`${counted(empty, "ticket")} without messages left out: fetch each ticket`);
}

const CHANNELS: readonly (readonly [pattern: RegExp, channel: Channel])[] = [
  [/^(?:email|contact_form|help-center)$/, "email"],
  [/phone|aircall/, "phone"],
  [/sms/, "sms"],
  [/facebook|instagram|twitter|tiktok|yotpo/, "social"],
  [/chat|whatsapp/, "chat"],
];

function toConversation(ticket: Ticket): ConversationInput {
  const { customer, satisfaction_survey: survey } = ticket;
  const closed = ticket.status === "closed";
  return {
    id: ticket.id,
    source: { kind: "gorgias" },
    channel: CHANNELS.find(([pattern]) => pattern.test(ticket.channel ?? ""))?.[1] ?? "ticket",
    status: closed ? "closed" : "open",
    ...known({
      subject: ticket.subject,
      locale: ticket.language,
      team: ticket.assignee_team?.name,
      tags: ticket.tags?.flatMap(({ name }) => name ?? []),
    }),
    ...(customer?.id == null
      ? {}
      : {
          customer: { id: customer.id, ...known({ name: customer.name, email: customer.email }) },
        }),
    ...(survey?.score == null
      ? {}
      : { rating: { score: survey.score, scale: 5, ...known({ comment: survey.body_text }) } }),
    messages: (ticket.messages ?? []).map(messageOf),
    events: [
      ...(closed && ticket.closed_datetime != null
        ? [
            {
              id: `${ticket.id}.closed`,
              at: ticket.closed_datetime,
              type: "status" as const,
              to: "closed",
            },
          ]
        : []),
      ...(survey?.score != null && survey.scored_datetime != null
        ? [
            {
              id: `${ticket.id}.rating`,
              at: survey.scored_datetime,
              type: "rating" as const,
              value: survey.score,
            },
          ]
        : []),
    ],
  };
}

function messageOf(message: Message): MessageInput {
  const { sender, attachments } = message;
  const byRule = message.rule_id != null || message.via === "rule";
  return {
    id: message.id,
    at: message.sent_datetime ?? message.created_datetime,
    author: {
      role: message.from_agent ? "agent" : "customer",
      ...known({ id: sender?.id, name: sender?.name, email: sender?.email }),
    },
    ...(message.body_html ? { html: message.body_html } : { text: message.body_text ?? "" }),
    ...(message.public === false || message.channel === "internal-note" ? { private: true } : {}),
    ...(byRule ? { automated: true } : {}),
    ...(message.failed_datetime == null ? {} : { delivery: "failed" as const }),
    ...known({
      attachments: attachments?.map(({ name, content_type, size }) =>
        known({ name, type: content_type, size }),
      ),
    }),
  };
}
