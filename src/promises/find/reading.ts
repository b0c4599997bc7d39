import type { PromiseRecord } from "../../model/review.ts";
import type { PromiseType } from "../../model/taxonomy.ts";
import type { Span } from "../../text/types.ts";
import type { Clause } from "./clause.ts";
import type { OpeningKind } from "./grammar.ts";
import type { Place } from "./index.ts";
import { whenIn } from "./when.ts";

/** What an opening with its clause amounts to. */
export interface Reading {
  type: PromiseType;
  strength: PromiseRecord["strength"];
  debtor: PromiseRecord["debtor"];
  /** A plan the speaker has anyway, so that no request nearby is its condition. */
  intention?: boolean;
}

const FIRM = { strength: "firm", debtor: "agent" } as const;
const HEDGED = { type: "hedged", strength: "hedged", debtor: "agent" } as const;

/** Decides whether an opening is a commitment, and of which type; null when it is none. */
export function readOpening(
  kind: OpeningKind,
  opening: Span,
  clause: Clause,
  place: Place,
): Reading | null {
  const { sentence, grammar } = place;
  const before = sentence.text.slice(0, opening.start);
  const verb = sentence.text.slice(clause.verb, clause.end);
  const fromOpening = sentence.text.slice(opening.end, clause.end);
  if (quoted(before) || grammar.vetoBefore.test(before)) return null;
  if (grammar.vetoWithin.test(sentence.text.slice(clause.start, clause.end))) return null;
  if (kind === "immediate") return null;
  if (kind === "negative" || (kind === "not_again" && place.conversation.channel !== "forum"))
    return negative(fromOpening, opening, place);
  if (kind === "not_again") return null;
  if (grammar.negation.test(fromOpening)) {
    return kind === "first_person" && grammar.negatedPromise.test(fromOpening)
      ? { type: "negative", ...FIRM, debtor: "organisation" }
      : null;
  }
  if (verb.length < 2) return null;
  const hedge =
    grammar.hedges.test(fromOpening) ||
    grammar.hedges.test(verb) ||
    grammar.hedgedBefore.test(before) ||
    grammar.hedgedWithin.test(sentence.text.slice(opening.start, clause.end + 24));
  const reading = BY_KIND[kind](verb, { clause, place, before, fromOpening });
  if (reading === null) return null;
  return hedge && reading.type !== "offer" ? { ...reading, ...HEDGED } : reading;
}

interface Around {
  clause: Clause;
  place: Place;
  before: string;
  fromOpening: string;
}

type Decide = (verb: string, around: Around) => Reading | null;

const firstPerson: Decide = (verb, { place, fromOpening }) => {
  const { grammar } = place;
  if (grammar.hedges.test(fromOpening) || grammar.hedges.test(verb))
    return { type: "firm", ...FIRM };
  return grammar.empty.test(verb) || grammar.empty.test(fromOpening)
    ? null
    : { type: "firm", ...FIRM };
};

const served: Decide = (verb, { place, fromOpening }) =>
  place.grammar.service.test(verb) && !place.grammar.empty.test(fromOpening)
    ? { type: "firm", ...FIRM }
    : null;

const present: Decide = (verb, { place, clause, before }) => {
  const { grammar, sentence } = place;
  const settled =
    whenIn(clause, place) !== null ||
    grammar.conditionBefore.test(before) ||
    grammar.conditionAfter.test(sentence.text.slice(clause.end));
  return settled && !sentence.question && !grammar.empty.test(verb)
    ? { type: "firm", ...FIRM }
    : null;
};

