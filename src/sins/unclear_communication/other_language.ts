import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { likelyTongueOf, type Tongue } from "../../text/tongue.ts";
import type { Sentence, Span } from "../../text/types.ts";
import type { Candidate } from "../types.ts";

/** A first sentence shorter than this is a greeting; the quote takes the next. */
const GREETING = 4;

/**
 * Tongues that the same people write by turns, often within a sentence: who is served in Tagalog reads
 * English, and companies there answer in either.
 */
const SIDE_BY_SIDE = new Set(["en", "tl"]);

/**
 * The first person who answers does so in a language in which the customer does not write, here or
 * later. Who speaks of languages or quotes a translation has not overlooked it.
 */
export function otherLanguage(seen: Observations): Candidate[] {
  const reply = seen.staff.find(({ automated, sentences }) => !automated && sentences.length > 0);
  const found = reply === undefined ? undefined : mismatch(seen, reply);
  return found === undefined ? [] : [found];
}

function mismatch(seen: Observations, reply: PreparedMessage): Candidate | undefined {
  const before = seen.customer.filter(({ index }) => index < reply.index);
  // Most conversations are in one language; this saves counting every word again.
  if (isPlainEnglish(reply) && before.every(isPlainEnglish)) return undefined;
  if (SPEAKS_OF_LANGUAGE.test(reply.folded) || QUOTES.test(reply.folded)) return undefined;
  const ours = tongueIn([reply]);
  const theirs = tongueIn(before);
  if (ours === null || theirs === null || theirs.name === ours.name) return undefined;
  // Two guesses prove nothing.
  if (!ours.certain && !theirs.certain) return undefined;
  if (SIDE_BY_SIDE.has(theirs.name) && SIDE_BY_SIDE.has(ours.name)) return undefined;
  if (seen.customer.some((message) => tongueIn([message])?.name === ours.name)) return undefined;
  const asked = before.at(-1)?.sentences[0];
  const passage =
    reply.sentences.find(({ tokens }) => tokens.length >= GREETING) ?? reply.sentences[0];
  if (asked === undefined || passage === undefined) return undefined;
  return {
    branch: ours.certain && theirs.certain ? "other_language" : "other_language_likely",
    source: "agent_text",
    message: reply.index,
    span: clauseIn(passage),
    related: [{ message: before.at(-1)?.index ?? 0, start: asked.start, end: asked.end }],
    severity: 1,
    attribution: "agent",
  };
}

/** Some sentence is English by its own words, and none is anything else. */
function isPlainEnglish({ sentences }: PreparedMessage): boolean {
  return (
    sentences.some(({ own }) => own === "en") &&
    sentences.every(({ own }) => own === "en" || own === null)
  );
}

const HELLO =
  /^\W{0,4}(?:hola|hello|hi|hey|dear|buen[oa]s(?: dias| tardes| noches)?|bonjour|hallo|kumusta(?: po)?)\b[ \w]{0,20}?[\s,.:!]+/;

/** Fewer characters than this are hardly a clause. */
const CLAUSE = 25;

/** The first clause after the greeting: enough to see which language it is. */
function clauseIn({ start, text }: Sentence): Span {
  const greeting = HELLO.exec(text)?.[0].length ?? 0;
  const from = greeting < text.length ? greeting : 0;
  const rest = text.slice(from);
  const mark = rest.slice(CLAUSE).search(/[,;:()]|\s-\s/);
  const length = mark < 0 ? rest.length : CLAUSE + mark;
  return { start: start + from, end: start + from + rest.slice(0, length).trimEnd().length };
}

function tongueIn(messages: readonly PreparedMessage[]): Tongue | null {
  return likelyTongueOf(
    messages.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens)),
  );
}

/** Names a language, or says that it is translated; folded, in the languages staff write. */
const SPEAKS_OF_LANGUAGE =
  /\b(?:english|spanish|german|french|italian|dutch|portuguese|tagalog|filipino|polish|russian|language|translat(?:ed|ion|or|e)|ingles|español|espanol|castellano|idioma|traduc(?:ir|cion|tor|ido)|frances|aleman|italiano|portugues|wika|deutsch|englisch|sprache|anglais|francais|langue|inglese|lingua|engels|nederlands|taal)\b/;

/** Begins by quoting the customer, and so in this other language a translation. */
const QUOTES = /^\W{0,4}(?:\S{1,40} ){1,4}(?:said|wrote|escribio|dijo|schrieb)\b/;
