import type { ReviewContext } from "../model/context.ts";
import { CONVERSATION_SCHEMA, type Conversation } from "../model/conversation.ts";
import { EPISODE_SOURCE, type EpisodeDraft, type EpisodeReading } from "../model/episodes.ts";
import { mainLanguage } from "./main_language.ts";
import { review } from "./review.ts";

/**
 * What the engine reads in an episode that somebody lived: the sins its words report, each with its
 * quote. An episode is read as a customer's words; a colleague's as those of a served colleague.
 *
 * @example
 * readEpisode({ text: "The toilets were filthy.", role: "visitor" }, { now, config })
 */
export function readEpisode(draft: EpisodeDraft, context: ReviewContext): EpisodeReading {
  const { findings, language } = review(asConversation(draft, context.now), context);
  return {
    language: mainLanguage({ language }),
    // Nobody answered an episode: what waiting and silence would show is no part of it.
    proposals: findings
      .filter(({ source }) => source === "customer_report")
      .toSorted((a, b) => b.confidence - a.confidence)
      .map(({ sin, quote, rule, confidence, explanation }) => ({
        sin,
        quote,
        rule,
        confidence,
        explanation,
      })),
  };
}

function asConversation({ text, role }: EpisodeDraft, at: string): Conversation {
  return {
    schema: CONVERSATION_SCHEMA,
    source: { kind: EPISODE_SOURCE },
    id: "episode",
    channel: role === "colleague" ? "internal" : "other",
    messages: [{ id: "words", at, author: { role: "customer" }, text }],
    events: [],
  };
}
