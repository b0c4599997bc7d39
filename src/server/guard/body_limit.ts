import type { Context, MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { AmendsError } from "../../model/errors.ts";
import type { ServerEnv } from "../services.ts";

const MEGABYTE = 1024 * 1024;

/**
 * Refuses bodies of more than `most` bytes. Where the length was sent, that number is all there is to ask:
 * Node's parser ends the body there, whatever follows. What comes in pieces is counted while it is read,
 * for which Hono makes a web stream and a whole request: work that small requests are spared.
 */
export function limitTo(most: number): MiddlewareHandler<ServerEnv> {
  const tooLarge = () => {
    throw new AmendsError("too_large", `The body is larger than ${most / MEGABYTE} MB.`);
  };
  const counted = bodyLimit({ maxSize: most, onError: tooLarge });
  return (c, next) => {
    const length = lengthSent(c);
    if (length === null) return counted(c, next);
    return length > most ? tooLarge() : next();
  };
}

/** Bytes of the body as its sender says; null where only reading it tells. */
function lengthSent({ req }: Context): number | null {
  // No body is read of these, in whatever way one was sent.
  if (req.method === "GET" || req.method === "HEAD") return 0;
  const length = req.header("content-length") ?? "";
  if (req.header("transfer-encoding") !== undefined || !/^\d{1,15}$/.test(length)) return null;
  return Number(length);
}
