import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";

/** The address at the other end of the socket. Headers that claim another one are not believed. */
export function clientAddress(c: Context): string {
  if (c.env === undefined || !("incoming" in c.env)) return "no socket";
  return getConnInfo(c).remote.address ?? "unknown";
}
