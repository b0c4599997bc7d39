import type { ZodType } from "zod";
import type { ConnectionKind, ProgressUnit } from "../model/connections.ts";
import type { ConversationInput } from "../model/conversation.ts";
import type { BadRecord } from "../model/errors.ts";
import type { AssigneeKind, NoteRemoval } from "../model/write_back.ts";
import type { Where } from "./desk/api.ts";
import type { Note } from "./desk/note.ts";
import type { Grant, TokenSource } from "./oauth.ts";
import type { Webhook } from "./desk/webhook.ts";

/** The way to the outside: what a connector may reach. Tests give one that reaches nothing. */
export interface Network {
  /**
   * One HTTP request; no redirect is followed, and an answer that is too large is refused. Any status is an
   * answer.
   * @throws ConnectionTrouble when none arrives
   */
  request(request: OutgoingRequest): Promise<Answer>;
  /**
   * The address that a name stands for, to be connected to.
   * @throws ConnectionTrouble when it may not be reached, or is not known
   */
  resolve(host: string): Promise<string>;
}

export interface OutgoingRequest {
  method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  url: string;
  headers?: Readonly<Record<string, string>>;
  body?: string;
}

export interface Answer {
  status: number;
  /** Names in lower case. */
  headers: Readonly<Record<string, string>>;
  body: string;
}

/** What a connector is given each time. */
export interface Access<Settings, Secrets> {
  settings: Settings;
  secrets: Secrets;
  network: Network;
  /** The token in use, where the connector has a grant and somebody keeps its tokens. */
  token?: TokenSource;
  /** Domains and addresses that are staff; empty: guess. */
  staff: readonly string[];
  /** Fires when the connection was paused, or the process stops. */
  signal: AbortSignal;
}

/** A conversation that webhooks told of, with their bodies in the order in which they came. */
export interface Told {
  conversation: string;
  bodies: readonly unknown[];
}

/** How much of history is still to come, and in what that is counted. */
export interface Ahead {
  /** As far as is known; null: nobody tells. */
  left: number | null;
  /** Messages unless told; seconds: of the time that history covers. */
  unit?: ProgressUnit;
  /** The instant to which history is read, where it is read along time. */
  reached?: string;
}

/** Some conversations, and where to go on after them. */
export interface Page extends Ahead {
  conversations: readonly ConversationInput[];
  /** Records that could not be read: skipped, and shown with place and reason, never with their words. */
  problems: readonly BadRecord[];
  /** JSON; given back to go on after this page. Stored in the transaction that stores the page. */
  cursor: unknown;
}

/** What a test of settings found. */
export interface Tested {
  /** The account, as the other side names it. */
  account: string;
  /** What can be chosen: folders, inboxes. `chosen` without a choice. */
  choices: readonly { id: string; name: string; messages: number | null; chosen: boolean }[];
}

/** Writes into conversations at the other side, where a house has switched that on. */
export interface Writer {
  /**
   * Writes a private note, unless one with its mark is there. The id is the other side's; null where it
   * does not tell.
   * @throws ConnectionTrouble
   */
  note(conversation: string, note: Note): Promise<{ id: string | null }>;
  /**
   * Takes the note with this mark back; where other words must stand in its place, these do. False: it stands
   * there, and there is no way.
   * @throws ConnectionTrouble
   */
  removeNote(conversation: string, mark: string, instead: string): Promise<boolean>;
  /** Sets or takes off a tag. @throws ConnectionTrouble */
  setTag(conversation: string, tag: string, on: boolean): Promise<void>;
  /** Who has a conversation, of one kind; null: nobody. @throws ConnectionTrouble */
  assignee(conversation: string, kind: AssigneeKind): Promise<string | null>;
  /** Assigns a conversation, or (null) takes it from whom it is assigned to. @throws ConnectionTrouble */
  assign(conversation: string, kind: AssigneeKind, to: string | null): Promise<void>;
}

/**
 * A kind of live connection. One folder each under connect/. Reading changes nothing; it keeps nothing between calls;
 * what it knows is in the cursor. Failures are {@link ConnectionTrouble}.
 */
export interface Connector<Settings = object, Secrets = object> {
  kind: ConnectionKind;
  settings: ZodType<Settings>;
  secrets: ZodType<Secrets>;
  /** Seconds from one look for what is new to the next, where nothing tells of it. */
  pollSeconds: number;
  /** How tokens are asked for with these; null: no token that ends is used. */
  grant?(settings: Settings, secrets: Secrets): Grant | null;
  test(access: Access<Settings, Secrets>): Promise<Tested>;
  /** Whose conversations are read with these settings. */
  source?(settings: Settings): Where;
  /** Everything after the cursor (null: from the beginning), what is newest before history. Ends when nothing is left. */
  pull(access: Access<Settings, Secrets>, cursor: unknown): AsyncIterable<Page>;
  /** How the other side tells that something happened; then `look` is there too. */
  webhook?: Webhook;
  /** Fetches anew the conversations that webhooks told of: a page for each, whose cursor means nothing. */
  look?(
    access: Access<Settings, Secrets>,
    told: readonly Told[],
  ): AsyncIterable<{ conversation: string; page: Page }>;
  /** Absent: nothing can be written there; then `writes` is absent too. */
  writer?(access: Access<Settings, Secrets>): Writer;
  /** What becomes of a note that is taken back, and to whom a conversation can be assigned. */
  writes?: { removal: NoteRemoval; assigns: readonly AssigneeKind[] };
  /** Resolves when something after the cursor may be there, after a while, or when the signal fires. */
  follow?(access: Access<Settings, Secrets>, cursor: unknown): Promise<void>;
}
