import type { ConversationInput } from "../../model/conversation.ts";
import type { SourceOptions } from "../types.ts";
import type { Mail, MailHead } from "./mail.ts";
import type { Shelf } from "./shelf.ts";
import { staffOf, starterOf } from "./staff.ts";
import { type Thread, threadsOf } from "./threads.ts";

/** Conversations of mails that are in memory. */
export function conversationsOf(
  kind: string,
  mails: readonly Mail[],
  options: SourceOptions,
): Generator<ConversationInput> {
  return threadedConversations(kind, threadsOf(mails), options);
}

/** Conversations of the mails on a shelf, which is closed then. */
export function* shelvedConversations(
  kind: string,
  shelf: Shelf,
  options: SourceOptions,
): Generator<ConversationInput> {
  try {
    yield* threadedConversations(kind, shelf.threads(), options);
  } finally {
    shelf.close();
  }
}

/** Conversations, with roles; says what was guessed. */
function* threadedConversations(
  kind: string,
  threads: Iterable<Thread<Mail>>,
  options: SourceOptions,
): Generator<ConversationInput> {
  const staff = staffOf(options.staff, threads);
  if (staff.note !== null) options.note(staff.note);
  for (const { id, mails: thread } of threads) {
    const starter = starterOf(thread) ?? "";
    const messages = thread.map((mail) =>
      messageOf(mail, roleOf(mail, staff.isStaff(mail, starter))),
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
              name: customer.name,
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
  mail: Mail,
  role: "customer" | "agent" | "system",
): ConversationInput["messages"][number] {
  const { name, text, html, attachments } = mail;
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
