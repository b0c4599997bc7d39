import type { OrderOutcome } from "../model/order.ts";
import type { Severity } from "../model/review.ts";
import type {
  Attribution,
  Factor,
  FindingSource,
  ServedLanguage,
  SinId,
} from "../model/taxonomy.ts";
import type { Observations } from "../review/observations.ts";
import type { Cue, CueLanguage } from "../text/cues.ts";
import type { Span } from "../text/types.ts";
import type { Length } from "./duration.ts";

/** What a decision rule returns: a finding before ids, wording and track record are added. */
export interface Candidate {
  /** Which branch of the rule found it: `${sin}.${branch}` is the rule id people see. */
  branch: string;
  source: FindingSource;
  /** Index of the message; null only when nothing but events prove it. */
  message: number | null;
  /** The quoted words; null when timing alone proves it (then `related` or `events` carry the proof). */
  span: Span | null;
  /** Other places that prove it: what the customer said, the first of two equal replies. */
  related?: readonly (Span & { message: number })[];
  /** Ids of proving events, or their instants where they have no id. */
  events?: readonly string[];
  severity: Severity;
  attribution: Attribution;
  recovered?: boolean;
  /** A mere hint: any other finding on the same words stands in its place. */
  hint?: true;
  /** Values for the slots of the branch's explanation, e.g. { waited: { minutes: 90 } }. */
  slots?: Slots;
}

/** A text is quoted as it is; a length of time is written out in the language of the explanation. */
export type Slots = Readonly<Record<string, string | Length>>;

/** What a sin's findings tell people, in one language. */
export interface Texts {
  readonly definition: string;
  readonly remedy: string;
  /** One sentence per branch, with {slots}; says what was written, never what was felt. */
  readonly explanations: Readonly<Record<string, string>>;
}

/** The same texts in another language: one for every branch of the English, and no others. */
export interface Translated<English extends Texts> extends Texts {
  readonly explanations: Readonly<Record<keyof English["explanations"], string>>;
}

/** A tiny conversation for documentation and tests. `C:`/`A:`/`B:`(bot) turns separated by ` / `. */
export interface Example {
  language: CueLanguage;
  /** "C: My order never came / A: Ok." A leading [2026-03-02T09:00] sets a turn's time (UTC). */
  turns: string;
  /** For positive examples: the quote expected to be found (in any message). */
  quote?: string;
  /** For negative examples: why this is not the sin. */
  because?: string;
}

/** A promised order that has been compared with what was delivered. */
export interface ComparedOrder {
  order: string;
  outcome: OrderOutcome;
  /** In which its differences are told. */
  language: ServedLanguage;
}

/** A sin: its knowledge (texts, cues, examples) and its decision rule. One folder each. */
export interface Sin extends Texts {
  id: SinId;
  /** Raised by one with every change that can change findings. */
  version: number;
  factor: Factor;
  label: Readonly<Record<CueLanguage, string>>;
  /** Where the sin and its rule come from. */
  source: string;
  severity: Severity;
  /** The texts in other languages than English; where one is missing, English stands in. */
  translations?: Readonly<Partial<Record<CueLanguage, Texts>>>;
  cues: readonly Cue[];
  decide: (seen: Observations) => readonly Candidate[];
  /**
   * From when on time alone may change what `decide` finds, in epoch milliseconds; those passed do not
   * count. Only of sins whose findings depend on the time of the review.
   */
  changesAt?: (seen: Observations) => readonly number[];
  /** What the records of an order show of this sin, without any words of a conversation. */
  decideOrder?: (compared: ComparedOrder) => readonly Candidate[];
  examples: { positive: readonly Example[]; negative: readonly Example[] };
}
