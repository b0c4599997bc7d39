import type { Cue, CueLanguage } from "../../text/cues.ts";

/**
 * Ways a commitment opens. The pattern of an opening ends with the space before its verb, or holds the
 * verb where the language bends it ("enviaremos"), so that what is promised can be read from there on.
 */
export const OPENINGS = [
  /** "I will ..." */
  "first_person",
  /** "Will send it tonight": the person is left out. */
  "elided",
  /** "Le llamo a las 3": a present that is a promise when it says when or on what it depends. */
  "present",
  /** "Afinamos el piano el lunes": any verb, so only when it says when, and not among readers. */
  "any_verb",
  /** "I promise that ...", "I guarantee ..." */
  "performative",
  /** "Our team will ..." */
  "third_party",
  /** "I'll have a specialist ..." */
  "delegated",
  /** "Dr Pell will ... at noon": anybody of the house, any verb, when it says when. */
  "anybody",
  /** "Your listing will be ... tomorrow", "a visit is booked for Monday": any deed, when it says when. */
  "arranged",
  /** "You will receive ..." */
  "customer_gets",
  /** "Your order will be ..." */
  "passive",
  /** "A fix is coming soon" */
  "coming",
  /** "I'm sending it now" */
  "progressive",
  /** "I hope to have ... out by Friday" */
  "intention",
  /** "That should be fixed by Friday" */
  "expectation",
  /** "I can send you another" */
  "offer",
  /** "One moment please" */
  "immediate",
  /** "It won't happen again" */
  "negative",
  /** "We won't ring you at night again": any verb, so not among readers. */
  "not_again",
] as const;
export type OpeningKind = (typeof OPENINGS)[number];

/** What a language must supply so that promises are found in it. All words are folded. */
export interface PromiseGrammar {
  language: CueLanguage;
  openings: readonly Cue<OpeningKind>[];
  /** Finds the verb in an opening that holds its own; null where none does. */
  ownVerb: RegExp | null;
  /** Words between the opening and the verb that change nothing ("also", "personally"). */
  fillers: RegExp;
  /** Phrases right after the opening that make it hedged ("try to"); matched at the verb. */
  hedges: RegExp;
  /** Phrases before the opening that make it hedged ("hopefully", "I think"). */
  hedgedBefore: RegExp;
  /** Hedges anywhere in the clause ("probably", "if we can"). */
  hedgedWithin: RegExp;
  /** Verb phrases that commit to nothing although worded so ("I'll admit", "we'll see"). */
  empty: RegExp;
  /** Verb phrases that commit somebody to a service, needed where the opening alone says little. */
  service: RegExp;
  /** Promised answers: what a third party or "you will" must promise on a forum to count. */
  contact: RegExp;
  /** Who does not act for the house, at the end of the words before the verb: banks, carriers, things. */
  outside: RegExp;
  /** Verb phrases that announce what is done to customers, and are no promise to one. */
  notice: RegExp;
  /** What is received: promised to the customer, but no deed of a third party. */
  gets: RegExp;
  /** Words before the opening that take the commitment back: reported, asked, told as procedure. */
  vetoBefore: RegExp;
  /** Words in the clause that make it a forecast or a policy. */
  vetoWithin: RegExp;
  /** Negation right after the opening. */
  negation: RegExp;
  /** Negated deeds that are promises all the same ("won't happen again"). */
  negatedPromise: RegExp;
  /** Passives: all that can be promised, and those that only service does ("be refunded"). */
  implied: { done: RegExp; served: RegExp };
  /** Offers: deeds that can be offered, what is only courtesy, "I can", words for the customer. */
  offers: {
    deeds: RegExp;
    courtesy: RegExp;
    ability: RegExp;
    forCustomer: RegExp;
    vetoBefore: RegExp;
  };
  /** What must not happen: "again"; or deeds of ours that the customer is to be spared. */
  negatives: { again: RegExp; ours: RegExp; spared: RegExp };
  /** Time words that mean this moment. */
  now: RegExp;
  /** Time words so weak that any other says more ("now"). */
  hardlyWhen: RegExp;
  /** Where the clause of a commitment ends. */
  clauseEnd: RegExp;
  /** A condition before the commitment, in the same sentence. */
  conditionBefore: RegExp;
  /** A condition after it. */
  conditionAfter: RegExp;
  /** Deeds that take "if" as their object ("check if"), so that no condition is read. */
  takesIf: RegExp;
  /** Deeds that take "when" as their object ("let you know when"). */
  takesWhen: RegExp;
  /** The words that open such objects. */
  embeds: { if: RegExp; when: RegExp };
  /** A sentence that asks the customer for something first ("DM us your number"). */
  asksFirst: RegExp;
  /** A question to the customer whose answer is needed first. */
  asksQuestion: RegExp;
  /** Words by which a condition speaks of the customer. */
  customer: RegExp;
  /** Joins several deeds in one phrase. */
  joins: RegExp;
  /** What stands between two commitments that are one breath. */
  also: RegExp;
  /** A sentence that asks for a moment: groups ask, count (where a number is said) and unit. */
  pause: RegExp;
  /** A customer's request for an act. */
  request: RegExp;
  /** An agreeing reply ("sure", "will do"). */
  agreement: RegExp;
  /** Time expressions. */
  when: RegExp;
  /** What may stand between two time expressions that are one ("tomorrow" "at 3 pm"). */
  whenJoins: RegExp;
  /** Deed classes: the first pattern that matches at the verb names the deed. */
  deeds: readonly (readonly [deed: string, pattern: RegExp])[];
  /** Words never counted as what the deed is done to. */
  stopwords: ReadonlySet<string>;
}
