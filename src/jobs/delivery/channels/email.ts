import { DeliveryFailure } from "../failure.ts";

const TIMEOUT_MS = 20_000;
const SUBMISSION = 587;
const SMTPS = 465;

export interface Attachment {
  filename: string;
  contentType: string;
  content: Uint8Array;
}

export interface Mail {
  /** Stable: the receiver drops what it has under this id. */
  id: string;
  from: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  headers?: Readonly<Record<string, string>>;
  attachments?: readonly Attachment[];
}

/** Why an address of a mail server cannot be used; null when it can, as far as its words tell. */
export function refusedSmtp(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol))
    return "it does not begin with smtp: or smtps:";
  return url.hostname === "" ? "it names no host" : null;
}

/**
 * Hands one mail to the mail server of the house. A password goes over an encrypted line only, unless
 * the server is on this machine.
 * @throws DeliveryFailure
 */
export async function sendMail(smtp: string, mail: Mail): Promise<void> {
  const { id, headers, attachments = [], ...rest } = mail;
  // A start without mail does not wait for it.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport(optionsOf(new URL(smtp)));
  try {
    await transport.sendMail({
      ...rest,
      messageId: `<${id}@${mail.from.split("@").at(-1) ?? "amends"}>`,
      // Nobody's out-of-office answers it, and an import knows that no person wrote it.
      attachments: attachments.map(({ content, ...one }) => ({
        ...one,
        content: Buffer.from(content),
      })),
      headers: { "Auto-Submitted": "auto-generated", ...headers },
      disableFileAccess: true,
      disableUrlAccess: true,
    });
  } catch (error) {
    throw asFailure(error);
  } finally {
    transport.close();
  }
}

function optionsOf(url: URL) {
  const secure = url.protocol === "smtps:";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const auth =
    url.username === ""
      ? undefined
      : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) };
  const here = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host);
  return {
    host,
    port: url.port === "" ? (secure ? SMTPS : SUBMISSION) : Number(url.port),
    secure,
    requireTLS: !secure && auth !== undefined && !here,
    ...(auth && { auth }),
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  };
}

/** The server's code and, where there is none, that of the connection; never its words, which may repeat ours. */
function asFailure(error: unknown): DeliveryFailure {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  if (responseCode !== undefined) {
    // 550 and its like are about the address; a refused password may be put right.
    const permanent = responseCode >= 550 && code === "EENVELOPE";
    return new DeliveryFailure(`the mail server said ${responseCode}`, permanent);
  }
  return new DeliveryFailure(`no connection to the mail server (${code ?? "unknown"})`);
}
