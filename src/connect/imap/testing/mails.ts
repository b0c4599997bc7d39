/** A mail as a program writes it. */
export interface Written {
  id: string;
  from?: string;
  to?: string;
  subject?: string;
  at?: string;
  /** Message-ID of the mail that it answers, and of those before that one. */
  replyTo?: string;
  references?: readonly string[];
  headers?: readonly string[];
  text?: string;
}

export const CUSTOMER = "Nora Vale <nora@home.example>";
export const SHOP = "Ben Ortiz <help@shop.example>";

/** The text of a mail; from a customer to the shop unless told. */
export function written({
  id,
  from = CUSTOMER,
  to = SHOP,
  subject = "Kettle",
  at = "Mon, 02 Mar 2026 09:00:00 +0000",
  replyTo,
  references = [],
  headers = [],
  text = `Words of ${id}.`,
}: Written): string {
  return [
    `From: ${from}`,
    `To: ${to}`,
    `Subject: ${subject}`,
    `Date: ${at}`,
    `Message-ID: <${id}>`,
    ...(replyTo === undefined ? [] : [`In-Reply-To: <${replyTo}>`]),
    ...(references.length === 0
      ? []
      : [`References: ${references.map((one) => `<${one}>`).join(" ")}`]),
    ...headers,
    "Content-Type: text/plain; charset=utf-8",
    "",
    text,
    "",
  ].join("\n");
}
