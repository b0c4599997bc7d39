import type { Proof } from "./signature.ts";

/** What a webhook tells: that something happened in a conversation. */
export interface Notice {
  /** Names the event, so that the same one told twice is taken once; null where the desk names none. */
  event: string | null;
  /** Null for what concerns no conversation: a test, a contact. */
  conversation: string | null;
}

/** The webhooks of a help desk. */
export interface Webhook {
  proof: Proof;
  read: (body: unknown, header: (name: string) => string | undefined) => Notice;
  /** Header with a word that is to be sent back, by which a desk finds out that we listen. */
  challenge?: string;
  /**
   * The record in the body that tells what the API does not, given to the reader before what is fetched;
   * null where there is none. Absent: a webhook of this desk only says where to look.
   */
  carries?: (body: unknown) => unknown;
}
