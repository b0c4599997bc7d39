import type { Conversation } from "../model/conversation.ts";
import { CueIndex } from "../text/cues.ts";
import { fold } from "../text/fold.ts";
import { segment } from "../text/segments.ts";
import { sentencesOf } from "../text/sentences.ts";
import { LEAVING_CUES } from "./leaving_cues.ts";

const index = new CueIndex(LEAVING_CUES);
/** A quick look over the folded text, so that most messages cost nothing more. */
const worthReading = new RegExp(
  `\\b(?:${[...new Set(LEAVING_CUES.flatMap(({ anchors }) => anchors))].join("|")})\\b`,
);

/** When the customer first cancelled, by the events; null when they did not. */
export function cancelledAt({ events }: Pick<Conversation, "events">): string | null {
  return events.find(({ type }) => type === "cancellation")?.at ?? null;
}

/** The customer's own words that say they leave or dispute, the last such; null when there are none. */
export function leavingWords(conversation: Conversation): string | null {
  for (const { author, text } of conversation.messages.toReversed()) {
    if (author.role !== "customer") continue;
    const folded = fold(text);
    if (!worthReading.test(folded)) continue;
    for (const sentence of sentencesOf(folded, segment(folded))) {
      const match = index.match(sentence)[0];
      if (match !== undefined) return text.slice(match.start, match.end);
    }
  }
  return null;
}
