import type { ImapFlow } from "imapflow";
import type { BadRecord } from "../../model/errors.ts";
import { conversationsOf } from "../../sources/mail/conversations.ts";
import type { Mail } from "../../sources/mail/mail.ts";
import { ownStaff } from "../../sources/mail/staff.ts";
import { ConnectionTrouble } from "../trouble.ts";
import type { Page } from "../types.ts";
import { beginning, cursorFrom, type FolderCursor, type ImapCursor } from "./cursor.ts";
import { chosenFolders, type Folder } from "./folders.ts";
import { pageOf, readMails } from "./mails.ts";
import { type ImapAccess, inMailbox } from "./session.ts";

/** More addresses of its own than this no house writes from. */
const MOST_OWN = 200;

/** What is to be read of a folder: what came after `high`, and history before `low`, each in its order. */
interface Plan extends Folder {
  news: number[];
  history: number[];
  /** Up to here nothing is left when the news are read. */
  top: number;
}

/** Mails after the cursor as pages of threads: what is new of all folders first, then history. */
export async function* pull(access: ImapAccess, stored: unknown): AsyncGenerator<Page> {
  yield* inMailbox(access, async function* (client) {
    const cursor = cursorFrom(stored);
    let told = JSON.stringify(cursor);
    const plans: Plan[] = [];
    for (const folder of await chosenFolders(client, access.settings.folders))
      plans.push(await planOf(client, folder, cursor, access));
    let left = plans.reduce((sum, { news, history }) => sum + news.length + history.length, 0);
    for (const part of ["news", "history"] as const) {
      for (const plan of plans) {
        await examine(client, plan.path);
        for (let uids = plan[part]; uids.length > 0; ) {
          const some = await pageOf(client, uids);
          uids = uids.slice(some.length);
          left -= some.length;
          const { mails, problems } = await read(client, plan, some);
          advance(cursor, plan, part, some, uids.length === 0);
          if (plan.sent) noteOwn(cursor, mails);
          told = JSON.stringify(cursor);
          yield pageFrom(mails, problems, cursor, left, access);
        }
        if (plan[part].length === 0) advance(cursor, plan, part, [], true);
      }
    }
    if (JSON.stringify(cursor) !== told) yield pageFrom([], [], cursor, 0, access);
  });
}

async function planOf(
  client: ImapFlow,
  folder: Folder,
  cursor: ImapCursor,
  { settings: { order, since } }: ImapAccess,
): Promise<Plan> {
  const { uidValidity, uidNext } = await examine(client, folder.path);
  const known = cursor.folders[folder.path];
  // Another UIDVALIDITY: the folder was made anew. It is read again; a mail is known by its Message-ID.
  const place =
    known?.validity === String(uidValidity)
      ? known
      : beginning(String(uidValidity), uidNext, order);
  cursor.folders[folder.path] = place;
  // A server that is asked for mail of the future may refuse.
  const day = since === null ? null : new Date(Math.min(Date.parse(since), Date.now() - 60_000));
  const find = async (from: number, to: number): Promise<number[]> => {
    if (to < from) return [];
    const found = await client.search(
      { uid: `${from}:${to}`, ...(day === null ? {} : { since: day }) },
      { uid: true },
    );
    if (found === false) throw new ConnectionTrouble("the server does not search its folders");
    return found.filter((uid) => uid >= from && uid <= to).sort((a, b) => a - b);
  };
  const top = Math.max(place.high, uidNext - 1);
  return {
    ...folder,
    top,
    news: await find(place.high + 1, top),
    history: (await find(1, place.low - 1)).toReversed(),
  };
}

/** Opens a folder by EXAMINE: reading marks nothing as seen. */
async function examine(client: ImapFlow, path: string) {
  const opened = await client.mailboxOpen(path, { readOnly: true });
  if (opened.readOnly !== true)
    throw new ConnectionTrouble("the server opens folders only to write");
  return opened;
}

async function read(client: ImapFlow, { path }: Folder, uids: readonly number[]) {
  const problems: BadRecord[] = [];
  const mails = await readMails(client, path, uids, (record) => void problems.push(record));
  return { mails, problems };
}

/** Moves the cursor over mails that were read, or to the end of a part of which nothing is left. */
function advance(
  cursor: ImapCursor,
  { path, top }: Plan,
  part: "news" | "history",
  uids: readonly number[],
  done: boolean,
): void {
  const place = cursor.folders[path] as FolderCursor;
  cursor.folders[path] =
    part === "news"
      ? { ...place, high: done ? top : Math.max(place.high, ...uids) }
      : { ...place, low: done ? 1 : Math.min(place.low, ...uids) };
}

/** Who writes from the folder of sent mails is staff, also under another address than the mailbox's. */
function noteOwn(cursor: ImapCursor, mails: readonly Mail[]): void {
  const found = mails.flatMap(({ address, bounce }) => (bounce || address === "" ? [] : [address]));
  cursor.own = [...new Set([...cursor.own, ...found])].slice(0, MOST_OWN);
}

function pageFrom(
  mails: readonly Mail[],
  problems: readonly BadRecord[],
  cursor: ImapCursor,
  left: number,
  { settings, staff }: ImapAccess,
): Page {
  const options = {
    staff: [...(staff.length > 0 ? staff : ownStaff(settings.user)), ...cursor.own],
    note() {},
    bad() {},
    progress() {},
  };
  return {
    conversations: [...conversationsOf("imap", mails, options)],
    problems,
    cursor: structuredClone(cursor),
    left,
  };
}
