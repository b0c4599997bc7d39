import { sensibleInstant, withoutControls } from "../mail/mail.ts";
import { decoderFor } from "./code_pages.ts";

/** A property of a message, a recipient or an attachment as it stands in the file. */
export interface Property {
  type: number;
  bytes: Buffer;
}

/** The properties of one object by their id (MS-OXPROPS); undefined when it has none of this id. */
export type Properties = (id: number) => Property | undefined;

/** Types of property (MS-OXCDATA 2.11.1). */
export const TYPE = {
  integer: 0x0003,
  truth: 0x000b,
  object: 0x000d,
  /** In the code page of the message. */
  text8: 0x001e,
  text: 0x001f,
  time: 0x0040,
  binary: 0x0102,
} as const;

/** Properties by the names that MS-OXPROPS gives them, without "PidTag". */
export const ID = {
  messageClass: 0x001a,
  subject: 0x0037,
  clientSubmitTime: 0x0039,
  sentRepresentingName: 0x0042,
  sentRepresentingAddressType: 0x0064,
  sentRepresentingAddress: 0x0065,
  transportHeaders: 0x007d,
  recipientType: 0x0c15,
  senderName: 0x0c1a,
  senderAddressType: 0x0c1e,
  senderAddress: 0x0c1f,
  deliveryTime: 0x0e06,
  messageFlags: 0x0e07,
  attachmentSize: 0x0e20,
  body: 0x1000,
  reportText: 0x1001,
  rtfCompressed: 0x1009,
  html: 0x1013,
  messageId: 0x1035,
  references: 0x1039,
  inReplyTo: 0x1042,
  displayName: 0x3001,
  addressType: 0x3002,
  emailAddress: 0x3003,
  sentMailEntry: 0x35e4,
  attachmentShortName: 0x3704,
  attachmentMethod: 0x3705,
  attachmentName: 0x3707,
  attachmentType: 0x370e,
  smtpAddress: 0x39fe,
  messageCodePage: 0x3ffd,
  internetCodePage: 0x3fde,
  senderSmtp: 0x5d01,
  sentRepresentingSmtp: 0x5d02,
} as const;

/** Windows' code page where none is told. */
const WESTERN = 1252;

/** The code page of a message's own texts. */
export function codePageOf(message: Properties): number {
  return numberOf(message, ID.messageCodePage) ?? numberOf(message, ID.internetCodePage) ?? WESTERN;
}

const TEXTS: ReadonlySet<number> = new Set([TYPE.text, TYPE.text8, TYPE.binary]);

/** A text; "" when there is none. Bytes that are not said to be text are read in the code page. */
export function textOf(properties: Properties, id: number, codePage: number): string {
  const found = properties(id);
  if (found === undefined || !TEXTS.has(found.type)) return "";
  const decoder = decoderFor(found.type === TYPE.text ? 1200 : codePage);
  const text = withoutControls(decoder.decode(found.bytes));
  return text.replace(/\0+$/, "");
}

/** A whole number of 32 bits. */
export function numberOf(properties: Properties, id: number): number | undefined {
  const found = properties(id);
  return found !== undefined && found.type === TYPE.integer && found.bytes.length >= 4
    ? found.bytes.readInt32LE(0)
    : undefined;
}

/** From 1601, from which Windows counts, to 1970. */
const EPOCH = 11_644_473_600_000;

/** RFC 3339, or undefined for a time that is missing or makes no sense. */
export function timeOf(properties: Properties, id: number): string | undefined {
  const found = properties(id);
  if (found === undefined || found.type !== TYPE.time || found.bytes.length < 8) return undefined;
  return sensibleInstant(Number(found.bytes.readBigUInt64LE(0) / 10_000n) - EPOCH);
}
