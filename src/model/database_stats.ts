import type { ConnectionKind, ConnectionState } from "./connections.ts";
import type { QueueDepth } from "./work.ts";

/** How much there is and waits, over all workspaces: numbers only, for whoever watches the installation. */
export interface DatabaseStats {
  conversations: number;
  messages: number;
  /** Findings that count, and those that only ask to be looked at. */
  findings: { counted: number; please_look: number };
  /** By state. */
  promises: Readonly<Record<string, number>>;
  /** Messages to the outside, by state. */
  outbox: Readonly<Record<string, number>>;
  /** Conversations whose review time alone has made out of date. */
  reviews_due: number;
  /** What imports and new reviews of everything have gone through since the house began. */
  imports: readonly {
    kind: "import" | "review";
    state: string;
    runs: number;
    conversations: number;
  }[];
  /** Work in the background, by kind. */
  jobs: readonly QueueDepth[];
  /** Live connections to mailboxes and help desks, by their random ids. */
  live: readonly LiveStats[];
  bytes: number;
  /** Null in the embedded database, which has one. */
  connections: { total: number; idle: number; waiting: number } | null;
}

/** How it stands with one live connection. */
export interface LiveStats {
  id: string;
  kind: ConnectionKind;
  state: ConnectionState;
  conversations: number;
  messages: number;
  /** Records that could not be read. */
  problems: number;
  /** Tries in a row that did not succeed. */
  failures: number;
  /** When everything there was had arrived, in seconds since 1970; null before the first time. */
  looked_at: number | null;
}
