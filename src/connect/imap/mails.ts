import type { ImapFlow } from "imapflow";
import type { BadRecord } from "../../model/errors.ts";
import { stableId } from "../../model/ids.ts";
import { type Mail, parseMail } from "../../sources/mail/mail.ts";

/** The text of a mail comes first; of what is longer the rest is files. */
const LONGEST_MAIL = 8 * 1024 * 1024;
/** A page is no more than this, in mails and in bytes. */
const MOST_MAILS = 50;
const MOST_BYTES = 24 * 1024 * 1024;

/** The first of some UIDs, as many as a page may hold. Of those that are gone by now nothing is said. */
export async function pageOf(client: ImapFlow, uids: readonly number[]): Promise<number[]> {
  const first = uids.slice(0, MOST_MAILS);
  const sizes = new Map<number, number>();
  for await (const { uid, size } of client.fetch(
    first.join(","),
    { uid: true, size: true },
    { uid: true },
  ))
    sizes.set(uid, Math.min(size ?? 0, LONGEST_MAIL));
  let bytes = 0;
  const cut = first.findIndex((uid, i) => {
    bytes += sizes.get(uid) ?? 0;
    return i > 0 && bytes > MOST_BYTES;
  });
  return cut < 0 ? first : first.slice(0, cut);
}

/** Fetches and reads mails without touching them. One that cannot be read is told with its folder and UID. */
export async function readMails(
  client: ImapFlow,
  folder: string,
  uids: readonly number[],
  bad: (record: BadRecord) => void,
): Promise<Mail[]> {
  const wanted = { uid: true, source: { maxLength: LONGEST_MAIL } };
  const mails: Mail[] = [];
  for await (const { uid, source } of client.fetch(uids.join(","), wanted, { uid: true })) {
    const place = { file: `${folder} ${uid}` };
    if (source === undefined || source.byteLength === 0) {
      bad({ place, reason: "the server gave nothing of this mail" });
      continue;
    }
    try {
      const start = source.subarray(0, 4000).toString("latin1");
      mails.push(await parseMail(source, `<${stableId("mail", start)}@amends.invalid>`));
    } catch {
      bad({ place, reason: "this mail cannot be parsed" });
    }
  }
  return mails;
}
