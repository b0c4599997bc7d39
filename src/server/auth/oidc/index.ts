import type { Context } from "hono";
import { deleteCookie, getSignedCookie, setSignedCookie } from "hono/cookie";
import { z } from "zod";
import type { ServerEnv } from "../../services.ts";
import type { Provider } from "./provider.ts";

export const CALLBACK = "/api/auth/oidc/callback";
const COOKIE = "amends.oidc";
/** How long somebody may take with the provider. */
const SECONDS = 600;

/** Sign-in by a provider, as the routes need it. */
export interface Oidc {
  provider: Provider;
  /** Signs what the browser keeps meanwhile. */
  secret: string;
  /** Where people reach this server; null: wherever they ask from. */
  origin: string | null;
}

/** What the browser brings back, and what it set out for. */
const Kept = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  /** A person who is signed in and connects the account of the provider; null: to sign in. */
  user: z.string().nullable(),
});
type Kept = z.infer<typeof Kept>;

/** Where the provider sends the browser back to. */
export const redirectOf = (c: Context<ServerEnv>, { origin }: Oidc): string =>
  (origin ?? new URL(c.req.url).origin) + CALLBACK;

const options = (c: Context<ServerEnv>, oidc: Oidc) => ({
  path: CALLBACK,
  httpOnly: true,
  secure: redirectOf(c, oidc).startsWith("https:"),
  // The provider's redirect is a top-level GET from another site.
  sameSite: "Lax" as const,
});

/** Sets out to the provider; the answer is where the browser goes. @throws when it is away */
export async function setOut(
  c: Context<ServerEnv>,
  oidc: Oidc,
  { to, user }: Pick<Kept, "to" | "user">,
): Promise<string> {
  const { url, journey } = await oidc.provider.start(redirectOf(c, oidc));
  const kept: Kept = { ...journey, to: ownPath(to), user };
  const value = Buffer.from(JSON.stringify(kept)).toString("base64url");
  const given = { ...options(c, oidc), maxAge: SECONDS };
  await setSignedCookie(c, COOKIE, value, oidc.secret, given);
  return url;
}

/** What the browser kept; once. Null when it is not from us, or too old. */
export async function broughtBack(c: Context<ServerEnv>, oidc: Oidc): Promise<Kept | null> {
  const value = await getSignedCookie(c, oidc.secret, COOKIE);
  deleteCookie(c, COOKIE, options(c, oidc));
  return value ? Kept.parse(JSON.parse(Buffer.from(value, "base64url").toString())) : null;
}

/** Only a path of this server: a link must not send somebody elsewhere after signing in. */
function ownPath(to: string): string {
  return /^\/(?![/\\])/.test(to) ? to : "/";
}
