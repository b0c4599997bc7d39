import type { PromiseRecord } from "../model/review.ts";
import type { PromiseType } from "../model/taxonomy.ts";
import type { CueLanguage } from "../text/cues.ts";
import type { Span } from "../text/types.ts";

/** One deed of a promise; "I'll send the invoice and the label" has two. */
export interface PromisePart {
  /** Class of the promised deed ("refund", "contact"), or the verb itself where no class fits. */
  deed: string;
  /** Content words of what it is done to, folded. */
  objects: readonly string[];
}

/** Where a promise was made, before its deadline and outcome are known. Offsets are in the stored text. */
export interface PromiseMention extends Span {
  /** Index of the message, and of the sentence within it. */
  message: number;
  sentence: number;
  type: PromiseType;
  strength: PromiseRecord["strength"];
  polarity: PromiseRecord["polarity"];
  debtor: PromiseRecord["debtor"];
  beneficiary: PromiseRecord["beneficiary"];
  /** At least one; several only where each can be seen by itself. */
  parts: readonly PromisePart[];
  /** The words of the condition, when there is one. */
  condition: Span | null;
  /** The condition is something the customer does. */
  customerActs: boolean;
  /** The words that say when. */
  when: Span | null;
  language: CueLanguage;
  /** Language of the words that say when; people who mix languages often change it there. */
  whenLanguage: CueLanguage;
  /** Made by a machine. */
  automated: boolean;
  /** Only a moment was asked for in a live talk: so many minutes, null where no number was said. */
  pause?: { minutes: number | null };
}
