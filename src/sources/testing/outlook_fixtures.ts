import { ID, TYPE } from "../outlook/properties.ts";
import { msgFile } from "./msg_writer.ts";
import type { MessageValues, Value } from "./outlook_values.ts";
import { type FolderValues, pstFile } from "./pst_writer.ts";

/** Lines of a mail's header as one text. */
const lines = (...all: string[]) => all.join("\r\n");
const note: Value = [ID.messageClass, TYPE.text, "IPM.Note"];
const to = (address: string, name: string, type = 1): Value[] => [
  [ID.recipientType, TYPE.integer, type],
  [ID.displayName, TYPE.text, name],
  [ID.addressType, TYPE.text, "SMTP"],
  [ID.emailAddress, TYPE.text, address],
];

/** What a customer wrote, as it came: with the headers of its transport. */
const question: MessageValues = {
  properties: [
    note,
    [ID.subject, TYPE.text, "Where is my kettle?"],
    [ID.deliveryTime, TYPE.time, new Date("2026-03-02T09:00:04Z")],
    [
      ID.transportHeaders,
      TYPE.text,
      lines(
        "Received: from mail.home.example by mx.bluejug.example; Mon, 2 Mar 2026 09:00:03 +0000",
        "From: =?utf-8?Q?Nora_N=C3=BA=C3=B1ez?= <nora@home.example>",
        'To: "Blue Jug" <help@bluejug.example>',
        "Cc: otto@home.example",
        "Subject: Where is my kettle?",
        "Message-ID: <kettle-1@home.example>",
        "Date: Mon, 2 Mar 2026 10:00:00 +0100",
        'Content-Type: multipart/mixed; boundary="b1"',
      ),
    ],
    [
      ID.body,
      TYPE.text,
      "Hello,\r\n\r\nI ordered a kettle on 20 February. Where is it?\r\n\r\nNora",
    ],
  ],
  attachments: [
    [
      [ID.attachmentName, TYPE.text, "order 4711.pdf"],
      [ID.attachmentShortName, TYPE.text, "ORDER4~1.PDF"],
      [ID.attachmentType, TYPE.text, "application/pdf"],
      [ID.attachmentSize, TYPE.integer, 20_480],
      [ID.attachmentMethod, TYPE.integer, 1],
    ],
    [
      [ID.displayName, TYPE.text, "Your order"],
      [ID.attachmentMethod, TYPE.integer, 5],
    ],
  ],
};

/** What the house answered, as it lies in Sent Items: never carried, its author a name in Exchange's directory. */
const answer: MessageValues = {
  properties: [
    note,
    [ID.subject, TYPE.text, "\u0001\u0005RE: Where is my kettle?"],
    [ID.clientSubmitTime, TYPE.time, new Date("2026-03-02T11:30:00Z")],
    [ID.sentRepresentingName, TYPE.text, "Ben Bauer"],
    [ID.sentRepresentingAddressType, TYPE.text, "EX"],
    [ID.sentRepresentingAddress, TYPE.text, "/o=Blue Jug/ou=Manila/cn=Recipients/cn=ben.bauer"],
    [ID.senderAddressType, TYPE.text, "EX"],
    [ID.sentRepresentingSmtp, TYPE.text, "ben@bluejug.example"],
    [ID.messageId, TYPE.text, "<kettle-2@bluejug.example>"],
    [ID.inReplyTo, TYPE.text, "<kettle-1@home.example>"],
    [ID.references, TYPE.text, "<kettle-1@home.example>"],
    [
      ID.body,
      TYPE.text,
      "Dear Nora,\r\n\r\nit leaves our house tomorrow. I will write to you by Friday.\r\n\r\nBen",
    ],
  ],
  recipients: [
    to("Nora@Home.example", "Nora Núñez"),
    to("otto@home.example", "Otto", 2),
    to("archive@bluejug.example", "Archive", 3),
  ],
};

/** HTML only, in the code page of Western Europe. */
const inHtml: MessageValues = {
  properties: [
    note,
    [ID.subject, TYPE.text8, "Caf\xe9 cups"],
    [ID.internetCodePage, TYPE.integer, 1252],
    [ID.clientSubmitTime, TYPE.time, new Date("2026-03-03T08:00:00Z")],
    [ID.senderName, TYPE.text8, "Ren\xe9 Roy"],
    [ID.senderAddressType, TYPE.text8, "SMTP"],
    [ID.senderAddress, TYPE.text8, "rene@home.example"],
    [ID.messageId, TYPE.text8, "<cups-1@home.example>"],
    [
      ID.html,
      TYPE.binary,
      Buffer.from(
        "<html><body><p>Two cups came broken \x96 10 \x80 each.</p></body></html>",
        "latin1",
      ),
    ],
  ],
  recipients: [to("help@bluejug.example", "Blue Jug")],
};

