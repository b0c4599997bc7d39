/** Reading of what stands in the address bar: anything unknown is left out, never an error. */

export function oneOf<T extends string>(known: readonly T[], raw: unknown): T | undefined {
  return known.find((value) => value === raw);
}

export function text(raw: unknown, longest = 200): string | undefined {
  if (typeof raw !== "string" && typeof raw !== "number") return undefined;
  const trimmed = String(raw).slice(0, longest);
  return trimmed.trim() === "" ? undefined : trimmed;
}

export function day(raw: unknown): string | undefined {
  return typeof raw === "string" && /^\d{4}-\d\d-\d\d$/.test(raw) && !Number.isNaN(Date.parse(raw))
    ? raw
    : undefined;
}

/** The entries that are set. */
export function set<T extends object>(entries: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}
