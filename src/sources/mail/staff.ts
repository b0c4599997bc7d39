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
  threads: Iterable<{ mails: readonly MailHead[] }>,
): Staff {
  if (told.length > 0) {
    const matches = staffMatcher(told);
    return { isStaff: ({ address }) => matches(address), note: null };
  }
  const { count, isList, present, starters } = partiesOf(threads);
  const owner = ownerOf(count, present);
  if (owner === null || isList) {
    const why = isList ? "read as a mailing list" : "nobody takes part in most threads";
    const note = `${why}: who starts a thread is the customer, everybody else is staff. Tell staff with --staff.`;
    return {
      isStaff: ({ address }, starter) => address !== starter,
      note: count > 0 ? note : null,
    };
  }
  const domain = owner.split("@")[1] ?? "";
  const colleagues = [...starters].filter((address) => address.endsWith(`@${domain}`));
  // Where several of a domain ask for help it is not the domain that serves.
  const staff = FREE_MAIL.test(owner) || colleagues.length > 1 ? owner : domain;
  const matches = staffMatcher([staff]);
  return {
    isStaff: ({ address }) => matches(address),
    note: `guessed from who is in most threads: ${staff} is staff, everybody else a customer. Tell staff with --staff.`,
  };
}

/** The first who wrote a thread as a person; undefined when nobody did. */
export function starterOf(mails: readonly MailHead[]): string | undefined {
  return mails.find(({ bounce, automated }) => !bounce && !automated)?.address;
}

/** In how many threads an address is, and in how many of them somebody else asked. */
interface Presence {
  threads: number;
  others: number;
}

/** Who is in which threads; one walk, because a large mailbox is read from the disk for it. */
function partiesOf(threads: Iterable<{ mails: readonly MailHead[] }>) {
  const present = new Map<string, Presence>();
  const starters = new Set<string>();
  let [count, isList] = [0, false];
  for (const { mails } of threads) {
    count += 1;
    isList ||= mails.some(({ list }) => list);
    const starter = starterOf(mails);
    if (starter !== undefined) starters.add(starter);
    for (const address of new Set(
      mails.flatMap((mail) => [mail.address, ...mail.to, ...mail.cc]),
    )) {
      const one = present.get(address) ?? { threads: 0, others: 0 };
      one.threads += 1;
      if (starter !== undefined && address !== starter) one.others += 1;
      present.set(address, one);
    }
  }
  present.delete("");
  return { count, isList, present, starters };
}

/**
 * The address to which the others' threads go: in more than half of all threads, and at least two. To
 * be in somebody else's thread counts more than to have started one, as customers do.
 */
function ownerOf(count: number, present: ReadonlyMap<string, Presence>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [address, { threads: own, others }] of present) {
    const weight = own + others;
    if (own < 2 || own <= count / 2 || weight <= most) continue;
    best = address;
    most = weight;
  }
  return best;
}
