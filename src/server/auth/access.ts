import type { MiddlewareHandler } from "hono";
import { AmendsError } from "../../model/errors.ts";
import type { Principal, ServerEnv, Services } from "../services.ts";

const BACKUPS = "/api/backups";

/**
 * Finds out who is asking. Everything under /api passes here, whether there is such a route or not; what
 * they may do is each route's own to say (see routes/route.ts).
 */
export function checkAccess(open: ReadonlySet<string>): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    const verb = c.req.method === "HEAD" ? "GET" : c.req.method;
    if (!open.has(`${verb} ${c.req.path}`)) {
      const principal = await principalOf(c.var.services, c.req.raw.headers, c.req.path);
      if (principal === null) {
        throw new AmendsError("unauthenticated", "Sign in or send an API key.", {
          hint: "Browser: open the link printed at start. Programs: header `x-api-key`.",
        });
      }
      c.set("principal", principal);
    }
    return next();
  };
}

/** A key wins over a cookie: who sends one means it. */
export async function principalOf(
  { auth, isLocalToken }: Services,
  headers: Headers,
  path: string,
): Promise<Principal | null> {
  const key = keyIn(headers);
  // Who can read the data folder has everything in it: the command line may ask for a backup, no more.
  if (key !== null && path.startsWith(BACKUPS) && isLocalToken(key)) {
    return { kind: "local", user: "local", name: "command line", role: null };
  }
  if (key !== null) {
    const program = await auth.program(key);
    return program && { kind: "program", ...program };
  }
  const person = await auth.person(headers);
  if (person === null) return null;
  return { kind: "person", user: person.id, name: person.email ?? person.name, role: null };
}

export function keyIn(headers: Headers): string | null {
  const bearer = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "");
  return headers.get("x-api-key") ?? bearer?.[1] ?? null;
}
