import type { MiddlewareHandler } from "hono";
import { AmendsError } from "../../model/errors.ts";
import { ACCESS, type Access, type Principal, type ServerEnv, type Services } from "../services.ts";

/** What anybody may ask before signing in. */
const OPEN = new Set([
  "GET /api/health",
  "GET /api/session",
  "GET /api/openapi.json",
  "GET /api/docs",
  "POST /api/setup",
  "POST /api/auth/sign-in/email",
  "POST /api/auth/sign-out",
]);

const BACKUPS = "/api/backups";

/** The access a request needs; null when it is open to anybody. */
export function accessFor(method: string, path: string): Access | null {
  const verb = method === "HEAD" ? "GET" : method;
  if (OPEN.has(`${verb} ${path}`)) return null;
  if (/^\/api\/(?:keys|account)(?:\/|$)/.test(path)) return "owner";
  // A backup reads everything of every workspace.
  if (verb !== "GET" && path.startsWith(BACKUPS)) return "owner";
  if (verb === "DELETE" && /^\/api\/workspaces\/[^/]+$/.test(path)) return "owner";
  // Where reminders go decides who reads of customers: no program changes that.
  if (verb !== "GET" && /^\/api\/workspaces\/[^/]+\/(?:reminders|calendars)(?:\/|$)/.test(path))
    return "owner";
  // Whom a house writes to by itself is the owner's to say.
  if (verb !== "GET" && /^\/api\/workspaces\/[^/]+\/surveys\/settings$/.test(path)) return "owner";
  if (verb === "GET" || path === "/api/lint") return "read";
  return "write";
}

/** Finds out who is asking and refuses what they may not do. Everything under /api passes here. */
export const checkAccess: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const needed = accessFor(c.req.method, c.req.path);
  if (needed !== null) {
    const principal = await principalOf(c.var.services, c.req.raw.headers, c.req.path);
    if (principal === null) {
      throw new AmendsError("unauthenticated", "Sign in or send an API key.", {
        hint: "Browser: open the link printed at start. Programs: header `x-api-key`.",
      });
    }
    if (ACCESS.indexOf(principal.access) < ACCESS.indexOf(needed)) {
      throw new AmendsError("forbidden", `This needs ${needed} access.`);
    }
    c.set("principal", principal);
  }
  return next();
};

/** A key wins over a cookie: who sends one means it. */
export async function principalOf(
  { auth, isLocalToken }: Services,
  headers: Headers,
  path: string,
): Promise<Principal | null> {
  const key = keyIn(headers);
  // Who can read the data folder has everything in it: the command line may ask for a backup, no more.
  if (key !== null && path.startsWith(BACKUPS) && isLocalToken(key)) {
    return { kind: "program", user: "local", name: "command line", access: "owner" };
  }
  if (key !== null) {
    const program = await auth.program(key);
    return program && { kind: "program", ...program };
  }
  const person = await auth.person(headers);
  if (person === null) return null;
  return { kind: "person", user: person.id, name: person.email ?? person.name, access: "owner" };
}

export function keyIn(headers: Headers): string | null {
  const bearer = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "");
  return headers.get("x-api-key") ?? bearer?.[1] ?? null;
}
