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
  /** Says that something is done and not what: "Done!", "It's live now". */
  bare: boolean;
}

/** What a message after a promise amounts to. */
export interface HeardMessage {
  message: PreparedMessage;
  signals: readonly Signal[];
  /** Words of plain statements: neither questions nor promises nor talk about delay. */
  content: number;
  /** Sentences that promise nothing themselves. */
  statements: readonly Sentence[];
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
  const statements = message.sentences.filter((_sentence, position) => !promised.has(position));
  if (message.side === "other") return { message, signals, content, statements };
  const found = signalsOf(message);
  for (const [position, sentence] of message.sentences.entries()) {
    const own = found[position] ?? [];
    signals.push(...own);
    const talk = own.some(({ kind }) => kind === "update" || kind === "admits");
    const empty = talk || sentence.question || isCourtesy(sentence);
    if (!empty && !promised.has(position)) content += sentence.tokens.length;
  }
  return { message, signals, content, statements };
}

/** A message is heard for what it says of promises, and again for what it makes good: it is searched once. */
const searched = new WeakMap<PreparedMessage, readonly (readonly Signal[])[]>();

/** The signals of each sentence. */
function signalsOf(message: PreparedMessage): readonly (readonly Signal[])[] {
  let found = searched.get(message);
  if (found === undefined) {
    found = message.sentences.map((sentence, position) => signalsIn(sentence, position, message));
    searched.set(message, found);
  }
  return found;
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
    const matched = sentence.text.slice(from, to);
    const ended = BARE.test(cue.id);
    const phrase = ended
      ? matched
      : sentence.text.slice(from, Math.min(sentence.text.length, to + 90));
    const rest = ended ? "" : sentence.text.slice(to, to + 120);
    const told = words.subjectFirst.test(matched);
    const subject = !staff || told ? subjectOf(before, grammar) : [];
    const isPronoun = told && subject.length === 0;
    const behind = objectsOf(behindOf(rest, cue.kind, subject.length > 0), grammar, 0);
    const deeds = grammar.deeds.filter(([, pattern]) => pattern.test(phrase)).map(([name]) => name);
    found.push({
      kind: cue.kind,
      message: message.index,
      sentence: position,
      start,
      end,
      deed: deedOf(phrase, staff ? sentence.text : phrase, grammar),
      deeds,
      bare: ended || (isPronoun && deeds.length === 0 && behind.length === 0),
      earlier: words.earlier.test(sentence.text),
      objects: [...subject, ...behind],
      named: objectsOf(matched, grammar, 0),
    });
  }
  return found;
}

/** Cues that say that something is done, and not what. */
const BARE = /\.(?:all_done|now_possible)$/;

/** "That's been corrected in the booking": where and when, not what. */
const WHERE = /^ (?:in|on|at|as of|from|this|today|now|en|desde|hoy|sa|kanina|ngayon)\b/;

/**
 * Where the words for what was done end: at once at a comma ("Corrected, it now reads Maeve"); for what
 * came, before a thanks or a "but" ("It's back, you're a star"; "the key came but the card did not").
 */
function behindOf(rest: string, kind: SignalKind, named: boolean): string {
  if (/^[,.;:!]/.test(rest)) return "";
  if (kind === "done" && !named && WHERE.test(rest)) return "";
  return kind === "confirms"
    ? rest.replace(/(?:[,.!]| (?:and|but|y|pero|at|kaso|ngunit) ).*/, "")
    : rest;
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
