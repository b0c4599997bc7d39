import PostalMime, { type Address, decodeWords, type Email } from "postal-mime";

/** What threads and roles are made of. */
export interface MailHead {
  id: string;
  at: string | undefined;
  address: string;
  to: string[];
  cc: string[];
  subject: string;
  /** Message-IDs of References and In-Reply-To, oldest first; the last is the one that is answered. */
  references: string[];
  automated: boolean;
  bounce: boolean;
  list: boolean;
}

/** What is only shown. */
export interface MailBody {
  name: string;
  text?: string | undefined;
  html?: string | undefined;
  attachments: { name?: string; type?: string; size?: number }[];
}

/** A mail, reduced to what a conversation needs. */
export interface Mail extends MailHead, MailBody {}

const ANGLE = /<[^<>\s]{1,400}>/g;
const AUTO_SUBJECT =
  /^(?:auto(?:matic)?[- ]?(?:reply|response)|out of (?:the )?office|respuesta automatica|fuera de la oficina)\b/i;

/** A mail begins with a header, which an encoding's mark or empty lines may precede. */
const HEADER = /^(?:\u00ef\u00bb\u00bf)?\s{0,100}(?:From |[A-Za-z][A-Za-z0-9-]{0,60}:)/;

/** Whether bytes begin as a mail does: the parser takes anything for one. */
export function isMail(raw: Uint8Array): boolean {
  return HEADER.test(Buffer.from(raw.subarray(0, 500)).toString("latin1"));
}

/** Parses one mail; `fallbackId` names it when it carries no Message-ID. */
export async function parseMail(raw: Uint8Array, fallbackId: string): Promise<Mail> {
  const email = await PostalMime.parse(raw, { maxNestingDepth: 50 });
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value ?? "";
  const { name, address } = sender(email, header("from"));
  const auto = header("auto-submitted");
  return {
    id: ids(email.messageId ?? "")[0] ?? fallbackId,
    at: instant(header("date")),
    name: withoutControls(name),
    address,
    to: addresses(email.to),
    cc: addresses(email.cc),
    subject: withoutControls(email.subject ?? ""),
    references: referencesOf(email.references ?? "", email.inReplyTo ?? ""),
    text: email.text === undefined ? undefined : withoutControls(email.text),
    html: email.html === undefined ? undefined : withoutControls(email.html),
    attachments: email.attachments.map((file) => ({
      ...(file.filename == null ? {} : { name: file.filename }),
      type: file.mimeType,
      ...(typeof file.content === "string" ? {} : { size: file.content.byteLength }),
    })),
    automated:
      (auto !== "" && !/^no\b/i.test(auto)) ||
      header("x-autoreply") !== "" ||
      /^auto/i.test(header("precedence")) ||
      isAutomaticSubject(email.subject ?? ""),
    bounce: isPostOffice(address) || header("x-failed-recipients") !== "",
    list: header("list-id") !== "" || header("list-post") !== "",
  };
}

const CONTROLS = /[\x80-\x9f]/g;
/** What Windows writes at 0x80 to 0x9f: curly quotes, dashes, the euro sign. */
const WINDOWS = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/**
 * Mail says Latin-1 and means Windows-1252, and Node 20 decodes even the latter as Latin-1; then "it’s"
 * would hold a control character. One character becomes one.
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROLS, (control) => WINDOWS[control.charCodeAt(0) - 0x80] ?? control);
}

/** Whether a subject is one that mail programs write on their own answers. */
export function isAutomaticSubject(subject: string): boolean {
  return AUTO_SUBJECT.test(subject);
}

/** Whether the program that carries mail wrote, not a person. */
export function isPostOffice(address: string): boolean {
  return /^(?:mailer-daemon|postmaster)@/i.test(address);
}

/**
 * Ancestors by the headers References and In-Reply-To, oldest first; the last is the mail that is answered,
 * also where References ends with another.
 */
export function referencesOf(references: string, inReplyTo: string): string[] {
  const last = new Set(ids(inReplyTo));
  return [...new Set(ids(references).filter((id) => !last.has(id))), ...last];
}

/** The Message-IDs within a text. */
export function ids(text: string): string[] {
  return text.match(ANGLE) ?? [];
}

/**
 * Archives hide addresses: "ana at shop.example (Ana Cruz)", or with characters replaced,
 * "@n@ |rom @hop@ex@mp|e (Ana Cruz)". The second kind cannot be undone, but it still tells people apart.
 */
const HIDDEN = /^\s*"?([^()<>]{3,200}?)"?\s*\(([^()]{1,120})\)\s*$/;
const ADDRESS = /^[^\s@<>()]{1,100}@[^\s@<>()]{3,200}$/;

function sender(email: Email, raw: string): { name: string; address: string } {
  const [, hidden, name] = HIDDEN.exec(raw) ?? [];
  if (hidden !== undefined && name !== undefined && !ADDRESS.test(hidden)) {
    const address = hidden
      .replace(/ (?:at|@) /, "@")
      .replaceAll(" ", "")
      .toLowerCase();
    return { name: decodeWords(name), address };
  }
  const address = (email.from?.address ?? "").toLowerCase();
  return { name: email.from?.name || address, address };
}

function addresses(list: readonly Address[] | undefined): string[] {
  return (list ?? []).flatMap(({ address, group }) =>
    address === undefined || address === "" ? addresses(group) : [address.toLowerCase()],
  );
}

/** RFC 3339, or undefined for a date that is missing or makes no sense (years 0001 and 9999 among them). */
function instant(text: string): string | undefined {
  // Date.parse takes the year 0001 for 2001.
  return sensibleInstant(/[a-z]{3}\s+0\d{3}\b/i.test(text) ? Number.NaN : Date.parse(text));
}

/** RFC 3339 of milliseconds since 1970, or undefined where no mail can be from. */
export function sensibleInstant(at: number): string | undefined {
  const year = new Date(at).getUTCFullYear();
  return year >= 1970 && year <= 2100 ? new Date(at).toISOString() : undefined;
}
