import { workCalendar } from "../calendar/work_calendar.ts";
import type { Config } from "../model/config.ts";
import type { Conversation } from "../model/conversation.ts";
import type { FactsInHistory } from "../model/facts.ts";
import type { Review } from "../model/review.ts";
import type { ExportedConversation, SurveyAnswered } from "../report/rows/row.ts";
import { clocksOf, SECOND } from "./clocks.ts";
import { factsOf } from "./facts.ts";
import { heldOf } from "./held.ts";
import { lifeOf } from "./life.ts";

/** What the store knows of a conversation besides its words and their review. */
export interface Beside {
  agents: readonly string[];
  history: FactsInHistory | null;
  surveys: readonly SurveyAnswered[];
}

/** A conversation as its row in an export is made of: facts as measured, clocks in seconds. */
export function exportedOf(
  conversation: Conversation,
  review: Review,
  config: Config,
  beside: Beside,
): ExportedConversation {
  const facts = factsOf(conversation, review, config);
  const calendar = workCalendar(config.calendar);
  const clocks = clocksOf(conversation, review, calendar, SECOND);
  const life = lifeOf(conversation, review, facts.opened_at, calendar, SECOND);
  const { resolution, resolution_business } = life;
  const within = { openedAt: facts.opened_at, calendar };
  const held = heldOf(conversation, life, within, SECOND);
  return {
    conversation,
    facts,
    seconds: { ...clocks, resolution, resolution_business, held },
    findings: review.findings,
    ...beside,
  };
}
