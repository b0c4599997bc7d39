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
