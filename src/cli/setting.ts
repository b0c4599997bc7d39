import { AmendsError } from "../model/errors.ts";

/** "host=mail.example", "port=143", 'folders=["INBOX"]'. */
export function setting(text: string, before: Record<string, unknown>): Record<string, unknown> {
  const [name = "", ...rest] = text.split("=");
  const value = rest.join("=");
  return {
    ...before,
    [name]: /^(?:\d+|true|false|null|[[{].*)$/s.test(value) ? jsonOf(value) : value,
  };
}

/** @throws AmendsError `usage` */
export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new AmendsError("usage", "a setting looks like JSON and is none");
  }
}
