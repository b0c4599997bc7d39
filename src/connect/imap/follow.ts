import type { ImapFlow } from "imapflow";
import { cursorFrom, type ImapCursor } from "./cursor.ts";
import { chosenFolders, type Folder } from "./folders.ts";
import { type ImapAccess, inMailboxOnce } from "./session.ts";

/** IDLE tells of one folder; the others are asked so often, unless told otherwise. */
const ASK_SECONDS = 60;
/** After this the connection is made anew. */
const LONGEST_MS = 30 * 60_000;

/** Waits for mail: by IDLE in the inbox (or the first folder), by asking for the others. */
export async function follow(access: ImapAccess, stored: unknown): Promise<void> {
  const cursor = cursorFrom(stored);
  await inMailboxOnce(access, async (client) => {
    const folders = await chosenFolders(client, access.settings.folders);
    const [watched] = folders.toSorted((a, b) => rankOf(a) - rankOf(b));
    if (watched === undefined) return;
    let news = false;
    let rouse = () => {};
    client.on("exists", () => {
      news = true;
      rouse();
    });
    await client.mailboxOpen(watched.path, { readOnly: true });
    const askMs = 1000 * (access.settings.every_seconds ?? ASK_SECONDS);
    const until = performance.now() + LONGEST_MS;
    while (!access.signal.aborted && client.usable && performance.now() < until) {
      if (news || (await hasNews(client, folders, cursor))) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, askMs);
        rouse = () => {
          clearTimeout(timer);
          resolve();
        };
        client.once("close", rouse);
        if (news) rouse();
        // Ended by the next command, or by the server.
        client.idle().then(rouse, rouse);
      });
    }
  });
}

const rankOf = ({ path }: Folder) => (path.toUpperCase() === "INBOX" ? 0 : 1);

async function hasNews(
  client: ImapFlow,
  folders: readonly Folder[],
  cursor: ImapCursor,
): Promise<boolean> {
  for (const { path } of folders) {
    const known = cursor.folders[path];
    const { uidNext, uidValidity } = await client.status(path, {
      uidNext: true,
      uidValidity: true,
    });
    if (known === undefined || known.validity !== String(uidValidity)) return true;
    if ((uidNext ?? 0) > known.high + 1) return true;
  }
  return false;
}
