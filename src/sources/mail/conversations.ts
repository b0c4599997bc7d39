import type { ConversationInput } from "../../model/conversation.ts";
import type { SourceOptions } from "../types.ts";
import type { Mail, MailBody, MailHead } from "./mail.ts";
import type { Shelf } from "./shelf.ts";
import { staffOf, starterOf } from "./staff.ts";
import { threadsOf } from "./threads.ts";

/** Conversations of mails that are in memory. */
export function conversationsOf(
  kind: string,
  mails: readonly Mail[],
  options: SourceOptions,
): Generator<ConversationInput> {
  return threadedConversations(kind, mails, (mail) => mail, options);
}

/** Conversations of the mails on a shelf, which is closed then. */
export function* shelvedConversations(
  kind: string,
  shelf: Shelf,
  options: SourceOptions,
): Generator<ConversationInput> {
  try {
    yield* threadedConversations(kind, shelf.heads(), (mail) => shelf.bodyOf(mail), options);
  } finally {
    shelf.close();
  }
}

/** Threads, with roles; says what was guessed. */
function* threadedConversations<M extends MailHead>(
  kind: string,
  mails: readonly M[],
  bodyOf: (mail: M) => MailBody,
  options: SourceOptions,
): Generator<ConversationInput> {
  const threads = threadsOf(mails);
  const staff = staffOf(options.staff, threads);
  if (staff.note !== null && threads.length > 0) options.note(staff.note);
  for (const { id, mails: thread } of threads) {
    const starter = starterOf(thread) ?? "";
    const messages = thread.map((mail) =>
      messageOf(mail, bodyOf(mail), roleOf(mail, staff.isStaff(mail, starter))),
    );
    const customer = thread.find(
      (mail) => roleOf(mail, staff.isStaff(mail, starter)) === "customer",
    );
    yield {
      id,
      source: { kind },
      channel: "email",
      subject: thread[0]?.subject ?? "",
      ...(customer === undefined
        ? {}
        : {
            customer: {
              id: customer.address,
              name: bodyOf(customer).name,
              email: customer.address,
            },
          }),
      messages,
      events: [],
    };
  }
}

function roleOf(mail: MailHead, staff: boolean): "customer" | "agent" | "system" {
  if (mail.bounce) return "system";
  return staff ? "agent" : "customer";
}

function messageOf(
  mail: MailHead,
  { name, text, html, attachments }: MailBody,
  role: "customer" | "agent" | "system",
): ConversationInput["messages"][number] {
  return {
    id: mail.id,
    ...(mail.at === undefined ? {} : { at: mail.at }),
    author: { id: mail.address, name, email: mail.address, role },
    ...(text === undefined ? { html: html ?? "" } : { text }),
    ...(mail.automated ? { automated: true } : {}),
    ...(mail.references.length === 0 ? {} : { reply_to: mail.references.at(-1) ?? "" }),
    ...(mail.to.length === 0 ? {} : { to: mail.to }),
    ...(mail.cc.length === 0 ? {} : { cc: mail.cc }),
    ...(attachments.length === 0 ? {} : { attachments }),
  };
}
