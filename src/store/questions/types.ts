import type { Answer } from "../../model/reminders.ts";
import type { ServedLanguage } from "../../model/taxonomy.ts";

/** A promise that a customer may be asked about. */
export interface Askable {
  conversation: string;
  promise: string;
}

/** Who asks, and the hash of the secret in the link. */
export interface Asking extends Askable {
  by: string;
  tokenHash: string;
}

/** What came of asking; everything but `asked` leaves the customer alone. */
export type Asked = "asked" | "asked_before" | "not_open" | "no_address" | "refused";

/** A question as the customer sees it. */
export interface Question extends Askable {
  workspace: string;
  quote: string;
  /** What was promised, normalised. */
  action: string;
  made_at: string | null;
  language: ServedLanguage;
  answer: Answer | null;
}

/** The one question to a customer about a promise that nothing shows to be kept or broken. */
export interface Questions {
  /** Asks once: the question and the mail that carries it are written together. */
  ask(workspace: string, asking: Asking, at: string): Promise<Asked>;
  /** Promises to ask about by themselves: lately due, the customer not asked for a week. */
  askable(workspace: string, now: string, limit: number): Promise<Askable[]>;
  /** The question about a promise; null when it was not asked. */
  about(workspace: string, askable: Askable): Promise<Question | null>;
  read(tokenHash: string): Promise<Question | null>;
  /**
   * Takes the first answer and judges the promise again with it, together. `words` are what the customer
   * read and pressed. False when it was answered before.
   */
  answer(
    tokenHash: string,
    answer: Answer,
    words: { question: string; answer: string },
    at: string,
  ): Promise<boolean>;
  /** The customer wants no more questions. False for a secret that nobody gave. */
  refuse(tokenHash: string, at: string): Promise<boolean>;
}
