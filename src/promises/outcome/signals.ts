import type { PreparedMessage } from "../../review/prepared.ts";
import type { Language } from "../../model/taxonomy.ts";
import { CueIndex, type CueLanguage } from "../../text/cues.ts";
import type { Sentence, Span } from "../../text/types.ts";
import { deedOf, objectsOf } from "../find/deed.ts";
import type { PromiseGrammar } from "../find/grammar.ts";
import { GRAMMARS } from "../find/grammars.ts";
import { OUTCOME_WORDS } from "./languages.ts";

/** What later messages say about a promise. */
export const SIGNALS = [
  /** Staff: it has been done. */
  "done",
  /** Staff: what came of looking. */
  "report",
  /** Staff: not yet, it takes longer. */
  "update",
  /** Staff: we did not do it. */
  "admits",
  /** Customer: it came, it works. */
  "confirms",
  /** Customer: where is it? */
  "chases",
  /** Customer: it was not done. */
  "denies",
  /** Customer: no longer needed. */
  "releases",
  /** Customer: that is too late. */
  "objects",
  /** Customer: yes please. */
  "accepts",
  /** Customer: no thank you. */
  "declines",
  /** Customer: it happened again. */
  "recurs",
] as const;
export type SignalKind = (typeof SIGNALS)[number];

const STAFF_KINDS: ReadonlySet<SignalKind> = new Set(["done", "report", "update", "admits"]);

/** A signal in its message. Offsets are in the stored text. */
export interface Signal extends Span {
  kind: SignalKind;
  message: number;
  sentence: number;
  /** Class of the deed it speaks of. */
  deed: string;
  /** Every class that its words could be of. */
  deeds: readonly string[];
  /** What it speaks of: content words behind it, or before it where they are its subject. */
  objects: readonly string[];
  /** Content words in it. */
  named: readonly string[];
  /** The sentence says that it was before today. */
  earlier: boolean;
}

/** What a message after a promise amounts to. */
export interface HeardMessage {
  message: PreparedMessage;
  signals: readonly Signal[];
  /** Words of plain statements: neither questions nor promises nor talk about delay. */
  content: number;
}

const indexOf = (...languages: readonly CueLanguage[]) =>
  new CueIndex<SignalKind>(languages.flatMap((language) => OUTCOME_WORDS[language].signals));
/** Tagalog mixes English in; where the language is mixed or not known, any may be spoken. */
const INDEX: Readonly<Record<Language, CueIndex<SignalKind>>> = {
  en: indexOf("en"),
  es: indexOf("es"),
  tl: indexOf("tl", "en"),
  mixed: indexOf("tl", "es", "en"),
  other: indexOf("en", "es", "tl"),
};

/** Reads one message; `promised` are its sentences that make promises themselves. */
export function hear(message: PreparedMessage, promised: ReadonlySet<number>): HeardMessage {
  const signals: Signal[] = [];
  let content = 0;
  if (message.side === "other") return { message, signals, content };
  for (const [position, sentence] of message.sentences.entries()) {
    const found = signalsIn(sentence, position, message);
    signals.push(...found);
    const talk = found.some(({ kind }) => kind === "update" || kind === "admits");
    const empty = talk || sentence.question || isCourtesy(sentence);
    if (!empty && !promised.has(position)) content += sentence.tokens.length;
  }
  return { message, signals, content };
}

function signalsIn(sentence: Sentence, position: number, message: PreparedMessage): Signal[] {
  const staff = message.side === "staff";
  const found: Signal[] = [];
  for (const { cue, start, end } of INDEX[sentence.language].match(sentence)) {
    if (STAFF_KINDS.has(cue.kind) !== staff) continue;
    const words = OUTCOME_WORDS[cue.language];
    const grammar = GRAMMARS[cue.language];
    const from = start - sentence.start;
    const to = end - sentence.start;
    const before = sentence.text.slice(0, from);
    const asserts = cue.kind === "done" || cue.kind === "report" || cue.kind === "confirms";
    if (
      asserts &&
      (sentence.question || words.negatedBefore.test(before) || words.unrealBefore.test(before))
    )
      continue;
    const phrase = sentence.text.slice(from, Math.min(sentence.text.length, to + 90));
    const matched = sentence.text.slice(from, to);
    const rest = sentence.text.slice(to, to + 120);
    // "It's back, you're a star": a thanks behind the comma is no part of what came.
    const behind = objectsOf(
      cue.kind === "confirms" ? rest.replace(/(?:[,.!]| (?:and|y|at) ).*/, "") : rest,
      grammar,
      0,
    );
    const subject = !staff || words.subjectFirst.test(matched) ? subjectOf(before, grammar) : [];
    found.push({
      kind: cue.kind,
      message: message.index,
      sentence: position,
      start,
      end,
      deed: deedOf(phrase, staff ? sentence.text : phrase, grammar),
      deeds: grammar.deeds.filter(([, pattern]) => pattern.test(phrase)).map(([name]) => name),
      earlier: words.earlier.test(sentence.text),
      objects: [...subject, ...behind],
      named: objectsOf(matched, grammar, 0),
    });
  }
  return found;
}

/** Content words of the clause before a claim. */
function subjectOf(before: string, grammar: PromiseGrammar): string[] {
  const clause = before.slice(-80).split(/[,;:.!?()]|\s(?:and|but|y|pero|at|kaya|so)\s/);
  return objectsOf(clause.at(-1) ?? "", grammar, 0);
}

function isCourtesy({ language, text }: Sentence): boolean {
  const { courtesy } = OUTCOME_WORDS[language === "es" || language === "tl" ? language : "en"];
  return courtesy.test(text);
}
