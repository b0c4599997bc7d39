import type { KeyRequest, KeyView, NewKeyView } from "../../model/access.ts";
import type { Access } from "../services.ts";

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
  access: Access;
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
  owner: () => Promise<{ exists: boolean; hasPassword: boolean }>;
  person: (headers: Headers) => Promise<Person | null>;
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
