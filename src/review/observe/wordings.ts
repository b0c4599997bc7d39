import { quickTest } from "../../text/requirement.ts";
import type { Sentence } from "../../text/types.ts";
import { WORDINGS_EN } from "./wordings.en.ts";
import { WORDINGS_ES } from "./wordings.es.ts";
import { WORDINGS_TL } from "./wordings.tl.ts";

/** Runs on folded text and is linear; `yes` must match and `no` must not (wordings.test.ts). */
export interface Wording {
  pattern: RegExp;
  yes: readonly string[];
  no: readonly string[];
}

/** Wordings of one language that the observations rest on, beside the acts. */
export interface Wordings {
  /** A message that says of itself that a machine sent it. */
  automatic: Wording;
  /** The customer will do or look at something first; nobody is waiting for the staff meanwhile. */
  holding: Wording;
  /** The customer's word of success, or that they leave it at that. */
  settled: Wording;
  /** Says that something works, which is success only beside thanks: it may work elsewhere. */
  works: Wording;
  /** A bystander who only says that they have the same trouble. */
  meToo: Wording;
  /** The last word of the staff after a success: glad of it, or asks to mark it solved. */
  farewell: Wording;
  /** Questions nobody expects an answer to, and small talk. */
  rhetorical: Wording;
  /** A statement with a tag that only asks for a nod. */
  tag: Wording;
  /** Wants to know something without putting a question. */
  indirectQuestion: Wording;
  /** A plea with no subject of its own: "any help would be appreciated". */
  plea: Wording;
}

/** A language whose wordings are added here is read by every observation. */
export const WORDINGS: readonly Wordings[] = [WORDINGS_EN, WORDINGS_ES, WORDINGS_TL];

type Kind = keyof Wordings;

/** Whether folded text is worded so in any of the languages we read. */
export function wordedIn(kind: Kind, folded: string): boolean {
  return WORDINGS.some((wordings) => quickTest(wordings[kind].pattern, folded));
}

/** Whether a sentence is worded so, in its own language or in any when its words do not tell. */
export function worded(kind: Kind, { own, text }: Sentence): boolean {
  return own === "en" ? quickTest(WORDINGS_EN[kind].pattern, text) : wordedIn(kind, text);
}

/** Success in other languages people write, for threads in a language that has no acts. */
export const SOLVED_ELSEWHERE: Wording = {
  pattern:
    /\b(?:opgelost|werkt (?:het )?weer|weer werkend|(?:problem|fehler) (?:ist )?(?:jetzt |nun |damit )?(?:gelost|behoben)|hat (?:geklappt|funktioniert)|(?:funktioniert|klappt|geht) (?:jetzt|wieder|nun)|probleme (?:est )?(?:resolu|regle)|c'est (?:resolu|regle|bon)|(?:ça|ca) (?:marche|fonctionne) (?:maintenant|a nouveau|bien)|(?<!\bnon (?:\w+ ){0,2})risolto|(?:adesso|ora) funziona|problema resolvido|agora funciona)\b/,
  yes: ["Het probleem is opgelost.", "Es funktioniert jetzt wieder.", "Problème résolu."],
  no: ["Het werkt niet.", "Es funktioniert nicht."],
};

/** Thanks in other languages people write, for threads in a language that has no acts. */
export const THANKS_ELSEWHERE: Wording = {
  pattern: /\b(?:gracias|salamat|merci|danke|grazie|obrigad[oa]|bedankt|dank je|dank u)\b/,
  yes: ["Muchas gracias por todo", "Salamat po"],
  no: ["Thanks", "No funciona"],
};
