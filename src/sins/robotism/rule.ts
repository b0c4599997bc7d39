import type { Observations } from "../../review/observations.ts";
import { placeholdersIn } from "../../text/placeholders.ts";
import type { Span } from "../../text/types.ts";
import { inStaffWords, plainStaffMarks, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { canned } from "./canned.ts";
import { dataFirst } from "./data_first.ts";
import { noPerson } from "./no_person.ts";
import { repeated } from "./repeated.ts";
import { stepsAgain } from "./steps_again.ts";
import { unresponsive } from "./unresponsive.ts";

/**
 * Scripted words that do not respond to this customer: the same again after it failed, stock phrases in
 * place of an answer, the usual steps to who has done them, gaps left in a template, data demanded before
 * any word about the problem. A template that fits, and an automatic reply that says what it is, are none of it. One finding a reply.
 */
export function decide(seen: Observations): Candidate[] {
  const proven = [
    ...leftovers(seen),
    ...repeated(seen),
    ...dataFirst(seen),
    ...stepsAgain(seen),
    ...noPerson(seen),
    ...unresponsive(seen),
    ...canned(seen),
  ];
  const replies = new Set<number | null>();
  const onePerReply = proven.filter(({ message }) => !replies.has(message) && replies.add(message));
  const told = reportsOf(seen, "robotism").filter((one) => !onlyAsks(seen, one));
  return [...onePerReply, ...told];
}

/** "Are you a bot?", before anybody has answered, asks and tells of nothing. */
function onlyAsks(seen: Observations, { message, span }: Candidate): boolean {
  const asked = seen.prepared.messages[message ?? -1]?.sentences.find(
    (sentence) => span !== null && holds(sentence, span),
  );
  return asked?.question === true && !seen.staff.some(({ index }) => index < (message ?? 0));
}

const holds = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** A gap in double braces, or one that names a person and stands in a greeting or below the text. */
const GAP =
  /^\{\{|^(?:%|\[)[^a-z]{0,3}(?:(?:insert|your|the|customer|client|agent|first|last|full|nombre|user)[ _-]?)*(?:name|nombre|pangalan|cliente)\b/;
const GREETS =
  /(?:\b(?:dear|hi|hello|hey|hola|regards|sincerely|thanks|saludos|kumusta)(?: po)?|estimad[oa])[,!]?\s{0,2}$/;

/** What the maker of the text forgot to take out: an unfilled gap, words to whoever asked for a draft. */
function leftovers(seen: Observations): Candidate[] {
  const gaps = seen.staff.flatMap(({ index, folded, sentences }) => {
    const gap = placeholdersIn(folded).find(({ start, end }) => {
      const own = sentences.some((sentence) => holds(sentence, { start, end }));
      const greets = folded.startsWith("{{", start) || GREETS.test(folded.slice(0, start));
      return own && greets && GAP.test(folded.slice(start, end));
    });
    if (gap === undefined) return [];
    return [leftover(index, gap.start, gap.end)];
  });
  const generated = plainStaffMarks(seen, "robotism", "generated")
    .filter(({ sentence }) => sentence <= 1)
    .map((mark) => inStaffWords(mark, { branch: "leftover", severity: 1, attribution: "agent" }));
  return [...gaps, ...generated];
}

function leftover(message: number, start: number, end: number): Candidate {
  return {
    branch: "leftover",
    source: "agent_text",
    message,
    span: { start, end },
    severity: 1,
    attribution: "process",
  };
}
