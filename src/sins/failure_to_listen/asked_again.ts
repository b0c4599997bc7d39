import type { GivenFact, Mark, Observations } from "../../review/observations.ts";
import { sentenceOf } from "../candidates.ts";
import type { Candidate } from "../types.ts";

/** Staff ask for a fact that this thread holds, without a word that they know it. */
export function askedAgain(seen: Observations): Candidate[] {
  const requests = seen
    .sinMarks("failure_to_listen")
    .filter(({ kind, scope }) => kind.startsWith("asks_") && !scope.conditional && !scope.quoted);
  return requests.flatMap((request) => {
    const given = factAskedFor(seen, request);
    const sentence = sentenceOf(seen, request);
    if (given === undefined || sentence === undefined) return [];
    if (isKnowing(seen, request, given)) return [];
    return [
      {
        branch: "asked_again",
        source: "agent_text",
        message: request.message,
        span: { start: sentence.start, end: sentence.end },
        related: [{ message: given.message, start: given.start, end: given.end }],
        severity: 1,
        attribution: "agent",
      },
    ];
  });
}

/** The one value the customer gave; where there are several, asking which one is fair. */
function factAskedFor(seen: Observations, { kind, message }: Mark): GivenFact | undefined {
  const given = seen.facts.filter((fact) => `asks_${fact.kind}` === kind && fact.message < message);
  const values = new Set(given.map(({ value }) => value));
  return values.size === 1 ? given[0] : undefined;
}

/**
 * Fair to ask: they say that they know, check identity or safety, ask in private for what stands in
 * public, or somebody else took over in between.
 */
function isKnowing(seen: Observations, request: Mark, given: GivenFact): boolean {
  const message = seen.prepared.messages[request.message];
  const sentence = sentenceOf(seen, request);
  if (message === undefined || sentence === undefined) return true;
  const knows = seen
    .sinMarks("failure_to_listen", "knows")
    .some((mark) => mark.message === request.message && mark.sentence === request.sentence);
  const handedOver = seen.handOffs.some(
    ({ message: at }) => at !== null && at > given.message && at <= request.message,
  );
  const inPrivate = /\b(?:dm|pm|direct message|private(?:ly)?|inbox)\b/.test(message.folded);
  return (
    knows ||
    handedOver ||
    inPrivate ||
    message.folded.includes(given.value) ||
    asksOfAnother(sentence.text, given, seen)
  );
}

/** "Which version of Outlook?" does not ask for the version of something else. */
function asksOfAnother(text: string, given: GivenFact, seen: Observations): boolean {
  const thing = /\bversions? of (?:the |your )?(\w{2,30})/.exec(text)?.[1];
  if (thing === undefined) return false;
  const giver = seen.prepared.messages[given.message];
  const place = giver?.sentences.find(
    ({ start, end }) => given.start >= start && given.start < end,
  );
  return place === undefined || !place.text.includes(thing);
}
