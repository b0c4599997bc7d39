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
    token_url: z
      .url({ protocol: /^https?$/ })
      .nullable()
      .default(null)
      .describe("Where OAuth 2 gives tokens; null: known for Gmail and Microsoft"),
    scope: z
      .string()
      .max(1000)
      .nullable()
      .default(null)
      .describe("What OAuth 2 is asked to allow; null: what the refresh token allows"),
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
  })
  .refine((one) => one.private_network || !(one.token_url?.startsWith("http:") ?? false), {
    path: ["token_url"],
    message: "Without encryption a key goes only through the own network",
  });
export type ImapSettings = z.infer<typeof ImapSettings>;

const secret = (longest: number, about: string) =>
  z.string().min(1).max(longest).optional().describe(about);

/** A password, most often one made for programs; a token of OAuth 2; or what gets such tokens. */
export const ImapSecrets = z
  .object({
    password: secret(1000, "App password"),
    access_token: secret(10_000, "A token of OAuth 2 that is not renewed"),
    client_id: secret(1000, "OAuth 2: id of the program (client ID)"),
    client_secret: secret(4000, "OAuth 2: its secret, where it has one"),
    refresh_token: secret(
      10_000,
      "OAuth 2: refresh token; without one the program asks in its own name",
    ),
  })
  .refine(
    ({ password, access_token, client_id, client_secret, refresh_token }) => {
      const ways = [password, access_token, client_id].filter((one) => one !== undefined);
      const rest = [client_secret, refresh_token].filter((one) => one !== undefined);
      return ways.length === 1 && (client_id === undefined) === (rest.length === 0);
    },
    {
      path: ["password"],
      message:
        "Give a password, an access token, or a client ID with a refresh token or a client secret",
    },
  );
export type ImapSecrets = z.infer<typeof ImapSecrets>;
