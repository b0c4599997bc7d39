import type { Conversation } from "../../model/conversation.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { CueIndex, type CueMatch } from "../../text/cues.ts";
import type { Sentence, Span } from "../../text/types.ts";
import type { PromiseMention, PromisePart } from "../types.ts";
import { acceptance } from "./acceptance.ts";
import { type Clause, clauseAt } from "./clause.ts";
import { conditionOf, dependsOnCustomer } from "./condition.ts";
import { deedOf, objectsOf, partsOf } from "./deed.ts";
import type { OpeningKind, PromiseGrammar } from "./grammar.ts";
import { GRAMMARS } from "./grammars.ts";
import { onOneLine } from "./one_line.ts";
import { pauseIn } from "./pause.ts";
import { type Reading, readOpening } from "./reading.ts";
import { whenIn } from "./when.ts";

interface Ready {
  grammar: PromiseGrammar;
  index: CueIndex<OpeningKind>;
}

const ready = (grammar: PromiseGrammar): Ready => ({
  grammar,
  index: new CueIndex(grammar.openings),
});
const READY: readonly Ready[] = Object.values(GRAMMARS).map(ready);

/**
 * The commitments made in a staff message, in order, with the words that make them. Sentences
 * without an opening cost one look-up per word.
 */
export function findPromises(
  message: PreparedMessage,
  previousCustomer: PreparedMessage | null,
  conversation: Conversation,
): PromiseMention[] {
  if (message.side !== "staff") return [];
  const mentions: PromiseMention[] = [];
  const add = (mention: PromiseMention) => {
    if (!mentions.some((other) => overlap(mention, other))) mentions.push(mention);
  };
  for (const [position, wrapped] of message.sentences.entries()) {
    const { sentence, absolute } = onOneLine(wrapped);
    for (const { grammar, index } of READY) {
      if (!speaks(sentence, grammar)) continue;
      const matches = index.match(sentence);
      if (matches.length === 0) continue;
      const place = { message, position, sentence, absolute, grammar, conversation };
      for (const mention of inSentence(matches, place)) add(mention);
    }
  }
  if (mentions.every(({ pause }) => pause !== undefined)) {
    for (const { grammar } of READY) {
      const accepted = acceptance(message, previousCustomer, grammar);
      if (accepted !== null) mentions.push(accepted);
    }
  }
  return mentions;
}

/** Everything a reading may look at. */
export interface Place {
  message: PreparedMessage;
  position: number;
  /** On one line; spans inside it are turned into places in the message by `absolute`. */
  sentence: Sentence;
  absolute: (span: Span) => Span;
  grammar: PromiseGrammar;
  conversation: Conversation;
}

/** Who speaks Tagalog mixes English in, so English commitments are looked for there too. */
function speaks({ language }: Sentence, grammar: PromiseGrammar): boolean {
  return (
    language === grammar.language ||
    language === "mixed" ||
    (language === "tl" && grammar.language === "en")
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Of openings that overlap, the one that reads as a promise and starts first stands. */
function inSentence(matches: readonly CueMatch<OpeningKind>[], place: Place): PromiseMention[] {
  const { sentence, grammar } = place;
  const found: PromiseMention[] = [];
  const ordered = matches.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const match of ordered) {
    const opening = { start: match.start - sentence.start, end: match.end - sentence.start };
    if (found.some((other) => overlap(match, other))) continue;
    if (match.cue.kind === "immediate") {
      const pause = pauseIn(place);
      if (pause !== null && found.length === 0) found.push(pause);
      continue;
    }
    const clause = clauseAt(sentence, opening, grammar);
    const reading = readOpening(match.cue.kind, opening, clause, place);
    if (reading !== null) found.push(mentionOf(reading, { ...match, ...opening }, clause, place));
  }
  return found.map((mention, index) => withTimeOf(found[index + 1], mention, place));
}

/** "We'll refund the fee and we'll send a key by Friday": the day is meant for both. */
function withTimeOf(next: PromiseMention | undefined, mention: PromiseMention, place: Place) {
  if (next === undefined || mention.when !== null || next.type !== mention.type) return mention;
  const between = place.message.folded.slice(mention.end, next.start);
  if (!place.grammar.also.test(between)) return mention;
  return { ...mention, when: next.when, whenLanguage: next.whenLanguage };
}

function mentionOf(
  reading: Reading,
  opening: CueMatch<OpeningKind>,
  clause: Clause,
  place: Place,
): PromiseMention {
  const { sentence, absolute, grammar, message, position } = place;
  const free = reading.type === "offer" || reading.type === "implied" || reading.intention === true;
  const condition = free ? null : conditionOf(clause, place);
  const conditional = condition !== null && reading.type !== "negative";
  const when = whenIn(clause, place);
  const whole = sentence.text.slice(clause.start, clause.end);
  const { kind } = opening.cue;
  const timeless = withoutTime(clause, when?.span ?? null, sentence.text);
  const phrase = kind === "third_party" ? withoutDoer(timeless, opening, clause) : timeless;
  return {
    ...absolute(clause),
    message: message.index,
    sentence: position,
    type: conditional ? "conditional" : reading.type,
    strength: reading.strength,
    polarity: reading.type === "negative" ? "not_do" : "do",
    debtor: reading.debtor,
    beneficiary: place.conversation.channel === "internal" ? "colleague" : "customer",
    parts:
      kind === "passive" || kind === "arranged"
        ? [partOfPassive(phrase, clause, place)]
        : partsOf(phrase, whole, grammar).map((part) => received(part, kind, place)),
    condition: condition === null ? null : absolute(condition),
    customerActs: condition !== null && dependsOnCustomer(absolute(condition), place),
    when: when === null ? null : absolute(when.span),
    language: grammar.language,
    whenLanguage: when?.language ?? grammar.language,
    automated: message.automated,
  };
}

/** What the customer will get is sent, where no other deed is said. */
function received(part: PromisePart, kind: OpeningKind, { grammar }: Place): PromisePart {
  const known = grammar.deeds.some(([deed]) => deed === part.deed);
  return kind === "customer_gets" && !known ? { ...part, deed: "send" } : part;
}

/** "Your refund will be issued": what is done says as much as the verb, and stands before it. */
function partOfPassive(phrase: string, clause: Clause, { sentence, grammar }: Place): PromisePart {
  const subject = sentence.text.slice(clause.start, clause.verb);
  return {
    deed: deedOf(`${subject} ${phrase}`, phrase, grammar),
    objects: [...objectsOf(subject, grammar, 0), ...objectsOf(phrase, grammar)],
  };
}

/** "Ire-refund po kayo ng billing": who does it stands behind the verb, within the opening. */
function withoutDoer(phrase: string, { end }: Span, { verb }: Clause): string {
  if (end <= verb) return phrase;
  return `${/^\S*/.exec(phrase)?.[0] ?? ""} ${phrase.slice(end - verb)}`;
}

/** The verb phrase without the words that say when: they are not what the deed is done to. */
function withoutTime({ verb, end }: Clause, when: Span | null, text: string): string {
  if (when === null || when.start < verb || when.end > end) return text.slice(verb, end);
  return `${text.slice(verb, when.start)} ${text.slice(when.end, end)}`;
}
