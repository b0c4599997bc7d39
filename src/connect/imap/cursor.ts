import { z } from "zod";

/**
 * What of a folder has arrived: everything from `low` up to `high`. UIDs mean something only as long as the
 * folder has the same UIDVALIDITY.
 */
const FolderCursor = z.object({ validity: z.string(), low: z.int(), high: z.int() });
export type FolderCursor = z.infer<typeof FolderCursor>;

const ImapCursor = z.object({
  folders: z.record(z.string(), FolderCursor),
  /** Addresses under which mails were sent from here: whoever writes from them is staff. */
  own: z.array(z.string()),
});
export type ImapCursor = z.infer<typeof ImapCursor>;

/** A cursor as it was stored; one that cannot be read means: from the beginning, where nothing doubles. */
export function cursorFrom(stored: unknown): ImapCursor {
  const read = ImapCursor.safeParse(stored);
  return read.success ? read.data : { folders: {}, own: [] };
}

/** Where reading of a folder begins: at its end backwards, or at its first mail forwards. */
export function beginning(
  validity: string,
  uidNext: number,
  order: "newest" | "oldest",
): FolderCursor {
  return order === "newest"
    ? { validity, low: uidNext, high: uidNext - 1 }
    : { validity, low: 1, high: 0 };
}
