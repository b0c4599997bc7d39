import { z } from "zod";
import { Instant } from "./conversation.ts";
import { KEY_ROLES } from "./people.ts";

/** Who may use the API and how they come in: set-up, sign-in, account, keys for programs. */

export const SetupRequest = z.object({
  token: z.string().min(1).max(200).describe("From the one-time link in the terminal"),
});
export type SetupRequest = z.infer<typeof SetupRequest>;

export const SignInRequest = z.object({
  email: z.string().min(1).max(320),
  password: z.string().min(1).max(128),
});
export type SignInRequest = z.infer<typeof SignInRequest>;

export const AccountRequest = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(320),
  password: z.string().min(10).max(128),
  current_password: z
    .string()
    .max(128)
    .optional()
    .describe("Needed when a password was chosen before"),
});
export type AccountRequest = z.infer<typeof AccountRequest>;

export const KeyRequest = z.object({
  name: z.string().trim().min(1).max(60).describe("What uses it, for example 'nightly import'"),
  role: z
    .enum(KEY_ROLES)
    .default("read_only")
    .describe("In every workspace of yours, and never more than you may do there"),
  days: z.number().int().min(1).max(365).nullable().default(null).describe("null: never expires"),
});
export type KeyRequest = z.infer<typeof KeyRequest>;

export const KeyView = z.object({
  id: z.string(),
  name: z.string(),
  start: z.string().describe("First characters, to tell keys apart"),
  role: z.enum(KEY_ROLES),
  created_at: Instant,
  expires_at: Instant.nullable(),
  last_used_at: Instant.nullable(),
});
export type KeyView = z.infer<typeof KeyView>;

export const NewKeyView = KeyView.extend({
  key: z.string().describe("The key itself; shown this once"),
});
export type NewKeyView = z.infer<typeof NewKeyView>;

/** Why the provider of identities let somebody in, and this server did not. */
export const REFUSALS = [
  /** Nobody gave the address a place. */
  "not_invited",
  /** The provider does not say that the address is theirs. */
  "email",
  /** The address is of a domain that may not come in. */
  "domain",
  /** Somebody signs in with the address and a password; they connect it themselves. */
  "password",
  /** The account of the provider is another person's here. */
  "taken",
  /** The provider does not answer. */
  "away",
  "busy",
  /** Cancelled, too late, or not what was asked for. */
  "failed",
] as const;
export type Refusal = (typeof REFUSALS)[number];

export const OidcStartQuery = z.object({
  to: z.string().max(2000).optional().describe("Path of the page to show after it"),
});
export const OidcJourney = z.object({ url: z.string().describe("Where the browser goes now") });
export type OidcJourney = z.infer<typeof OidcJourney>;
