import { randomBytes } from "node:crypto";
import { betterAuth } from "better-auth";
import { getMigrations } from "better-auth/db/migration";
import { AmendsError } from "../../model/errors.ts";
import { type Log, SILENT } from "../log.ts";
import type { Account, Auth } from "./auth.ts";
import { type AuthDatabase, type BetterAuth, betterAuthOptions } from "./better_auth.ts";
import { keysOf } from "./keys.ts";
import { linksOf } from "./links.ts";
import type { OneTimeToken } from "./one_time_token.ts";
import { cookiesOf, NO_ADDRESS, personOf } from "./person.ts";

export interface AuthOptions {
  database: AuthDatabase;
  secret: string;
  token: OneTimeToken;
  secureCookies: boolean;
  log: Log;
}

/** Makes or completes the tables of sign-in, for who needs them without signing anybody in. */
export async function prepareAuthTables(database: AuthDatabase): Promise<void> {
  await (await getMigrations(offline(database))).runMigrations();
}

/** Sign-in for work on its tables alone: its secret signs nothing. */
function offline(database: AuthDatabase) {
  const secret = randomBytes(32).toString("base64url");
  return betterAuthOptions(database, secret, { secureCookies: false, log: SILENT });
}

/**
 * Gives the owner a first password without a browser, for who has the database anyway.
 * @throws AmendsError `conflict` when the owner has one
 */
export async function makeOwner(
  database: AuthDatabase,
  { name, email, password }: Omit<Account, "current_password">,
): Promise<void> {
  await prepareAuthTables(database);
  const { internalAdapter, password: hasher } = await betterAuth(offline(database)).$context;
  const [first] = await internalAdapter.listUsers(1, 0, { field: "createdAt", direction: "asc" });
  const before = first === undefined ? null : await internalAdapter.findCredentialAccount(first.id);
  if (before?.password) {
    throw new AmendsError("conflict", "The owner has a password already.", {
      hint: "Change it on the page Account.",
    });
  }
  const user =
    first ??
    (await internalAdapter.createUser(
      { name, email: email.toLowerCase(), emailVerified: false },
      { method: "admin" },
    ));
  await internalAdapter.updateUser(user.id, { name, email: email.toLowerCase() });
  await internalAdapter.linkAccount(credential(user.id, await hasher.hash(password)));
}

/** Opens sign-in on the given database, making or completing its tables. */
export async function openAuth({
  database,
  secret,
  token,
  ...options
}: AuthOptions): Promise<Auth> {
  const configuration = betterAuthOptions(database, secret, options);
  await (await getMigrations(configuration)).runMigrations();
  const lib = betterAuth(configuration);
  const { internalAdapter } = await lib.$context;

  /** The first person, whom the link of the terminal makes owner. */
  const firstUser = async () =>
    (await internalAdapter.listUsers(1, 0, { field: "createdAt", direction: "asc" }))[0] ?? null;
  const links = linksOf(lib);

  const createOwner = () =>
    internalAdapter.createUser(
      { name: "Owner", email: NO_ADDRESS, emailVerified: false },
      { method: "admin" },
    );

  return {
    async owner() {
      const user = await firstUser();
      const hasOne = user !== null && (await links.hasPassword(user.id));
      return { id: user?.id ?? null, exists: user !== null, hasPassword: hasOne };
    },
    person: async (headers) => (await sessionOf(lib, headers))?.person ?? null,
    ...directoryOf(lib),
    async addPerson({ name, email, password }) {
      if ((await internalAdapter.findUserByEmail(email.toLowerCase())) !== null) throw taken();
      const { password: hasher } = await lib.$context;
      const user = await internalAdapter.createUser(
        { name, email: email.toLowerCase(), emailVerified: false },
        { method: "admin" },
      );
      await internalAdapter.linkAccount(credential(user.id, await hasher.hash(password)));
      return personOf(user);
    },
    async openWithToken(given) {
      const user = await firstUser();
      if (user !== null && (await links.hasPassword(user.id))) throw spentLink();
      if (!token.redeem(given)) throw spentLink();
      const owner = user ?? (await createOwner());
      return cookiesOf(await lib.api.openSession({ body: { user: owner.id }, asResponse: true }));
    },
    async signIn(email, password) {
      const response = await lib.api.signInEmail({ body: { email, password }, asResponse: true });
      if (!response.ok) {
        throw new AmendsError("unauthenticated", "The e-mail address or the password is wrong.");
      }
      return cookiesOf(response);
    },
    signOut: async (headers) => cookiesOf(await lib.api.signOut({ headers, asResponse: true })),
    setAccount: (headers, account) => setAccount(lib, headers, account),
    ...links,
    ...keysOf(lib, database),
  };
}

/** Who signs in, for who has the database anyway. */
export async function openDirectory(database: AuthDatabase) {
  await prepareAuthTables(database);
  return directoryOf(betterAuth(offline(database)));
}

function directoryOf(lib: BetterAuth): Pick<Auth, "people" | "personBy"> {
  return {
    async people(ids) {
      const { internalAdapter } = await lib.$context;
      const found = await Promise.all(ids.map((id) => internalAdapter.findUserById(id)));
      return new Map(found.flatMap((user) => (user === null ? [] : [[user.id, personOf(user)]])));
    },
    async personBy(email) {
      const { internalAdapter } = await lib.$context;
      const found = await internalAdapter.findUserByEmail(email.toLowerCase());
      return found === null ? null : personOf(found.user);
    },
  };
}

/** How a password is kept. */
const credential = (userId: string, password: string) => ({
  userId,
  accountId: userId,
  providerId: "credential",
  password,
});

const taken = () =>
  new AmendsError("conflict", "Somebody signs in with this address already.", {
    place: { field: "email" },
  });

const spentLink = () =>
  new AmendsError("forbidden", "This link was used already or belongs to an earlier start.", {
    hint: "Sign in, or restart Amends and open the link it prints.",
  });

async function sessionOf(lib: BetterAuth, headers: Headers) {
  if (!headers.has("cookie")) return null;
  const found = await lib.api.getSession({ headers });
  if (found === null) return null;
  return { person: personOf(found.user), token: found.session.token };
}

async function setAccount(lib: BetterAuth, headers: Headers, account: Account): Promise<void> {
  const { internalAdapter, password } = await lib.$context;
  const session = await sessionOf(lib, headers);
  if (session === null) throw new AmendsError("unauthenticated", "Sign in first.");
  const { id } = session.person;
  const before = await internalAdapter.findCredentialAccount(id);
  const given = account.current_password ?? "";
  if (before?.password && !(await password.verify({ hash: before.password, password: given }))) {
    throw new AmendsError("forbidden", "The current password is wrong.", {
      place: { field: "current_password" },
    });
  }
  const hash = await password.hash(account.password);
  const other = await internalAdapter.findUserByEmail(account.email.toLowerCase());
  if (other !== null && other.user.id !== id) throw taken();
  await internalAdapter.updateUser(id, { name: account.name, email: account.email.toLowerCase() });
  if (before === null) {
    await internalAdapter.linkAccount(credential(id, hash));
  } else {
    await internalAdapter.updatePassword(id, hash);
  }
  const others = (await internalAdapter.listSessions(id)).filter((s) => s.token !== session.token);
  if (others.length > 0) await internalAdapter.deleteSessions(others.map((s) => s.token));
}
