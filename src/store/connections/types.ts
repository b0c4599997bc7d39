import type {
  ConnectionAction,
  ConnectionKind,
  ConnectionProblem,
  ConnectionState,
  ProgressUnit,
} from "../../model/connections.ts";
import type { Reviewed, Written } from "../types.ts";

/** A connection as stored. */
export interface StoredConnection {
  workspace: string;
  id: string;
  kind: ConnectionKind;
  name: string;
  settings: Readonly<Record<string, unknown>>;
  /** Sealed; null when there are none (any more). */
  secrets: string | null;
  state: ConnectionState;
  cursor: unknown;
  conversations: number;
  messages: number;
  problems: number;
  to_come: number | null;
  to_come_unit: ProgressUnit;
  /** To when history is read, where it is read along time. */
  reached_at: string | null;
  /** What was to come after the first page. */
  most_to_come: number | null;
  /** What was to come after the first page since it was last started, and when that was. */
  begun_to_come: number | null;
  begun_at: string | null;
  since: string;
  messages_before: number;
  created_at: string;
  last_message_at: string | null;
  looked_at: string | null;
  failures: number;
  error: string | null;
  hint: string | null;
  error_at: string | null;
  next_at: string;
}

export type NewConnection = Pick<StoredConnection, "id" | "kind" | "name" | "settings" | "secrets">;

/** A change of a connection; what is left out stays. */
export type StoredChange = Partial<Pick<NewConnection, "name" | "settings" | "secrets">> & {
  /** History is read from its beginning. */
  anew?: boolean;
};

/** A connection that this process works on, until its lease ends. */
export interface HeldConnection extends StoredConnection {
  lease: string;
}

/** Which connection is held, and by whom. */
export type Lease = Pick<HeldConnection, "workspace" | "id" | "lease">;

/** What a page brings beside its conversations. */
export interface PageEnd {
  cursor: unknown;
  left: number | null;
  /** Messages unless told. */
  unit?: ProgressUnit | undefined;
  reached?: string | undefined;
  /** All its conversations, also those of which nothing is new. */
  ids: readonly string[];
  /** Those of which nothing was stored before. */
  created: readonly string[];
  /** Messages that arrived with it. */
  messages: number;
  problems: readonly Omit<ConnectionProblem, "at">[];
  /** Events of webhooks that this page answers, taken off with it; the cursor then stays as it is. */
  events?: readonly string[] | undefined;
}

/** A failure of a connection. */
export interface Failure {
  reason: string;
  hint: string | null;
  /** When it is tried again; null: when somebody says so. */
  retrySeconds: number | null;
}

/** What an erased connection took with it. */
export interface ErasedConnection {
  conversations: number;
}

/** Live connections: what is known of them, who works on them, and what they bring. */
export interface Connections {
  list(workspace: string): Promise<StoredConnection[]>;
  get(workspace: string, id: string): Promise<StoredConnection | null>;
  /** The latest records that could not be read. */
  problems(workspace: string, id: string, limit: number): Promise<ConnectionProblem[]>;
  add(workspace: string, connection: NewConnection): Promise<void>;
  /**
   * Changes name, settings or secrets. With other settings or secrets who works on it begins again, after the
   * same cursor unless it is read anew, and one that waited for somebody goes on.
   * @throws AmendsError `not_found`
   */
  change(workspace: string, id: string, change: StoredChange): Promise<void>;
  /**
   * Pauses, resumes or disconnects, from the next page on. Without secrets nothing is resumed.
   * @throws AmendsError `not_found`, `conflict`
   */
  steer(workspace: string, id: string, action: ConnectionAction): Promise<void>;
  /**
   * Removes a connection with the conversations that it alone brought. What was there before it, or came
   * by another connection too, stays.
   * @throws AmendsError `not_found`
   */
  erase(workspace: string, id: string): Promise<ErasedConnection>;
  /** Lets one process alone renew the token among these secrets for a while; false: another does, or they are others. */
  claimRenewal(workspace: string, id: string, secrets: string, seconds: number): Promise<boolean>;
  /** Ends that, with the secrets after it (null: as before); false when others were stored meanwhile. */
  endRenewal(
    workspace: string,
    id: string,
    secrets: { before: string; after: string | null },
  ): Promise<boolean>;
  /** Something may have arrived: it is looked at now. */
  wake(workspace: string, id: string): Promise<void>;

  /** A connection whose turn it is, for nobody else to take while the lease is renewed; what follows before what reads history. */
  take(): Promise<HeldConnection | null>;
  /** Says that the work goes on, and whether everything there is has arrived; false when it is no longer this process's. */
  renew(lease: Lease, upToDate: boolean): Promise<boolean>;
  /**
   * Stores a page: its conversations and the cursor after them, in one transaction. When other writers were
   * faster with a conversation nothing is written, and it is named in `outdated`.
   * @throws Superseded when the connection is no longer this process's; nothing is written then
   */
  savePage(lease: Lease, items: readonly Reviewed[], page: PageEnd): Promise<Written>;
  /** Everything there was has arrived. */
  caughtUp(lease: Lease): Promise<void>;
  failed(lease: Lease, failure: Failure): Promise<void>;
  /** Gives a connection back, to be taken again after some seconds. */
  release(lease: Lease, seconds: number): Promise<void>;
}
