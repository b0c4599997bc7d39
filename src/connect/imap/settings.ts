import { z } from "zod";
import { COMMON_SETTINGS } from "../../model/connections.ts";

const SECURITY = ["tls", "starttls", "none"] as const;

/** Settings of a mailbox. */
export const ImapSettings = z
  .object({
    ...COMMON_SETTINGS,
    host: z
      .string()
      .trim()
      .regex(/^[A-Za-z0-9.:-]{1,255}$/, "is no name of a server")
      .describe("For example imap.gmail.com"),
    port: z.int().min(1).max(65_535).default(993),
    security: z
      .enum(SECURITY)
      .default("tls")
      .describe("tls: from the first byte (port 993); starttls: port 143; none: own network only"),
    user: z.string().trim().min(1).max(320).describe("User name, most often the whole address"),
    folders: z
      .array(z.string().min(1).max(1000))
      .min(1)
      .max(200)
      .nullable()
      .default(null)
      .describe("Paths as the test lists them; null: inbox, sent and archive, or all mail"),
    order: z
      .enum(["newest", "oldest"])
      .default("newest")
      .describe("Which end of history is read first"),
    certificate: z
      .string()
      .max(20_000)
      .nullable()
      .default(null)
      .describe("PEM of an authority of your own that signed the server's certificate"),
  })
  .refine((one) => one.security !== "none" || one.private_network, {
    path: ["security"],
    message: "Without encryption a password goes only through the own network",
  });
export type ImapSettings = z.infer<typeof ImapSettings>;

/** A password, most often one made for programs; or a token of OAuth 2. */
export const ImapSecrets = z
  .object({
    password: z.string().min(1).max(1000).optional(),
    access_token: z.string().min(1).max(10_000).optional(),
  })
  .refine((one) => (one.password === undefined) !== (one.access_token === undefined), {
    path: ["password"],
    message: "Give a password, or an access token",
  });
export type ImapSecrets = z.infer<typeof ImapSecrets>;
