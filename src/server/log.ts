import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { pino } from "pino";
import type { ServerEnv } from "./services.ts";

/** Structured log lines; pino fits. Nothing that was said in a conversation may be given to it. */
export interface Log {
  info: (fields: object, text: string) => void;
  warn: (fields: object, text: string) => void;
  error: (fields: object, text: string) => void;
}

export const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A pino log on standard error; AMENDS_LOG=info shows every request. */
export function openLog(level = process.env.AMENDS_LOG ?? "warn"): Log {
  const known = [...Object.keys(pino.levels.values), "silent"].includes(level);
  return pino({ name: "amends", level: known ? level : "warn" }, pino.destination(2));
}

/** One line per request: method, path template (never the path itself), status, milliseconds. */
export const logRequests: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const start = performance.now();
  await next();
  c.var.services.log.info(
    {
      method: c.req.method,
      path: matchedRoutes(c).findLast(({ path }) => !path.includes("*"))?.path ?? "(a page)",
      status: c.res.status,
      ms: Math.round(performance.now() - start),
    },
    "request",
  );
};

/**
 * What may be logged of an unexpected error: its kind and where it came from. Never its message:
 * a database error repeats the values it choked on.
 */
export function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { kind: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  const stack = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code, at: stack.slice(0, 8).map((line) => line.trim()) };
}
