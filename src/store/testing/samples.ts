import { demoConversations } from "../../demo/index.ts";
import { Config } from "../../model/config.ts";
import type { Conversation, ConversationInput } from "../../model/conversation.ts";
import { parseConversation } from "../../model/normalise.ts";
import type { Finding } from "../../model/review.ts";
import { review } from "../../review/review.ts";
import type { Reviewed } from "../types.ts";

export const NOW = "2026-03-04T10:00:00.000Z";
export const CONFIG = Config.parse({});

/** A conversation with its review. */
export function reviewed(conversation: Conversation, now = NOW): Reviewed {
  return { conversation, review: review(conversation, { now, config: CONFIG }) };
}

/** A conversation of the given texts, the customer and the agent in turn, one message an hour. */
export function talk(
  id: string,
  texts: readonly string[],
  over: Partial<ConversationInput> = {},
): Conversation {
  return parseConversation(
    {
      id,
      channel: "email",
      customer: { id: `c-${id}`, name: "Rosa Lim", email: `rosa-${id}@home.example` },
      messages: texts.map((text, i) => ({
        id: `${id}-${i}`,
        at: new Date(Date.parse("2026-03-02T08:00:00Z") + i * 3_600_000).toISOString(),
        author:
          i % 2 === 0
            ? { email: `rosa-${id}@home.example`, name: "Rosa Lim", role: "customer" }
            : { email: "ben@shop.example", name: "Ben Ortiz", role: "agent" },
        text,
      })),
      ...over,
    },
    (html) => html,
  );
}

/** The eighty invented conversations of the demo, reviewed: something of everything. */
export function demoReviewed(): Reviewed[] {
  return demoConversations(NOW).map((conversation) => reviewed(conversation));
}

/** The same review with other findings in the place of its own. */
export function withFindings(item: Reviewed, findings: readonly Finding[]): Reviewed {
  const { review: own } = item;
  const rules = `${own.provenance.rules}+${findings.map(({ id }) => id).join("+")}`;
  return {
    ...item,
    review: { ...own, findings: [...findings], provenance: { ...own.provenance, rules } },
  };
}

/** A finding on words of a message. */
export function finding(id: string, message: string | null, start: number, end: number): Finding {
  return {
    id,
    sin: "apathy",
    source: message === null ? "structure" : "agent_text",
    message,
    quote: "x".repeat(end - start),
    start,
    end,
    related: [],
    events: [],
    severity: 2,
    attribution: "agent",
    recovered: false,
    rule: "apathy.test",
    rule_version: 1,
    confidence: 0.9,
    counted: true,
    explanation: "e",
    remedy: "r",
  };
}
