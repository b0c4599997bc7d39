import type { Refusal } from "../../../model/access.ts";
import type { Services } from "../../services.ts";
import type { Cookies } from "../auth.ts";
import type { Identity } from "./provider.ts";

export type Admission = { cookies: Cookies } | { refused: Refusal };

/**
 * Lets in whom the provider vouches for and who has a place: a person who signed in so before, one who has
 * no password and is known by the address, or one whom an invitation of the address gives a place. Nobody
 * comes to somebody else's account by an address: whoever has a password must show it once, see `connect`.
 */
export async function admit(
  { auth, store, now }: Pick<Services, "auth" | "store" | "now">,
  identity: Identity,
  domains: readonly string[],
): Promise<Admission> {
  const { account, email, name } = identity;
  if (domains.length > 0 && !isIn(domains, email)) return { refused: email ? "domain" : "email" };
  let person = await auth.linkedTo(account);
  if (person === null) {
    if (email === null) return { refused: "email" };
    person = await auth.personBy(email);
    if (person === null) {
      const invited = await store.people.isInvited(email, now());
      if (!invited) return { refused: "not_invited" };
      person = await auth.addLinked({ name, email }, account);
    } else {
      if (await auth.hasPassword(person.id)) return { refused: "password" };
      await auth.link(person.id, account);
    }
  }
  if (email !== null) await store.people.acceptAll(email, person.id, now());
  const owns = (await auth.owner()).id === person.id;
  if (!owns && (await store.people.of(person.id)).length === 0) return { refused: "not_invited" };
  return { cookies: await auth.openFor(person.id) };
}

const isIn = (domains: readonly string[], email: string | null) =>
  email !== null && domains.includes(email.slice(email.lastIndexOf("@") + 1));

/** Lets a person who is signed in come in by the provider from now on. */
export async function connect(
  { auth }: Pick<Services, "auth">,
  user: string,
  { account }: Identity,
): Promise<Refusal | null> {
  const before = await auth.linkedTo(account);
  if (before !== null) return before.id === user ? null : "taken";
  await auth.link(user, account);
  return null;
}