const BY_KIND: Record<Exclude<OpeningKind, "negative" | "not_again" | "immediate">, Decide> = {
  first_person: firstPerson,
  present,
  any_verb: (verb, around) =>
    around.place.conversation.channel === "forum" ? null : present(verb, around),
  elided: (verb, around) =>
    around.place.sentence.question || /^(?:do\b\W*$|be [a-z]+ed\b)/.test(verb)
      ? null
      : served(verb, around),
  performative: (verb, { place }) =>
    place.sentence.question || place.grammar.empty.test(verb)
      ? null
      : { type: "performative", ...FIRM },
  third_party: (verb, { place }) =>
    place.grammar.contact.test(verb) && !place.grammar.gets.test(verb) && !place.sentence.question
      ? { type: "third_party", strength: "firm", debtor: "team" }
      : null,
  anybody: (verb, around) => anybody(verb, around),
  arranged: (verb, { place, clause, before }) =>
    isDated(clause, place) &&
    !place.grammar.conditionBefore.test(before) &&
    !place.grammar.notice.test(verb)
      ? { type: "implied", strength: "firm", debtor: "organisation" }
      : null,
  delegated: (verb, { place }) =>
    place.grammar.contact.test(verb) || place.grammar.service.test(verb)
      ? { type: "third_party", strength: "firm", debtor: "team" }
      : null,
  // "When a channel is closed, you will receive ..." tells how things are done here.
  customer_gets: (verb, { place, clause, before }) =>
    (place.grammar.contact.test(verb) ||
      (place.grammar.gets.test(verb) && isDated(clause, place))) &&
    !place.grammar.conditionBefore.test(before) &&
    (place.conversation.channel !== "forum" || whenIn(clause, place) !== null)
      ? { type: "implied", strength: "firm", debtor: "organisation" }
      : null,
  passive: (verb, around) => passive(verb, around),
  coming: (_verb, { place }) =>
    place.sentence.question ? null : { type: "implied", strength: "firm", debtor: "organisation" },
  progressive: (_verb, { place, clause }) =>
    whenIn(clause, place) === null
      ? null
      : { type: isNow(clause, place) ? "immediate" : "firm", ...FIRM },
  intention: (verb, { place, clause }) =>
    whenIn(clause, place) !== null && place.grammar.service.test(verb)
      ? { ...HEDGED, intention: true }
      : null,
  expectation: (_verb, { place, clause }) =>
    whenIn(clause, place) !== null && place.conversation.channel !== "forum"
      ? { ...HEDGED, debtor: "organisation" }
      : null,
  offer: (verb, around) => offer(verb, around),
};

/** A day or hour is named; readers of a forum forecast what anybody will do. */
function isDated(clause: Clause, place: Place): boolean {
  const { sentence, conversation, grammar } = place;
  if (sentence.question || conversation.channel === "forum") return false;
  const when = whenIn(clause, place)?.span;
  return when !== undefined && !grammar.hardlyWhen.test(sentence.text.slice(when.start, when.end));
}

/** Somebody of the house who will act at a time that is named, whatever the verb. */
const anybody: Decide = (verb, { place, clause, before }) => {
  const { grammar, sentence } = place;
  const forCustomer = grammar.customer.test(verb) && place.conversation.channel !== "forum";
  if (!isDated(clause, place) && (!forCustomer || sentence.question)) return null;
  if (grammar.conditionBefore.test(before)) return null;
  if (grammar.outside.test(sentence.text.slice(0, clause.verb))) return null;
  if (grammar.empty.test(verb) || grammar.gets.test(verb) || grammar.notice.test(verb)) return null;
  return { type: "third_party", strength: "firm", debtor: "team" };
};

/** A deed in the passive is the organisation's only when it is one of service, and not how a product works. */
const passive: Decide = (verb, { place, clause, before }) => {
  const { grammar, sentence, conversation } = place;
  if (sentence.question || grammar.conditionBefore.test(before)) return null;
  if (!grammar.implied.done.test(verb)) return null;
  const dated = whenIn(clause, place) !== null;
  if (!grammar.implied.served.test(verb) && !dated) return null;
  // On a forum anybody forecasts; only a dated word is taken for a promise.
  if (conversation.channel === "forum" && !dated) return null;
  return { type: "implied", strength: "firm", debtor: "organisation" };
};

/** An offer names a deed for this customer; "happy to help" and "I can see" do not. */
const offer: Decide = (verb, { place, clause, before }) => {
  const { offers, asksFirst } = place.grammar;
  // "Happy to look into it" is courtesy as long as it names nothing to look into.
  const opening = place.sentence.text.slice(clause.start);
  if (offers.courtesy.test(verb) && !offers.ability.test(opening)) return null;
  if (!offers.deeds.test(verb) || !offers.forCustomer.test(verb)) return null;
  if (asksFirst.test(before) || offers.vetoBefore.test(before)) return null;
  return { type: "offer", strength: "offer", debtor: "agent" };
};

function negative(rest: string, opening: Span, place: Place): Reading | null {
  const { sentence, grammar } = place;
  if (sentence.question) return null;
  const { again, ours, spared } = grammar.negatives;
  const own = ours.test(sentence.text.slice(opening.start)) && spared.test(rest);
  if (!again.test(rest) && !own) return null;
  return { type: "negative", strength: "firm", debtor: "organisation" };
}

function isNow(clause: Clause, place: Place): boolean {
  const when = whenIn(clause, place)?.span ?? null;
  return when !== null && place.grammar.now.test(place.sentence.text.slice(when.start, when.end));
}

/** Inside quotation marks that were opened before. */
function quoted(before: string): boolean {
  let marks = 0;
  for (const char of before) if (char === '"') marks += 1;
  return marks % 2 === 1;
}
