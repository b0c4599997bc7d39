import type { ConversationInput } from "../../model/conversation.ts";
import type { SourceOptions } from "../types.ts";
import type { Mail } from "./mail.ts";
import { staffOf, starterOf } from "./staff.ts";
import { threadsOf } from "./threads.ts";

/** Conversations of a set of mails: threads, with roles; says what was guessed. */
export function* conversationsOf(
  kind: string,
  mails: readonly Mail[],
  options: SourceOptions,
): Generator<ConversationInput> {
  const threads = threadsOf(mails);
  const staff = staffOf(options.staff, threads);
  if (staff.note !== null && threads.length > 0) options.note(staff.note);
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
        : { customer: { id: customer.address, name: customer.name, email: customer.address } }),
      messages,
      events: [],
    };
  }
}

function roleOf(mail: Mail, staff: boolean): "customer" | "agent" | "system" {
  if (mail.bounce) return "system";
  return staff ? "agent" : "customer";
}

function messageOf(
  mail: Mail,
  role: "customer" | "agent" | "system",
): ConversationInput["messages"][number] {
  return {
    id: mail.id,
    ...(mail.at === undefined ? {} : { at: mail.at }),
    author: { id: mail.address, name: mail.name, email: mail.address, role },
    ...(mail.text === undefined ? { html: mail.html ?? "" } : { text: mail.text }),
    ...(mail.automated ? { automated: true } : {}),
    ...(mail.references.length === 0 ? {} : { reply_to: mail.references.at(-1) ?? "" }),
    ...(mail.to.length === 0 ? {} : { to: mail.to }),
    ...(mail.cc.length === 0 ? {} : { cc: mail.cc }),
    ...(mail.attachments.length === 0 ? {} : { attachments: mail.attachments }),
  };
}
