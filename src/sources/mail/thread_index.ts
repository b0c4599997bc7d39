import { createHash } from "node:crypto";
import { integers, numbers, openNumbering } from "./columns.ts";
import type { MailHead } from "./mail.ts";
import { bareSubject, isReply } from "./subjects.ts";

const DAY = 86_400_000;
/** A reply without references joins the last mail of the same subject within this time. */
const SUBJECT_WINDOW = 30 * DAY;

/** Mails of one thread in time order, by their numbers. */
export interface NumberedThread {
  /** Its oldest known ancestor, which may not be here: what it stays named after when later mail arrives. */
  root: number;
  mails: Int32Array;
}

/**
 * Groups mails into threads: by Message-ID and References first (also over mails that are not here), then a reply
 * without references by its subject. Of each mail a few numbers are kept, so that a mailbox of a
 * million finds room: a Message-ID is known by the first 53 bits of its hash.
 */
export function openThreadIndex() {
  /** Message-IDs that are here or are named, numbered as nodes. */
  const nodes = openNumbering();
  const namedBy = integers();
  /** By node, the number of its mail and one more; 0 where it is only named. */
  const mailOf = integers();
  /** By mail. */
  const own = integers();
  const times = numbers();
  /** 0 without a subject. */
  const subjects = numbers();
  const replies = integers();
  const referencesFrom = integers();
  const referencesTo = integers();
  const references = integers();

  const nodeOf = (id: string, mail: number): number => {
    const key = keyOf(id);
    const known = nodes.of(key);
    if (known >= 0) return known;
    namedBy.push(mail);
    mailOf.push(0);
    return nodes.add(key);
  };

  return {
    /** The number of a mail that is here. */
    numberOf(id: string): number | undefined {
      const node = nodes.of(keyOf(id));
      const mail = node < 0 ? -1 : mailOf.at(node) - 1;
      return mail < 0 ? undefined : mail;
    },

    /** Adds a mail, or takes it in place of the one with its Message-ID; gives its number. */
    add(head: MailHead): number {
      const mail = this.numberOf(head.id) ?? own.length;
      const node = nodeOf(head.id, mail);
      mailOf.set(node, mail + 1);
      own.set(mail, node);
      times.set(mail, head.at === undefined ? 0 : Date.parse(head.at));
      const subject = bareSubject(head.subject);
      subjects.set(mail, subject === "" ? 0 : keyOf(subject));
      replies.set(mail, head.references.length === 0 && isReply(head.subject) ? 1 : 0);
      referencesFrom.set(mail, references.length);
      for (const one of head.references) references.push(nodeOf(one, mail));
      referencesTo.set(mail, references.length);
      return mail;
    },

    /** All threads; mails are asked for again where several have one time. */
    threads(mailAt: (mail: number) => MailHead): Iterable<NumberedThread> {
      const union = openUnion(nodes.size);
      const time = (mail: number) => times.at(mail);
      const order = Int32Array.from({ length: own.length }, (_unused, i) => i).sort(
        (a, b) => time(a) - time(b),
      );
      sortTies(order, time, (mail) => mailAt(mail).id);
      for (const mail of order) {
        let above: number | undefined;
        const join = (node: number) => {
          if (above !== undefined) union.join(above, node);
          above = node;
        };
        for (let i = referencesFrom.at(mail); i < referencesTo.at(mail); i += 1)
          join(references.at(i));
        join(own.at(mail));
      }
      const last = new Map<number, number>();
      for (const mail of order) {
        const subject = subjects.at(mail);
        if (subject === 0) continue;
        const before = last.get(subject);
        const joins = replies.at(mail) === 1 && before !== undefined;
        if (joins && time(mail) - time(before) <= SUBJECT_WINDOW)
          union.join(own.at(before), own.at(mail));
        last.set(subject, mail);
      }
      return grouped(
        order,
        order.map((mail) => union.rootOf(own.at(mail))),
      );
    },

    /** The Message-ID of a thread's root, from a mail that names it. */
    nameOf(root: number, mailAt: (mail: number) => MailHead): string {
      const { id, references: named } = mailAt(namedBy.at(root));
      return [id, ...named].find((one) => keyOf(one) === nodes.keyOf(root)) ?? id;
    },
  };
}

/** Mails by their threads, which stand in the order of their first mails. Lists of numbers, for there may be a million. */
function grouped(order: Int32Array, roots: Int32Array): Iterable<NumberedThread> {
  const first = new Map<number, number>();
  const sizes: number[] = [];
  const threadOf = roots.map((root) => {
    const thread = first.get(root) ?? first.size;
    first.set(root, thread);
    sizes[thread] = (sizes[thread] ?? 0) + 1;
    return thread;
  });
  let end = 0;
  const next = Int32Array.from(sizes, (size) => (end += size) - size);
  const sorted = new Int32Array(order.length);
  for (const [at, mail] of order.entries()) {
    const place = next[threadOf[at] ?? 0] ?? 0;
    sorted[place] = mail;
    next[threadOf[at] ?? 0] = place + 1;
  }
  // By now each place is the end of its thread.
  return {
    *[Symbol.iterator]() {
      for (const [root, thread] of first) {
        const to = next[thread] ?? 0;
        yield { root, mails: sorted.subarray(to - (sizes[thread] ?? 0), to) };
      }
    },
  };
}

/** What has one time goes by the Message-ID, so that the order does not depend on the file's. */
function sortTies(
  order: Int32Array,
  time: (mail: number) => number,
  idOf: (mail: number) => string,
): void {
  for (let from = 0, to = 0; from < order.length; from = to) {
    while (to < order.length && time(order[to] ?? 0) === time(order[from] ?? 0)) to += 1;
    if (to - from < 2) continue;
    const tied = Array.from(order.subarray(from, to), (mail) => ({ mail, id: idOf(mail) }));
    tied.sort((a, b) => (a.id < b.id ? -1 : 1));
    order.set(
      tied.map(({ mail }) => mail),
      from,
    );
  }
}

/** Sets that are joined; the older becomes the root, so a thread keeps the id of its oldest known ancestor. */
function openUnion(size: number) {
  const above = Int32Array.from({ length: size }, (_unused, i) => i);
  const rootOf = (node: number): number => {
    let root = node;
    while (above[root] !== root) root = above[root] ?? root;
    for (let at = node; at !== root; ) {
      const next = above[at] ?? root;
      above[at] = root;
      at = next;
    }
    return root;
  };
  return {
    rootOf,
    join(older: number, newer: number): void {
      above[rootOf(newer)] = rootOf(older);
    },
  };
}

function keyOf(text: string): number {
  const hash = createHash("sha256").update(text).digest();
  return hash.readUInt32BE(0) * 2 ** 21 + (hash.readUInt32BE(4) >>> 11);
}
