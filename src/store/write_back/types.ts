import type { DeskWriteKind, DeskWriteView, WriteBackSettings } from "../../model/write_back.ts";

/** What may be written by a connection, and since when; null: nothing. */
export interface StoredWriteBack {
  settings: WriteBackSettings;
  since: string | null;
}

/** A note or tag as stored. */
export interface StoredWrite {
  id: string;
  connection: string;
  conversation: string;
  /** The desk's own id of the conversation. */
  at_desk: string;
  kind: DeskWriteKind;
  about: string;
  due: string | null;
  state: "waiting" | "written" | "undoing" | "undone" | "cannot_undo" | "overtaken";
  /** Of an assignment: who had the conversation before; empty: nobody; null: not known yet. */
  former: string | null;
  /** A promise of the conversation that was due then is broken. */
  is_broken: boolean;
  /** Somebody is just writing it. */
  in_hand: boolean;
}

/** Which writes: of a connection or about a conversation, the latest first. */
export interface WritesQuery {
  connection?: string;
  conversation?: string;
  limit: number;
}

/** What is written into help desks: written down with what caused it, sent through the outbox. */
export interface WriteBack {
  settings(workspace: string, connection: string): Promise<StoredWriteBack>;
  /** @throws AmendsError `not_found` */
  saveSettings(
    workspace: string,
    connection: string,
    settings: WriteBackSettings,
    now: string,
  ): Promise<void>;
  /** Writes down the notes that time has made due; those that exist stay as they are. Returns how many are new. */
  plan(workspace: string, now: string): Promise<number>;
  read(workspace: string, id: string): Promise<StoredWrite | null>;
  list(workspace: string, query: WritesQuery): Promise<DeskWriteView[]>;
  /** When the next may be written by a connection: now, or after the minute or the wait that its desk asked for. */
  next(workspace: string, connection: string, now: string): Promise<string | null>;
  /** Counts one more in this minute; false when there is no room for it. */
  count(workspace: string, connection: string, now: string): Promise<boolean>;
  /** The desk asked to wait. */
  pause(workspace: string, connection: string, until: string): Promise<void>;
  /** Keeps who had a conversation before it is assigned. */
  keepFormer(workspace: string, id: string, former: string): Promise<void>;
  /** Notes what is true at the desk now. */
  settle(
    workspace: string,
    id: string,
    outcome:
      | { state: "written"; note: string | null }
      | { state: "undone" | "cannot_undo" | "overtaken" },
    now: string,
  ): Promise<void>;
  /** Takes back one write of a connection, or all; returns how many will be. */
  undo(
    workspace: string,
    about: { connection: string; write: string | null },
    by: string,
    now: string,
  ): Promise<number>;
  /** Ids of our notes in conversations of a connection, as the desk names them. */
  notes(
    workspace: string,
    connection: string,
    conversations: readonly string[],
  ): Promise<ReadonlySet<string>>;
}
