import type { ConnectionKind } from "../../model/connections.ts";

/** An event as a help desk told it. */
export interface ToldEvent {
  workspace: string;
  connection: string;
  /** The desk's name of the event; one that was stored before is not stored again. */
  id: string;
  conversation: string;
  /** The body as it came. */
  body: string;
}

/** An event that waits to be worked on. */
export type WaitingEvent = Pick<ToldEvent, "id" | "conversation" | "body">;

/** Whom a webhook is for. */
export interface WebhookTarget {
  workspace: string;
  kind: ConnectionKind;
  /** Sealed; null when there are none (any more). */
  secrets: string | null;
}

/** Events of webhooks: kept from their arrival until what came of them is stored. */
export interface Webhooks {
  /** Null when there is no such connection. */
  target(connection: string): Promise<WebhookTarget | null>;
  /** Keeps events, each once, and wakes their connections; durable when it returns. */
  keep(events: readonly ToldEvent[]): Promise<void>;
  /** How many events wait, counted no further than `most`. */
  backlog(workspace: string, connection: string, most: number): Promise<number>;
  /** The events that have waited longest, in the order of their arrival. */
  waiting(workspace: string, connection: string, most: number): Promise<WaitingEvent[]>;
  /** Forgets the names of events that were done long ago. */
  tidy(workspace: string, connection: string): Promise<void>;
}
