import type { Cue, CueLanguage } from "../../text/cues.ts";
import { ENGLISH_OUTCOME } from "./en.ts";
import { SPANISH_OUTCOME } from "./es.ts";
import type { SignalKind } from "./signals.ts";
import { TAGALOG_OUTCOME } from "./tl.ts";

/** What a language must supply so that outcomes are read from later messages. Folded words. */
export interface OutcomeWords {
  signals: readonly Cue<SignalKind>[];
  /** Sentences that are manners and no answer. */
  courtesy: RegExp;
  /** Words that put a deed before today. */
  earlier: RegExp;
  /** Text right before a claim that denies it, or makes it unreal. */
  negatedBefore: RegExp;
  unrealBefore: RegExp;
  /** A claim that tells what happened to the thing named before it: "the lamp has been sent". */
  subjectFirst: RegExp;
  /** Things that are handed over in writing, so that a link or an attachment is the thing. */
  written: RegExp;
  /** Things that are handed over by saying them: an address, a size. */
  told: RegExp;
}

/** The languages in which outcomes are read. A further language is one more entry. */
export const OUTCOME_WORDS: Readonly<Record<CueLanguage, OutcomeWords>> = {
  en: ENGLISH_OUTCOME,
  es: SPANISH_OUTCOME,
  tl: TAGALOG_OUTCOME,
};
