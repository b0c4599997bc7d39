import type { MiddlewareHandler } from "hono";
import { matchedRoutes } from "hono/route";
import { type DestinationStream, pino } from "pino";
import type { ServerEnv } from "./services.ts";

/** Structured log lines; pino fits. Nothing that was said in a conversation may be given to it. */
export interface Log {
  info: (fields: object, text: string) => void;
  warn: (fields: object, text: string) => void;
  error: (fields: object, text: string) => void;
}

export const SILENT: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A pino log on standard error; AMENDS_LOG=info shows every request. */
export function openLog(
  level = process.env.AMENDS_LOG ?? "warn",
  to: DestinationStream = pino.destination(2),
): Log {
  const known = [...Object.keys(pino.levels.values), "silent"].includes(level);
  return pino({ name: "amends", level: known ? level : "warn" }, to);
}

/** One line, and one measurement, per request: method, path template (never the path itself), status, milliseconds. */
export const logRequests: MiddlewareHandler<ServerEnv> = async (c, next) => {
  const start = performance.now();
  await next();
  const { method } = c.req;
  const path = matchedRoutes(c).findLast((one) => !one.path.includes("*"))?.path ?? "(a page)";
  const { status } = c.res;
  const ms = performance.now() - start;
  c.var.services.metrics.request({ method, route: path, status, seconds: ms / 1000 });
  c.var.services.log.info({ method, path, status, ms: Math.round(ms) }, "request");
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
