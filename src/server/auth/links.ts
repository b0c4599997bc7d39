import { AmendsError } from "../../model/errors.ts";
import type { Auth } from "./auth.ts";
import type { BetterAuth } from "./better_auth.ts";
import { cookiesOf, personOf } from "./person.ts";

/** Under which accounts of the provider of identities stand, whichever it is. */
const PROVIDER = "oidc";

/** Who comes in by the provider of identities. */
export function linksOf(
  lib: BetterAuth,
): Pick<
  Auth,
  "hasPassword" | "linkedTo" | "isLinked" | "link" | "unlink" | "addLinked" | "openFor"
> {
  const adapter = async () => (await lib.$context).internalAdapter;
  const hasPassword = async (user: string) =>
    ((await (await adapter()).findCredentialAccount(user))?.password ?? null) !== null;
  const linksFrom = async (user: string) =>
    (await (await adapter()).findAccounts(user)).filter(
      ({ providerId }) => providerId === PROVIDER,
    );
  const link = async (userId: string, accountId: string) =>
    void (await (await adapter()).linkAccount({ userId, accountId, providerId: PROVIDER }));
  return {
    hasPassword,
    async linkedTo(accountId) {
      const key = { providerId: PROVIDER, accountId };
      const owner = await (await adapter()).findAccountOwnerByKey(key);
      return owner?.kind === "owned" ? personOf(owner.user) : null;
    },
    isLinked: async (user) => (await linksFrom(user)).length > 0,
    link,
    async unlink(user) {
      if (!(await hasPassword(user))) {
        throw new AmendsError("conflict", "You would have no way in any more.", {
          hint: "Choose a password first.",
        });
      }
      for (const { id } of await linksFrom(user)) await (await adapter()).deleteAccount(id);
    },
    async addLinked(person, account) {
      const user = await (await adapter()).createUser(
        { ...person, emailVerified: true },
        { method: "admin" },
      );
      await link(user.id, account);
      return personOf(user);
    },
    openFor: async (user) =>
      cookiesOf(await lib.api.openSession({ body: { user }, asResponse: true })),
  };
}
