import type { ImapFlow, ListResponse } from "imapflow";
import { ConnectionTrouble } from "../trouble.ts";

/** A folder that can be read. */
export interface Folder {
  path: string;
  /** What is in it was sent from here. */
  sent: boolean;
}

/** Folders whose mails are no service: unfinished, thrown away, or nobody's. */
const NEVER = new Set(["\\Drafts", "\\Trash", "\\Junk"]);
const USUAL = new Set(["\\Inbox", "\\Sent", "\\Archive"]);

/** The folders that can be opened, with those that are taken without a choice. */
export async function listFolders(client: ImapFlow) {
  const all = await client.list({ statusQuery: { messages: true } });
  const open = all.filter(({ flags }) => !flags.has("\\Noselect") && !flags.has("\\NonExistent"));
  const usual = usualOf(open);
  return open.map((folder) => ({
    path: folder.path,
    sent: folder.specialUse === "\\Sent",
    messages: folder.status?.messages ?? null,
    usual: usual.has(folder.path),
  }));
}

/** Where one folder holds all mail it is enough. */
function usualOf(folders: readonly ListResponse[]): Set<string> {
  const all = folders.filter(({ specialUse }) => specialUse === "\\All");
  const use = (one: ListResponse) =>
    one.path.toUpperCase() === "INBOX" ? "\\Inbox" : (one.specialUse ?? "");
  const usual =
    all.length > 0 ? all : folders.filter((one) => USUAL.has(use(one)) && !NEVER.has(use(one)));
  return new Set(usual.map(({ path }) => path));
}

/**
 * The chosen folders, or the usual ones.
 * @throws ConnectionTrouble when a chosen one is not there (any more)
 */
export async function chosenFolders(
  client: ImapFlow,
  chosen: readonly string[] | null,
): Promise<Folder[]> {
  const known = await listFolders(client);
  if (chosen === null) return known.filter(({ usual }) => usual);
  return chosen.map((path) => {
    const found = known.find((folder) => folder.path === path);
    if (found !== undefined) return found;
    throw new ConnectionTrouble("a chosen folder is no longer there", {
      permanent: true,
      hint: `Choose the folders again: ${path.slice(0, 100)}`,
    });
  });
}
