import { z } from "zod";
import { Instant } from "./conversation.ts";

/** One person under several addresses or ids, as somebody has said by hand. */

export const IDENTITY_KINDS = ["customer", "agent"] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

const Key = z
  .string()
  .trim()
  .min(1)
  .max(320)
  .toLowerCase()
  .describe("An address or id as a source gives it");

export const IdentityRequest = z.object({
  kind: z.enum(IDENTITY_KINDS),
  alias: Key,
  same_as: Key,
});
export type IdentityRequest = z.infer<typeof IdentityRequest>;

export const IdentityLink = IdentityRequest.extend({
  id: z.string(),
  name: z.string().describe("Name of the person under `same_as`; empty: as it stands"),
  by: z.string(),
  at: Instant,
  parting: z.boolean().describe("It is being taken back"),
  pending: z.boolean().describe("Conversations still wait to follow it"),
});
export type IdentityLink = z.infer<typeof IdentityLink>;

export const IdentityLinks = z.array(IdentityLink);
