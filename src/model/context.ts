import type { Config } from "./config.ts";
import type { Conversation } from "./conversation.ts";
import type { PromiseMark } from "./marks.ts";
import type { HouseRules } from "./house_rules.ts";

/**
 * Everything a review may know besides the conversation itself. The engine reads no clock and no
 * database: what is not here is not known, and is listed in the review's `missing_context`.
 */
export interface ReviewContext {
  /** RFC 3339 instant at which promises and waits are judged. */
  now: string;
  config: Config;
  /** Reply templates seen across conversations; see review/templates.ts. */
  templates?: TemplateIndex | undefined;
  /** The customer's other conversations, for fulfilment that lies elsewhere. */
  history?: readonly Conversation[] | undefined;
  /** What people set by hand about promises of this conversation. */
  marks?: readonly PromiseMark[] | undefined;
  /** The house's own rules, words, exceptions and switches. */
  house?: HouseRules | undefined;
  /** How often each rule was right; decides confidence and what is counted. */
  trackRecord?: TrackRecord | undefined;
}

/** Sent in so many conversations, a reply is a template. */
export const TEMPLATE_FROM = 3;

/** Tells in how many different conversations a near-identical reply was sent. */
export interface TemplateIndex {
  /** Number of distinct conversations with a reply of this fingerprint. */
  conversationsWith(fingerprint: string): number;
}

/** How often findings were right and wrong where somebody checked. */
export interface Cases {
  right: number;
  wrong: number;
}

/** Cases among real conversations, and apart from them those among conversations written to test the sin. */
export interface RuleRecord extends Cases {
  written?: Cases | undefined;
}

/** Judged cases per `rule` or `rule:language`. */
export type TrackRecord = Readonly<Record<string, RuleRecord>>;

/**
 * Messages of one conversation that are reviewed, the latest. People have never written so many under one subject;
 * programs have. Some rules compare each message with each, so a hundred thousand would take hours.
 */
export const MOST_REVIEWED = 10_000;

/** Stands in `missing_context` of a review that did not look at all messages. */
export const EARLIER_MESSAGES = "earlier_messages";