/** Nothing but formatted text, made from HTML, as Outlook keeps it. */
const inRtf: MessageValues = {
  properties: [
    note,
    [ID.subject, TYPE.text, "RE: Café cups"],
    [ID.clientSubmitTime, TYPE.time, new Date("2026-03-03T09:10:00Z")],
    [ID.senderName, TYPE.text, "Ana Cruz"],
    [ID.senderAddressType, TYPE.text, "EX"],
    [ID.senderAddress, TYPE.text, "/O=BLUE JUG/OU=MANILA/CN=RECIPIENTS/CN=ANA.CRUZ"],
    [ID.messageId, TYPE.text, "<cups-2@bluejug.example>"],
    [ID.inReplyTo, TYPE.text, "<cups-1@home.example>"],
    [
      ID.rtfCompressed,
      TYPE.binary,
      plainRtf(
        String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0 Arial;}}{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 We are sorry, Ren\'e9. New cups leave today.\htmlrtf }\htmlrtf0 {\*\htmltag72 </p>}}`,
      ),
    ],
  ],
  recipients: [to("rene@home.example", "René Roy")],
};

const receipt: MessageValues = {
  properties: [
    [ID.messageClass, TYPE.text, "REPORT.IPM.Note.NDR"],
    [ID.subject, TYPE.text, "Undeliverable: RE: Café cups"],
    [ID.deliveryTime, TYPE.time, new Date("2026-03-03T09:11:00Z")],
    [ID.senderName, TYPE.text, "Post"],
    [ID.senderAddressType, TYPE.text, "SMTP"],
    [ID.senderAddress, TYPE.text, "postmaster@bluejug.example"],
    [ID.messageId, TYPE.text, "<post-1@bluejug.example>"],
    [ID.references, TYPE.text, "<cups-1@home.example> <cups-2@bluejug.example>"],
    [ID.reportText, TYPE.text, "This mail could not be delivered."],
  ],
};

const appointment: MessageValues = {
  properties: [
    [ID.messageClass, TYPE.text, "IPM.Appointment"],
    [ID.subject, TYPE.text, "Stock-taking"],
  ],
};

const draft: MessageValues = {
  properties: [
    note,
    [ID.messageFlags, TYPE.integer, 9],
    [ID.subject, TYPE.text, "RE: Café cups"],
    [ID.body, TYPE.text, "Dear Ren"],
  ],
};

const encrypted: MessageValues = {
  properties: [
    [ID.messageClass, TYPE.text, "IPM.Note.SMIME"],
    [ID.subject, TYPE.text, "A secret"],
    [ID.clientSubmitTime, TYPE.time, new Date("2026-03-04T09:00:00Z")],
  ],
};

const junk: MessageValues = {
  properties: [
    note,
    [ID.subject, TYPE.text, "You won a kettle"],
    [ID.body, TYPE.text, "Click here."],
  ],
};

/** RTF that is not packed, in the form of packed RTF (MS-OXRTFCP 2.1.3.1.2). */
export function plainRtf(rtf: string): Buffer {
  const text = Buffer.from(rtf, "latin1");
  const head = Buffer.alloc(16);
  head.writeUInt32LE(text.length + 12, 0);
  head.writeUInt32LE(text.length, 4);
  head.write("MELA", 8, "latin1");
  return Buffer.concat([head, text]);
}

/** A .msg file in which the list of contents goes round in a circle. */
function circle(): Buffer {
  const bytes = msgFile(question);
  const tables = 512 + 512 * bytes.readUInt32LE(76);
  const directory = bytes.readUInt32LE(48);
  bytes.writeUInt32LE(directory, tables + 4 * (directory + 1));
  return bytes;
}

/** The files of msg/fixtures/inbox. */
export const MSG_FIXTURES: Readonly<Record<string, Buffer>> = {
  "01 question.msg": msgFile(question),
  "02 answer.msg": msgFile(answer),
  "03 html.msg": msgFile(inHtml),
  "04 rtf.msg": msgFile(inRtf),
  "05 receipt.msg": msgFile(receipt),
  "06 appointment.msg": msgFile(appointment),
  "07 draft.msg": msgFile(draft),
  "08 secret.msg": msgFile(encrypted),
  "09 damaged.msg": circle(),
  "sent/10 note.txt": Buffer.from("Not a mail.\n"),
};

const mailbox: FolderValues = {
  name: "Outlook data",
  folders: [
    { name: "Inbox", messages: [question, inHtml, receipt, encrypted], folders: [] },
    { name: "Enviados", sent: true, messages: [answer, inRtf] },
    { name: "Calendar", messages: [appointment] },
    { name: "Drafts", messages: [draft] },
    { name: "Junk Email", messages: [junk] },
  ],
};

/** The file of pst/fixtures. */
export const PST_FIXTURE = pstFile(mailbox);
