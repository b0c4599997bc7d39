import { isIP } from "node:net";
import type { MiddlewareHandler } from "hono";
import { AmendsError } from "../../model/errors.ts";
import type { ServerEnv } from "../services.ts";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a Host header may speak to this server. A page that rebinds its own name to our address
 * still sends its own name, so names must be known; an address cannot be rebound.
 */
export function knownHost(host: string, allowed: readonly string[]): boolean {
  const parsed = parsedUrl(`http://${host}`);
  if (parsed === null || parsed.username !== "" || parsed.pathname !== "/") return false;
  const name = parsed.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  return name === "localhost" || isIP(name) !== 0 || allowed.includes(name);
}

/** Refuses requests for unknown host names (DNS rebinding). */
export function checkHost(allowed: readonly string[]): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    if (!knownHost(hostOf(c.req.header("host"), c.req.url), allowed)) {
      throw new AmendsError("forbidden", "This server does not answer to that host name.", {
        hint: "Start it with --public-url and the address people use.",
      });
    }
    return next();
  };
}

/**
 * Refuses changes that another site makes a browser send. Browsers put Origin on every such
 * request; a program without a browser sends neither header and has no cookie to be abused.
 * `publicOrigin` is ours as well: a proxy may pass on another Host than the browser saw.
 */
export function checkOrigin(publicOrigin: string | null): MiddlewareHandler<ServerEnv> {
  return async (c, next) => {
    if (!SAFE_METHODS.has(c.req.method)) {
      const host = hostOf(c.req.header("host"), c.req.url).toLowerCase();
      const origin = c.req.header("origin");
      const site = c.req.header("sec-fetch-site") ?? "none";
      const own =
        origin === undefined
          ? site === "same-origin" || site === "none"
          : origin === publicOrigin || parsedUrl(origin)?.host === host;
      if (!own) {
        throw new AmendsError("forbidden", "Changes must come from this server's own pages.");
      }
    }
    return next();
  };
}

function hostOf(header: string | undefined, url: string): string {
  return header ?? new URL(url).host;
}

function parsedUrl(text: string): URL | null {
  return URL.canParse(text) ? new URL(text) : null;
}
