import type { ConversationRow } from "../../model/api.ts";
import type { Channel } from "../../model/conversation.ts";
import type { PromiseRow } from "../../model/promise_views.ts";
import type {
  MessageChannel,
  MessageKind,
  MessageState,
  MessageView,
  ReminderSettings,
  SecretName,
} from "../../model/reminders.ts";

/** Settings as stored; the secrets are ciphertexts, this layer has no key. */
export interface StoredReminders {
  settings: ReminderSettings;
  secrets: Partial<Record<SecretName, string>>;
  /** When reminders were first set up: what broke before is nobody's reminder. Null: never. */
  since: string | null;
}

/** A message to be written: its natural key, the bucket of what it is about, and whose promise it is. */
export interface NewMessage {
  bucket: number;
  /** Of a promise; absent where the message is about none. */
  owner?: string;
  kind: MessageKind;
  conversation: string | null;
  promise: string | null;
  /** Id of what it carries: a survey, an invitation, something to be written into a help desk. */
  survey?: string | null;
  due: string | null;
  channel: MessageChannel;
  recipient: string;
}

/** A message that one sender has taken for a while. */
export interface TakenMessage extends Omit<NewMessage, "owner"> {
  workspace: string;
  id: string;
  /** Hash of the owner when it was written; empty where it is nobody's promise. */
  owner_key: string;
  /** This try included. */
  attempts: number;
}

/** What came of a try. */
export type Outcome =
  | { state: "sent"; at: string }
  | { state: "failed" | "dropped"; error: string }
  /** Without an error it was put off, which is no try. */
  | { state: "waiting"; next: string; error: string | null };

/** The promise that a message is about, as it stands now. */
export interface PromiseNow {
  /** The promise as the board shows it. */
  row: PromiseRow;
  channel: Channel;
  snoozed_until: string | null;
  owner_key: string;
}

/** A day of a house, as instants. */
export interface MorningDay {
  zone: string;
  today: string;
  tomorrow: string;
  /** Where the last working day before it began. */
  since: string;
}

/** What a day begins with. */
export interface Morning {
  due: { total: number; items: PromiseRow[] };
  broken: { total: number; items: PromiseRow[] };
  read: Pick<ConversationRow, "id" | "subject" | "customer" | "priority" | "reasons">[];
}

export interface MessageQuery {
  state?: MessageState | undefined;
  limit: number;
}

/** Messages to the outside: written with what caused them, sent at least once, under one id. */
export interface Outbox {
  settings(workspace: string): Promise<StoredReminders>;
  /** Replaces settings and secrets; the first time, `at` becomes the beginning of reminders. */
  saveSettings(
    workspace: string,
    settings: ReminderSettings,
    secrets: StoredReminders["secrets"],
    at: string,
  ): Promise<void>;
  /**
   * Writes the reminders that time has made due, in one transaction; those that exist stay as they are.
   * @returns how many are new
   */
  remind(workspace: string, now: string): Promise<number>;
  /** What would be sent now: what waits, and what {@link Outbox.remind} would add. Nothing is written. */
  preview(workspace: string, now: string): Promise<TakenMessage[]>;
  /** The promise of a message; null when it is no longer there. */
  promise(workspace: string, conversation: string, promise: string): Promise<PromiseNow | null>;
  /** What is due in a day, what broke before it, what to read first; of some owners or of all. */
  morning(workspace: string, day: MorningDay, owners: readonly string[] | null): Promise<Morning>;
  /** Writes messages; those that exist stay as they are. Returns how many are new. */
  add(workspace: string, messages: readonly NewMessage[], now: string): Promise<number>;
  /** Takes the message whose turn it is, for nobody else to take before `until`; null when none waits. */
  take(now: string, until: string): Promise<TakenMessage | null>;
  /** Notes what came of a try; false when somebody else has taken the message since. */
  settle(message: TakenMessage, outcome: Outcome): Promise<boolean>;
  /**
   * Removes messages that were sent or dropped before an instant, at most `limit`; what was reminded of is
   * remembered, so nobody is reminded of it again. Returns how many went.
   */
  prune(workspace: string, before: string, limit: number): Promise<number>;
  /** Latest first. */
  list(workspace: string, query: MessageQuery): Promise<MessageView[]>;
  /** Sends failed messages again, one or all. Returns how many. */
  replay(workspace: string, id: string | null, now: string): Promise<number>;
}
