import type { KeyRequest, KeyView, NewKeyView } from "../../model/access.ts";
import type { KeyRole } from "../../model/people.ts";

/** A person known by a session. */
export interface Person {
  id: string;
  name: string;
  /** Null until the owner has chosen an e-mail address. */
  email: string | null;
}

/** A program known by its key. */
export interface Program {
  user: string;
  name: string;
  role: KeyRole;
}

/** What the owner signs in with. */
export interface Account {
  name: string;
  email: string;
  password: string;
  current_password?: string | undefined;
}

/** Cookies to send back, as Set-Cookie values. */
export type Cookies = readonly string[];

/**
 * Sign-in, as the routes see it. One implementation, on better-auth; nothing else imports that.
 * Methods that take headers look for the session cookie in them.
 */
export interface Auth {
  /** The first person there was; `id` is null before there is any. */
  owner: () => Promise<{ id: string | null; exists: boolean; hasPassword: boolean }>;
  person: (headers: Headers) => Promise<Person | null>;
  /** Those of the people that there are, by id. */
  people: (ids: readonly string[]) => Promise<Map<string, Person>>;
  /** Null when nobody signs in with the address. */
  personBy: (email: string) => Promise<Person | null>;
  /**
   * Makes a person who signs in with a password; may do nothing until they have a place somewhere.
   * @throws AmendsError `conflict` when somebody signs in with the address already
   */
  addPerson: (account: Omit<Account, "current_password">) => Promise<Person>;
  hasPassword: (user: string) => Promise<boolean>;
  /** Who comes in by this account of the provider of identities; null when nobody does. */
  linkedTo: (account: string) => Promise<Person | null>;
  /** Whether the person comes in by the provider of identities. */
  isLinked: (user: string) => Promise<boolean>;
  /** Lets a person come in by an account of the provider. */
  link: (user: string, account: string) => Promise<void>;
  /** @throws AmendsError `conflict` when they would have no way in any more */
  unlink: (user: string) => Promise<void>;
  /** Makes a person without a password, who comes in by an account of the provider. */
  addLinked: (person: { name: string; email: string }, account: string) => Promise<Person>;
  /** A session for a person of whom the provider says that it is them. */
  openFor: (user: string) => Promise<Cookies>;
  program: (key: string) => Promise<Program | null>;
  /** Exchanges the one-time token of the terminal for a session of the owner, made on first use. */
  openWithToken: (token: string) => Promise<Cookies>;
  /** @throws AmendsError `unauthenticated` when address or password is wrong */
  signIn: (email: string, password: string) => Promise<Cookies>;
  signOut: (headers: Headers) => Promise<Cookies>;
  /** Sets name, address and password; ends all other sessions of that person. */
  setAccount: (headers: Headers, account: Account) => Promise<void>;
  keys: (headers: Headers) => Promise<KeyView[]>;
  createKey: (person: Person, request: KeyRequest) => Promise<NewKeyView>;
  /** @throws AmendsError `not_found` */
  removeKey: (headers: Headers, id: string) => Promise<void>;
}
