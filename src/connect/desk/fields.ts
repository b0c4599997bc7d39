/** Answers are parsed by the reader of the desk's files; here only what leads on is looked at. */
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a JSON object; none of anything else. */
export function fieldsOf(value: unknown): Fields {
  return value !== null && typeof value === "object" && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

/** A field within fields: `at(body, "data", "payload")`. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => fieldsOf(inner)[key], value);
}

/** The entries of a list; none of anything else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** An id as text, which may stand in the path of a request; null for what is none. */
export function idOf(value: unknown): string | null {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  return typeof value === "string" && /^[\w-]{1,200}$/.test(value) ? value : null;
}

/** A text; null for what is none. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}
