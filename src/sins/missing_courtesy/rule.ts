import type { ActKind, Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import { isAmongPeers, reportsOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";
import { bare } from "./bare.ts";
import { curt } from "./curt.ts";
import { type Found, type Place, spanOf } from "./found.ts";
import { unregretted } from "./unregretted.ts";

/** So many replies must have had the chance. */
const REPLIES = 2;

const COURTESIES: readonly ActKind[] = [
  "greeting",
  "thanks",
  "apology",
  "acknowledgement",
  "courtesy",
  "ownership",
  "offer",
];

/**
 * Over the whole conversation not one courtesy, though the staff themselves confirm what went wrong, or
 * answer a courteous customer in trouble with a few bare words each time. To look at also where there is one
 * reply only: bare commands to somebody in trouble, and the house's own fault made good without regret. Not
 * among volunteers, and only where we know the language's courtesies.
 */
export function decide(seen: Observations): Candidate[] {
  return [...withoutCourtesy(seen), ...reportsOf(seen, "missing_courtesy", 1)];
}

function withoutCourtesy(seen: Observations): Candidate[] {
  if (isAmongPeers(seen)) return [];
  const replies = seen.staff.filter(({ automated, words }) => !automated && words > 0);
  if (replies.length === 0 || replies.some((reply) => isCourteous(seen, reply))) return [];
  const trouble = troubleOf(seen);
  const related = trouble === undefined ? [] : [trouble];
  const rest = { source: "structure", severity: 1, attribution: "agent" } as const;
  const proven = replies.length < REPLIES ? undefined : manyTimes(seen, replies, trouble);
  if (proven !== undefined) return [{ ...proven, related, ...rest }];
  const fault = unregretted(seen, replies);
  if (fault !== undefined) return [{ ...fault, hint: true, ...rest }];
  const short = curt(seen, replies, trouble);
  return short === undefined ? [] : [{ ...short, related, hint: true, ...rest }];
}

function manyTimes(
  seen: Observations,
  replies: readonly PreparedMessage[],
  trouble: Place | undefined,
): Found | undefined {
  return (
    (trouble === undefined ? undefined : confirmed(replies, trouble.message)) ??
    bare(seen, replies, trouble)
  );
}

/** What went wrong, in the customer's words. */
function troubleOf(seen: Observations): Place | undefined {
  const complaint = seen.customer
    .flatMap(({ index }) => seen.actsIn(index, "complaint", "distress", "not_solved"))
    .find(({ scope }) => !scope.quoted);
  if (complaint !== undefined) {
    const { message, start, end } = complaint;
    return { message, start, end };
  }
  return seen.customer.flatMap(({ index, folded, message }) => {
    const word = TROUBLE.exec(folded);
    if (word === null || message.text === "") return [];
    return [{ message: index, start: word.index, end: word.index + word[0].length }];
  })[0];
}

/** A reply that says itself what went wrong. */
function confirmed(replies: readonly PreparedMessage[], after: number): Found | undefined {
  const confirms = replies.find(({ index, folded }) => index > after && TROUBLE.test(folded));
  const passage = confirms?.sentences.find(({ text }) => TROUBLE.test(text));
  if (confirms === undefined || passage === undefined) return undefined;
  return spanOf("none_at_all", confirms, passage);
}

function isCourteous(seen: Observations, { index, folded, language }: PreparedMessage): boolean {
  return (
    !KNOWN.has(language) ||
    seen.actsIn(index, ...COURTESIES).length > 0 ||
    WARM.test(folded) ||
    RESPECTFUL_TL.test(folded)
  );
}

/** What a company has to be sorry for. */
const TROUBLE =
  /\b(?:delay(?:s|ed)?|outage|lost|damaged|broken|mistake|cancell?ed|missing|wrong item|overcharged|double charged|late|nawala|nasira|sira|basag|mali|kulang|retras(?:o|ad[oa]|ara)|demor(?:a|ad[oa])|perdi(?:d[oa]|eron)|dañad[oa]|rot[oa]|equivocad[oa]|cancelad[oa]|error|falla|falta(?:n|ba)?)\b/;

/** Languages whose courtesies we know; replies in Taglish count as mixed. */
const KNOWN: ReadonlySet<string> = new Set(["en", "es", "tl", "mixed"]);
/** "Po" alone is respect enough in Tagalog. */
const RESPECTFUL_TL = /\b(?:po|pong|opo|ho|oho|naku|sige|ma'am|maam|sir|boss)\b/;

const WARM =
  /\b(?:unfortunately|welcome|glad|happy|hope|enjoy|love|great|hang (?:in|tight)|bear with|certainly|of course|sure thing|no worries|cheers|understand|ugh|oh no|yikes|bummer|let's|dm us|message us|lamentablemente|bienvenid[oa]|con (?:mucho )?gusto|espero|esperamos|claro|por supuesto|entiendo|saludos|buen[oa]s|estimad[oa]|permita(?:me)?|un momento|tranquil[oa]|no se preocupe)\b|!|[:;]-?[)(]|[\u263a-\u27bf]|[\ud83c-\ud83e]/;
