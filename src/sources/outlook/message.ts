import { stableId } from "../../model/ids.ts";
import {
  ids,
  isAutomaticSubject,
  isPostOffice,
  type Mail,
  type MailBody,
  parseMail,
  referencesOf,
} from "../mail/mail.ts";
import { recipientAddress, senderOf } from "./addresses.ts";
import { DamagedMail } from "./damaged.ts";
import { codePageOf, ID, numberOf, type Properties, textOf, timeOf } from "./properties.ts";
import { rtfWords, unpackedRtf } from "./rtf.ts";

/** A message of Outlook, in whichever file it is kept. */
export interface OutlookMessage {
  properties: Properties;
  recipients: readonly Properties[];
  attachments: readonly Properties[];
}

/** What an item in a mailbox is: a mail, one that was never sent, or an appointment, contact, task or other thing. */
export function kindOf({ properties }: OutlookMessage): "mail" | "draft" | "other" {
  const messageClass = classOf(properties);
  const isMail = /^(?:ipm\.note|ipm\.post|ipm\.schedule\.meeting|report\.)/.test(messageClass);
  if (!isMail && messageClass !== "ipm" && messageClass !== "") return "other";
  return isDraft(properties) && !messageClass.startsWith("report.") ? "draft" : "mail";
}

const UNSENT = 8;

/** Programs that write .msg files mark sent mails as not sent, so that Outlook opens them to be written on. */
function isDraft(properties: Properties): boolean {
  const marked = ((numberOf(properties, ID.messageFlags) ?? 0) & UNSENT) !== 0;
  return marked && ![ID.clientSubmitTime, ID.transportHeaders].some((id) => properties(id));
}

function classOf(properties: Properties): string {
  return textOf(properties, ID.messageClass, 1252).toLowerCase();
}

/**
 * A message as a mail. What the headers of its transport say counts; a mail that was never carried, as those in
 * Sent Items, is read from its properties.
 */
export async function mailOf(message: OutlookMessage): Promise<Mail> {
  const { properties } = message;
  const page = codePageOf(properties);
  const text = (id: number) => textOf(properties, id, page);
  const messageClass = classOf(properties);
  const own = {
    at: timeOf(properties, ID.clientSubmitTime) ?? timeOf(properties, ID.deliveryTime),
    ...senderOf(properties, page),
    subject: withoutMark(text(ID.subject)),
  };
  const body = bodyOf(message, page, messageClass);
  const words = (body.text ?? body.html ?? "").slice(0, 4000);
  const fallback = `<${stableId("mail", own.at ?? "", own.address, own.subject, words)}@amends.invalid>`;
  const id = ids(text(ID.messageId))[0] ?? fallback;
  const headers = text(ID.transportHeaders).trim();
  const head = headers === "" ? null : await parseMail(Buffer.from(`${headers}\r\n\r\n`), id);
  const address = head?.address || own.address;
  const carried = [...(head?.to ?? []), ...(head?.cc ?? [])].length > 0;
  return {
    ...body,
    id: head?.id ?? id,
    at: head?.at ?? own.at,
    name: (head?.address && head.name) || own.name || address,
    address,
    to: carried ? (head?.to ?? []) : recipients(message, 1, page),
    cc: carried ? (head?.cc ?? []) : recipients(message, 2, page),
    subject: head?.subject || own.subject,
    references: head?.references.length
      ? head.references
      : referencesOf(text(ID.references), text(ID.inReplyTo)),
    automated:
      head?.automated === true ||
      isAutomaticSubject(own.subject) ||
      messageClass.startsWith("ipm.note.rules."),
    bounce: head?.bounce === true || isPostOffice(address) || messageClass.startsWith("report."),
    list: head?.list === true,
  };
}

/** In a store the length of "Re: " and the like stands before the subject. */
function withoutMark(subject: string): string {
  return subject.startsWith("\u0001") ? subject.slice(2) : subject;
}

function recipients(message: OutlookMessage, type: number, page: number): string[] {
  return message.recipients
    .filter((one) => ((numberOf(one, ID.recipientType) ?? 1) & 0xf) === type)
    .map((one) => recipientAddress(one, page))
    .filter((address) => address !== "");
}

/** The words as text, else as HTML, else out of the compressed RTF; attachments by their names only. */
function bodyOf(
  { properties, attachments }: OutlookMessage,
  page: number,
  messageClass: string,
): Omit<MailBody, "name"> {
  const named = attachments.map((one) => attachmentOf(one, page));
  const words = wordsOf(properties, page);
  if (words === null && messageClass.startsWith("ipm.note.smime"))
    throw new DamagedMail("its words are signed or encrypted (S/MIME) and cannot be read");
  return { ...(words ?? { text: "" }), attachments: named };
}

function wordsOf(properties: Properties, page: number): { text: string } | { html: string } | null {
  for (const id of [ID.body, ID.reportText]) {
    const text = textOf(properties, id, page);
    if (text.trim() !== "") return { text };
  }
  const html = textOf(properties, ID.html, numberOf(properties, ID.internetCodePage) ?? page);
  if (html.trim() !== "") return { html };
  const packed = properties(ID.rtfCompressed);
  return packed === undefined ? null : rtfWords(unpackedRtf(packed.bytes));
}

/** How an attachment is kept that is itself a message. */
const EMBEDDED = 5;

function attachmentOf(properties: Properties, page: number): MailBody["attachments"][number] {
  const name = [ID.attachmentName, ID.attachmentShortName, ID.displayName]
    .map((id) => textOf(properties, id, page))
    .find((text) => text !== "");
  const embedded = numberOf(properties, ID.attachmentMethod) === EMBEDDED;
  const type = embedded ? "message/rfc822" : textOf(properties, ID.attachmentType, page);
  const size = numberOf(properties, ID.attachmentSize);
  return {
    ...(name === undefined ? {} : { name }),
    ...(type === "" ? {} : { type }),
    ...(size === undefined || size < 0 ? {} : { size }),
  };
}
