import type { Mail } from "./mail.ts";

const FREE_MAIL =
  /@(?:gmail|googlemail|yahoo|hotmail|outlook|live|aol|icloud|gmx|proton|protonmail|msn|web|mail)\./;

/** Tells whether a mail's author serves; given, guessed from who is in most threads, or by list habit. */
export interface Staff {
  isStaff: (mail: Mail, threadStarter: string) => boolean;
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

/** Decides who is staff for a set of threads. */
export function staffOf(
  told: readonly string[],
  threads: readonly { mails: readonly Mail[] }[],
): Staff {
  if (told.length > 0) {
    const matches = staffMatcher(told);
    return { isStaff: ({ address }) => matches(address), note: null };
  }
  const owner = ownerOf(threads);
  const lists = threads.flatMap(({ mails }) => mails).filter(({ list }) => list).length;
  if (owner === null || lists > 0) {
    return {
      isStaff: ({ address }, starter) => address !== starter,
      note: "read as a mailing list: who starts a thread is the customer, everybody else is staff. Tell staff with --staff.",
    };
  }
  const domain = owner.split("@")[1] ?? "";
  const staff = FREE_MAIL.test(owner) ? owner : domain;
  const matches = staffMatcher([staff]);
  return {
    isStaff: ({ address }) => matches(address),
    note: `guessed from who is in most threads: ${staff} is staff, everybody else a customer. Tell staff with --staff.`,
  };
}

/** The address that takes part in most threads: more than half of them, and at least two. */
function ownerOf(threads: readonly { mails: readonly Mail[] }[]): string | null {
  const counts = new Map<string, number>();
  for (const { mails } of threads) {
    const present = new Set(mails.flatMap(({ address, to, cc }) => [address, ...to, ...cc]));
    for (const address of present)
      if (address !== "") counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  let best: string | null = null;
  let most = 1;
  for (const [address, count] of counts) {
    if (count > most) {
      best = address;
      most = count;
    }
  }
  return best !== null && most > threads.length / 2 ? best : null;
}
