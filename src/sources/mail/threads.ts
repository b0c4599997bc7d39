import type { MailHead } from "./mail.ts";
import { openThreadIndex } from "./thread_index.ts";

/** A thread with its mails in time order. */
export interface Thread<M> {
  id: string;
  mails: M[];
}

/** Threads of mails that are in memory. */
export function threadsOf<M extends MailHead>(mails: readonly M[]): Thread<M>[] {
  const index = openThreadIndex();
  const kept: M[] = [];
  for (const mail of mails) kept[index.add(mail)] = mail;
  const mailAt = (number: number) => kept[number] as M;
  return Array.from(index.threads(mailAt), ({ root, mails: numbers }) => ({
    id: index.nameOf(root, mailAt),
    mails: Array.from(numbers, mailAt),
  }));
}
