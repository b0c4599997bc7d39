import type { Conversation } from "../../model/conversation.ts";
import type { Facts, FactsInHistory, HeldByTeam } from "../../model/facts.ts";
import type { Finding } from "../../model/review.ts";
import type { SurveyGiven } from "../../model/surveys.ts";

/** The clocks of a conversation in whole seconds; null is "not measured". */
export interface Seconds {
  first_response: number | null;
  first_response_business: number | null;
  first_human: number | null;
  first_human_business: number | null;
  next_responses: readonly number[];
  next_responses_business: readonly number[];
  resolution: number | null;
  resolution_business: number | null;
  held: readonly HeldByTeam[];
}

/** What a customer answered to one survey. */
export interface SurveyAnswered {
  answered_at: string;
  given: SurveyGiven;
  words: string;
}

/** One conversation with everything that the columns of an export are made of. */
export interface ExportedConversation {
  conversation: Pick<Conversation, "source" | "customer" | "rating">;
  agents: readonly string[];
  facts: Facts;
  /** Null until the facts of the customer's other conversations have been made. */
  history: FactsInHistory | null;
  seconds: Seconds;
  findings: readonly Pick<Finding, "sin" | "severity" | "counted">[];
  /** Of customers, the latest first. */
  surveys: readonly SurveyAnswered[];
}
