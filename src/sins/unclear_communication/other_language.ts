import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { tongueOf } from "../../text/tongue.ts";
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
  const ours = tongueIn([reply]);
  if (ours === null || SPEAKS_OF_LANGUAGE.test(reply.folded)) return undefined;
  if (QUOTES.test(reply.folded)) return undefined;
  const theirs = tongueIn(before);
  if (theirs === null || theirs === ours) return undefined;
  if (SIDE_BY_SIDE.has(theirs) && SIDE_BY_SIDE.has(ours)) return undefined;
  if (seen.customer.some((message) => tongueIn([message]) === ours)) return undefined;
  const asked = before.at(-1)?.sentences[0];
  const passage =
    reply.sentences.find(({ tokens }) => tokens.length >= GREETING) ?? reply.sentences[0];
  if (asked === undefined || passage === undefined) return undefined;
  return {
    branch: "other_language",
    source: "agent_text",
    message: reply.index,
    span: { start: passage.start, end: passage.end },
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

function tongueIn(messages: readonly PreparedMessage[]): string | null {
  return tongueOf(messages.flatMap(({ sentences }) => sentences.flatMap(({ tokens }) => tokens)));
}

/** Names a language, or says that it is translated; folded, in the languages staff write. */
const SPEAKS_OF_LANGUAGE =
  /\b(?:english|spanish|german|french|italian|dutch|portuguese|tagalog|filipino|polish|russian|language|translat(?:ed|ion|or|e)|ingles|español|espanol|castellano|idioma|traduc(?:ir|cion|tor|ido)|frances|aleman|italiano|portugues|wika|deutsch|englisch|sprache|anglais|francais|langue|inglese|lingua|engels|nederlands|taal)\b/;

/** Begins by quoting the customer, and so in this other language a translation. */
const QUOTES = /^\W{0,4}(?:\S{1,40} ){1,4}(?:said|wrote|escribio|dijo|schrieb)\b/;
