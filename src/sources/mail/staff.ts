import type { MailHead } from "./mail.ts";

const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|aol|icloud|gmx|proton|protonmail|msn|web|mail)\./;

/** Tells whether a mail's author serves; given, guessed from who is in most threads, or by list habit. */
export interface Staff {
  isStaff: (mail: MailHead, threadStarter: string) => boolean;
  /** What was guessed, in words a person can check; null when it was told. */
  note: string | null;
}

/** Matches addresses, domains and ids as a person writes them: help@shop.example, shop.example. */
export function staffMatcher(staff: readonly string[]): (address: string) => boolean {
  const exact = new Set(
    staff
      .filter((one) => one.includes("@") && !one.startsWith("@"))
      .map((one) => one.toLowerCase()),
  );
  const domains = staff
    .filter((one) => !exact.has(one.toLowerCase()))
    .map((one) => one.toLowerCase().replace(/^@/, ""));
  return (address) => {
    const domain = address.split("@")[1] ?? "";
    return (
      exact.has(address) || domains.some((own) => domain === own || domain.endsWith(`.${own}`))
    );
  };
}

/** Who serves from a mailbox of this address: its house, or only the address where the domain is everybody's. */
export function ownStaff(address: string): string[] {
  const domain = address.toLowerCase().split("@")[1];
  if (domain === undefined) return [];
  return [FREE_MAIL.test(address.toLowerCase()) ? address : domain];
}

/** Decides who is staff for a set of threads. */
export function staffOf(
  told: readonly string[],
  threads: readonly { mails: readonly MailHead[] }[],
): Staff {
  if (told.length > 0) {
    const matches = staffMatcher(told);
    return { isStaff: ({ address }) => matches(address), note: null };
  }
  const owner = ownerOf(threads);
  const isList = threads.some(({ mails }) => mails.some(({ list }) => list));
  if (owner === null || isList) {
    const why = isList ? "read as a mailing list" : "nobody takes part in most threads";
    return {
      isStaff: ({ address }, starter) => address !== starter,
      note: `${why}: who starts a thread is the customer, everybody else is staff. Tell staff with --staff.`,
    };
  }
  const domain = owner.split("@")[1] ?? "";
  const colleagues = startersOf(threads).filter((address) => address.endsWith(`@${domain}`));
  // Where several of a domain ask for help it is not the domain that serves.
  const staff = FREE_MAIL.test(owner) || colleagues.length > 1 ? owner : domain;
  const matches = staffMatcher([staff]);
  return {
    isStaff: ({ address }) => matches(address),
    note: `guessed from who is in most threads: ${staff} is staff, everybody else a customer. Tell staff with --staff.`,
  };
}

/** Everybody who started a thread, once. */
function startersOf(threads: readonly { mails: readonly MailHead[] }[]): string[] {
  return [...new Set(threads.flatMap(({ mails }) => starterOf(mails) ?? []))];
}

/** The first who wrote a thread as a person; undefined when nobody did. */
export function starterOf(mails: readonly MailHead[]): string | undefined {
  return mails.find(({ bounce, automated }) => !bounce && !automated)?.address;
}

/**
 * The address to which the others' threads go: in more than half of all threads, and at least two. To
 * be in somebody else's thread counts more than to have started one, as customers do.
 */
function ownerOf(threads: readonly { mails: readonly MailHead[] }[]): string | null {
  const found = new Map<string, { threads: number; others: number }>();
  for (const { mails } of threads) {
    const starter = starterOf(mails);
    const present = new Set(mails.flatMap(({ address, to, cc }) => [address, ...to, ...cc]));
    for (const address of present) {
      const one = found.get(address) ?? { threads: 0, others: 0 };
      one.threads += 1;
      if (starter !== undefined && address !== starter) one.others += 1;
      found.set(address, one);
    }
  }
  found.delete("");
  let best: string | null = null;
  let most = 0;
  for (const [address, { threads: own, others }] of found) {
    const weight = own + others;
    if (own < 2 || own <= threads.length / 2 || weight <= most) continue;
    best = address;
    most = weight;
  }
  return best;
}
