import { AmendsError } from "../../model/errors.ts";

/**
 * What a person may read of an error: its kind, and where in the code it came about. Never its message,
 * which may hold words of a conversation.
 */
export function reasonOf(error: unknown): string {
  if (error instanceof AmendsError) return `${error.code}: ${error.message}`;
  if (!(error instanceof Error)) return "an error that says nothing of itself";
  const frame = /^\s+at .*?([\w.-]+\.(?:ts|js|mjs):\d+)/m.exec(error.stack ?? "")?.[1];
  const code = "code" in error && typeof error.code === "string" ? ` ${error.code}` : "";
  return `${error.name}${code}${frame === undefined ? "" : ` at ${frame}`}`;
}
