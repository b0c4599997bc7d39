import { z } from "zod";

/** The secret of a desk's webhooks; without it they are refused, and the desk is only looked at from time to time. */
export const WebhookSecret = (description: string) => ({
  webhook_secret: z.string().min(8).max(500).nullable().default(null).describe(description),
});

/** The address of a desk that a house runs by itself, without its path. */
export const DeskAddress = z
  .url({ protocol: /^https?$/ })
  .transform((text) => new URL(text).origin)
  .describe("Address of the desk, https://desk.example.com");

/** Base64 of a user name and password, as HTTP takes them. */
export function basic(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
}
