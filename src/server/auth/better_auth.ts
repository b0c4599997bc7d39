import { apiKey } from "@better-auth/api-key";
import type { BetterAuthOptions, BetterAuthPlugin, betterAuth } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import type { Log } from "../log.ts";

/** The Kysely instance of the store, for PGlite and PostgreSQL alike. */
export type AuthDatabase = Extract<
  NonNullable<BetterAuthOptions["database"]>,
  { db: unknown }
>["db"];

/** Gives a user a session without a password: only for who holds the one-time token. */
const openSession = {
  id: "amends-open-session",
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: "POST", body: z.object({ user: z.string() }) },
      async (ctx) => {
        const user = await ctx.context.internalAdapter.findUserById(ctx.body.user);
        if (user === null) return ctx.json({ ok: false });
        const session = await ctx.context.internalAdapter.createSession(user.id);
        await setSessionCookie(ctx, { session, user });
        return ctx.json({ ok: true });
      },
    ),
  },
} satisfies BetterAuthPlugin;

/** How better-auth is used here: own table names, no telemetry, no sign-up, keys for programs. */
export function betterAuthOptions(
  db: AuthDatabase,
  secret: string,
  options: { secureCookies: boolean; log: Log },
) {
  return {
    appName: "Amends",
    // Only signs; cookies and links are made by our own routes, on whatever port we listen.
    baseURL: "http://127.0.0.1",
    basePath: "/api/auth",
    secret,
    database: { db, type: "postgres" },
    telemetry: { enabled: false },
    user: { modelName: "auth_user" },
    session: { modelName: "auth_session", expiresIn: 30 * 24 * 3600, updateAge: 24 * 3600 },
    account: { modelName: "auth_account" },
    verification: { modelName: "auth_verification" },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10 },
    // Sign-in attempts are counted by our own route, by the socket's address.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "amends",
      useSecureCookies: options.secureCookies,
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
      ipAddress: { disableIpTracking: true },
    },
    logger: {
      level: "error",
      log: (_level, message) => options.log.warn({ from: "better-auth" }, message),
    },
    plugins: [
      openSession,
      apiKey({
        defaultPrefix: "amends_",
        startingCharactersConfig: { shouldStore: true, charactersLength: 12 },
        maximumNameLength: 60,
        rateLimit: { enabled: false },
        schema: { apikey: { modelName: "auth_key" } },
      }),
    ],
  } satisfies BetterAuthOptions;
}
export type BetterAuth = ReturnType<typeof betterAuth<ReturnType<typeof betterAuthOptions>>>;
