import { z } from "zod";
import { instantOf } from "../../sources/json/fields.ts";
import { at, idOf } from "./fields.ts";
import type { Item, Start } from "./api.ts";

/** Clocks differ; what changed shortly before a look began is taken once more by the next. */
const OVERLAP_MS = 300_000;
const MOST_SEEN = 500;

/**
 * A place in a list that is sorted by time of change, oldest first. It goes on behind the last entry, so
 * that whatever changes meanwhile moves ahead and is met there. `seen`: what of the last second is done.
 */
export const ByChange = z.object({
  since: z.number().int(),
  page: z.union([z.number().int(), z.string()]).nullable(),
  seen: z.array(z.string()),
});
export type ByChange = z.infer<typeof ByChange>;

export interface Changed extends Item {
  /** When it changed, in seconds since 1970. */
  changed: number;
}

/** The place after a page; `next` is how the API names the page after it, null when there is none. */
export function afterChanges(
  { since, seen }: ByChange,
  listed: readonly Changed[],
  next: string | number | null,
): { items: Item[]; cursor: ByChange; done: boolean } {
  const known = new Set(seen);
  const items = listed.filter((item) => !known.has(markOf(item)));
  const last = Math.max(since + 1, ...listed.map(({ changed }) => changed));
  const reached = last - 1;
  const marks = [
    ...seen.filter((mark) => Number(mark.slice(mark.lastIndexOf("@") + 1)) >= reached),
    ...listed.filter(({ changed }) => changed >= reached).map(markOf),
  ];
  const done = next === null;
  // While time stands still within a page, only its number leads on.
  const page = done || reached > since ? null : next;
  return {
    items,
    cursor: { since: reached, page, seen: [...new Set(marks)].slice(-MOST_SEEN) },
    done,
  };
}

function markOf({ id, changed }: Changed): string {
  return `${id}@${changed}`;
}

/** Seconds since 1970 of an instant as an API tells it; 0 where it tells none. */
export function secondsOf(value: unknown): number {
  const instant = typeof value === "string" || typeof value === "number" ? instantOf(value) : null;
  return instant === null ? 0 : Math.floor(Date.parse(instant) / 1000);
}

/**
 * A place in a look through a list with numbered pages. `since`: only what changed after it is taken, null:
 * everything; `began`: what the next look takes. `total`: how many the list had, to notice when one was
 * deleted and the others moved up over the end of a page.
 */
export const Sweep = z.object({
  since: z.string().nullable(),
  began: z.string().nullable(),
  page: z.number().int().min(1),
  total: z.number().int().nullable(),
});
export type Sweep = z.infer<typeof Sweep>;

export const firstSweep = ({ since }: Start): Sweep => ({
  since,
  began: null,
  page: 1,
  total: null,
});

/** The place after a page of a look. */
export function afterPage(
  { since, began, page, total: before }: Sweep,
  { now }: Start,
  { last, total, size }: { last: boolean; total: number | null; size: number },
): { cursor: Sweep; done: boolean } {
  const start = began ?? new Date(Date.parse(now) - OVERLAP_MS).toISOString();
  const gone = before !== null && total !== null ? Math.max(0, before - total) : 0;
  if (gone > 0 && page > 1) {
    const back = Math.max(1, page - Math.ceil(gone / size));
    return { cursor: { since, began: start, page: back, total }, done: false };
  }
  if (!last) return { cursor: { since, began: start, page: page + 1, total }, done: false };
  return { cursor: { since: start, began: null, page: 1, total: null }, done: true };
}

/** The entries of a list that changed after an instant; those that do not tell are taken. */
export function changedSince(
  entries: readonly unknown[],
  since: string | null,
  ...fields: readonly string[]
): Item[] {
  const from = since === null ? 0 : secondsOf(since);
  return entries.flatMap((record) => {
    const id = idOf(at(record, "id"));
    const changed = Math.max(...fields.map((field) => secondsOf(at(record, field))));
    return id === null || (changed > 0 && changed < from) ? [] : [{ id, record }];
  });
}
