import type { MailHead } from "./mail.ts";

const DAY = 86_400_000;
/** A reply without references joins the last mail of the same subject within this time. */
const SUBJECT_WINDOW = 30 * DAY;
const REPLY_MARK =
  /^(?:\s*(?:re|rv|aw|sv|fw|fwd|resp|tr)\s*(?:\[\d{1,4}\])?\s*:|\s*\[[^\]\n]{1,60}\])+/i;

/** Subject without reply marks and list names, folded; "" when nothing is left. */
export function bareSubject(subject: string): string {
  return subject.slice(0, 300).replace(REPLY_MARK, "").replace(/\s+/g, " ").trim().toLowerCase();
}

/**
 * Groups mails into threads: by Message-ID and References first (also over mails that are not here),
 * then a reply without references by its subject. Each thread is in time order; its id is its oldest
 * known ancestor, so it stays the same when later mail arrives.
 */
export function threadsOf<M extends MailHead>(mails: readonly M[]): { id: string; mails: M[] }[] {
  const parents = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root))
      root = up;
    for (let at = id; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  // The older id becomes the root, so the thread keeps the id of its oldest known ancestor.
  const join = (older: string, newer: string) => {
    const a = rootOf(older);
    const b = rootOf(newer);
    if (a !== b) parents.set(b, a);
  };
  const unique = new Map(mails.map((mail) => [mail.id, mail]));
  const ordered = [...unique.values()]
    .map((mail) => ({ mail, time: timeOf(mail) }))
    .sort((a, b) => a.time - b.time || (a.mail.id < b.mail.id ? -1 : 1))
    .map(({ mail }) => mail);
  for (const { id, references } of ordered) {
    const chain = [...references, id];
    for (let i = 1; i < chain.length; i += 1) join(chain[i - 1] ?? "", chain[i] ?? "");
  }
  joinBySubject(ordered, join);
  const threads = new Map<string, M[]>();
  for (const mail of ordered) {
    const root = rootOf(mail.id);
    const thread = threads.get(root);
    if (thread === undefined) threads.set(root, [mail]);
    else thread.push(mail);
  }
  return [...threads].map(([id, list]) => ({ id, mails: list }));
}

function joinBySubject(
  ordered: readonly MailHead[],
  join: (older: string, newer: string) => void,
): void {
  const last = new Map<string, MailHead>();
  for (const mail of ordered) {
    const subject = bareSubject(mail.subject);
    if (subject === "") continue;
    const before = last.get(subject);
    const isReply = REPLY_MARK.test(mail.subject) && mail.references.length === 0;
    if (before !== undefined && isReply && timeOf(mail) - timeOf(before) <= SUBJECT_WINDOW) {
      join(before.id, mail.id);
    }
    last.set(subject, mail);
  }
}

function timeOf(mail: MailHead): number {
  return mail.at === undefined ? 0 : Date.parse(mail.at);
}
