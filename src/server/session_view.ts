import type { Context } from "hono";
import type { SessionView } from "../model/api.ts";
import type { Cookies } from "./auth/auth.ts";
import type { ServerEnv } from "./services.ts";

/** Sends the cookies on and answers as the browser will be seen with them. */
export async function withCookies(c: Context<ServerEnv>, cookies: Cookies): Promise<SessionView> {
  for (const cookie of cookies) c.header("Set-Cookie", cookie, { append: true });
  const pairs = cookies.map((cookie) => cookie.split(";", 1)[0]).join("; ");
  return sessionView(c, new Headers({ cookie: pairs }));
}

/** Who is signed in by these headers, and what is left to set up. */
export async function sessionView(c: Context<ServerEnv>, headers: Headers): Promise<SessionView> {
  const { auth, oidc } = c.var.services;
  const [person, owner] = await Promise.all([auth.person(headers), auth.owner()]);
  const isSo = async (about: (user: string) => Promise<boolean>) =>
    person !== null && (await about(person.id));
  return {
    signed_in: person !== null,
    name: person?.name ?? null,
    email: person?.email ?? null,
    needs_password: owner.exists && !owner.hasPassword,
    needs_setup: !owner.exists,
    has_password: await isSo(auth.hasPassword),
    linked: await isSo(auth.isLinked),
    provider: oidc?.provider.name ?? null,
  };
}
