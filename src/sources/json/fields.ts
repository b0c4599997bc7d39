import { z } from "zod";

/** Ids are numbers in one API and strings in the next. */
export const Id = z
  .union([z.string().min(1), z.number()], { error: "not an id" })
  .transform(String);

const OFFSET = /(?:z|[+-]\d{2}:?\d{2}|gmt|utc)$/i;
const NUMBER = /^\d{1,13}(?:\.\d{1,9})?$/;
/** Seconds since 1970 are below this until the year 5000; milliseconds are above it since 1973. */
const MILLISECONDS_FROM = 1e11;

/** An instant as help desks write it: ISO 8601 (UTC where no zone is told), or seconds or milliseconds since 1970. */
export const Time = z
  .union([z.string(), z.number()], { error: "not a time" })
  .transform((value, context) => {
    const at = instantOf(value);
    if (at !== null) return at;
    context.addIssue({ code: "custom", message: "not a time" });
    return z.NEVER;
  });

/** RFC 3339 in UTC, or null for what is no time between 1970 and 2100. */
export function instantOf(value: string | number): string | null {
  const at = typeof value === "number" ? millis(value) : parsed(value.trim());
  if (!Number.isFinite(at) || at < 0 || at > 4_102_444_800_000) return null;
  return new Date(at).toISOString();
}

function parsed(text: string): number {
  if (NUMBER.test(text)) return millis(Number(text));
  if (OFFSET.test(text)) return Date.parse(text);
  return Date.parse(`${text.replace(" ", "T")}${text.length <= 10 ? "T00:00:00" : ""}Z`);
}

function millis(value: number): number {
  return Math.round(value < MILLISECONDS_FROM ? value * 1000 : value);
}

/** A field that may be missing or null. */
export const Text = z.string().nullish();
export const Maybe = { id: Id.nullish(), time: Time.nullish(), flag: z.boolean().nullish() };

/** The fields that are there: null, undefined, empty text and empty lists are left out. */
export function known<T extends object>(fields: T): { [K in keyof T]?: NonNullable<T[K]> } {
  const kept = Object.entries(fields).filter(
    ([, value]) => value != null && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as { [K in keyof T]?: NonNullable<T[K]> };
}
