import type { ZodType } from "zod";
import type { ConnectionKind } from "../../model/connections.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { SourceKind } from "../../model/source_kinds.ts";
import type { Grant } from "../oauth.ts";
import type { Ahead } from "../types.ts";
import type { Webhook } from "./webhook.ts";
import type { DeskWrites } from "./write.ts";

/** Kinds of connection whose records the reader of their export files takes. */
export type DeskKind = Extract<ConnectionKind, SourceKind>;

/** A request to the API of a help desk. */
export interface ApiRequest {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Path and query; of a whole address, as APIs give it for the next page, only those are used. */
  path: string;
  /** JSON. */
  body?: unknown;
}

/** Whom to ask, and how to say who asks. */
export interface Account {
  /** Address before the path, https://acme.example.com. */
  base: string;
  headers: Readonly<Record<string, string>>;
  /** How the token that says it is asked for. */
  grant?: Grant;
}

/** Site and account of a source, as a conversation names them. */
export type Where = Pick<NonNullable<Conversation["source"]>, "site" | "account">;

/** A conversation as a list names it. */
export interface Item {
  id: string;
  /** Its record, as the reader of the desk's files takes it; absent where the list has too little. */
  record?: unknown;
}

/** What a page of the list of conversations holds. */
export interface Listed<Cursor> {
  items: readonly Item[];
  /** Records about several conversations: people, groups. */
  shared?: readonly unknown[];
  cursor: Cursor;
  /** Nothing is left for now; the cursor finds what changes later. */
  done: boolean;
  ahead: Ahead;
}

/** What has to be fetched about each conversation, in one or more pages. */
export interface Detail {
  of: (id: string) => ApiRequest;
  read: (
    body: unknown,
    id: string,
    request: ApiRequest,
  ) => { records: readonly unknown[]; next: ApiRequest | null };
  /** Not part of every plan, or not for every key: refused, it is done without. */
  optional?: boolean;
}

/** Where a back-fill begins, and what time it is; instants in RFC 3339. */
export interface Start {
  since: string | null;
  now: string;
}

/**
 * The API of a help desk as data and pure functions: from a cursor to a request, from an answer to
 * conversations and the next cursor. A stored cursor that does not parse begins anew.
 */
export interface DeskApi<Settings, Secrets, Cursor> {
  kind: DeskKind;
  account: (settings: Settings, secrets: Secrets) => Account;
  /** Whose numbers its conversations have; absent where a desk numbers those of all its customers together. */
  source?: (settings: Settings) => Where;
  /** Who the key belongs to. */
  who: ApiRequest;
  /** Null when the answer is nobody's: some desks answer a wrong key with an anonymous user. */
  nameOf: (body: unknown) => string | null;
  cursor: ZodType<Cursor>;
  first: (start: Start) => Cursor;
  list: (cursor: Cursor, settings: Settings) => ApiRequest;
  listed: (body: unknown, cursor: Cursor, start: Start) => Listed<Cursor>;
  /** People and the like, fetched once in each run. */
  shared?: Detail;
  /** One conversation by its id, as it is now; none where `details` give everything. */
  one?: (id: string, settings: Settings) => ApiRequest;
  oneOf?: (body: unknown) => { record: unknown; shared?: readonly unknown[] };
  details: (settings: Settings) => readonly Detail[];
  /** Puts the parts of a conversation together as the reader takes them; absent: one after the other. */
  records?: (item: Item, parts: readonly (readonly unknown[])[]) => readonly unknown[];
  /** Why a conversation that was fetched is not whole; null when it is. */
  incomplete?: (records: readonly unknown[]) => string | null;
  webhook: Webhook;
  /** Notes and tags, where a house switches that on. */
  writes: DeskWrites<Settings>;
  /** Seconds from one look for what is new to the next. */
  pollSeconds: number;
}
