import type { ReviewContext } from "../model/context.ts";
import { CONVERSATION_SCHEMA, type Conversation } from "../model/conversation.ts";
import { EPISODE_SOURCE, type EpisodeDraft, type EpisodeReading } from "../model/episodes.ts";
import { SERVED_LANGUAGES, type ServedLanguage } from "../model/taxonomy.ts";
import { trustOf } from "../score/track_record.ts";
import { SINS } from "../sins/index.ts";
import { textsIn } from "../sins/texts.ts";
import { hintsIn } from "./episode_hints/index.ts";
import { mainLanguage } from "./main_language.ts";
import { review } from "./review.ts";

/**
 * What the engine reads in an episode that somebody lived: the sins its words report, each with its
 * quote. An episode is read as a customer's words; a colleague's as those of a served colleague. What
 * only the journal's own wordings tell comes last, with the trust of a rule that nobody has checked.
 *
 * @example
 * readEpisode({ text: "The toilets were filthy.", role: "visitor" }, { now, config })
 */
export function readEpisode(draft: EpisodeDraft, context: ReviewContext): EpisodeReading {
  const { findings, language } = review(asConversation(draft, context.now), context);
  const main = mainLanguage({ language });
  // Nobody answered an episode: what waiting and silence would show is no part of it.
  const reported = findings
    .filter(({ source }) => source === "customer_report")
    .toSorted((a, b) => b.confidence - a.confidence)
    .map(({ sin, quote, rule, confidence, explanation }) => ({
      sin,
      quote,
      rule,
      confidence,
      explanation,
    }));
  const hinted = hintsIn(draft.text, readAs(main))
    .filter(({ sin }) => !reported.some((one) => one.sin === sin))
    .map((hint) => asProposal(hint, context.config.language));
  return { language: main, proposals: [...reported, ...hinted] };
}

/** Taglish and what is too short to tell is read in every language. */
function readAs(language: EpisodeReading["language"]): readonly ServedLanguage[] {
  const served = SERVED_LANGUAGES.filter((one) => one === language);
  return served.length > 0 ? served : SERVED_LANGUAGES;
}

const UNCHECKED = trustOf().confidence;

function asProposal(
  { sin, quote }: ReturnType<typeof hintsIn>[number],
  house: ServedLanguage,
): EpisodeReading["proposals"][number] {
  const known = SINS.find(({ id }) => id === sin);
  const explanation = known === undefined ? "" : textsIn(known, house).texts.definition;
  return { sin, quote, rule: `${sin}.episode`, confidence: UNCHECKED, explanation };
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
