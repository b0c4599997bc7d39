import { Config } from "../../model/config.ts";
import type { ConversationInput } from "../../model/conversation.ts";
import type { FactsRow } from "../../model/facts.ts";
import { parseConversation } from "../../model/normalise.ts";
import { review } from "../../review/review.ts";
import { factsOf } from "../facts.ts";
import { NO_HISTORY } from "../history.ts";

export const CONFIG = Config.parse({});

/** Who writes: C customer, A and A2 people, B a bot. */
const AUTHORS = {
  C: { id: "c", name: "Rosa Lim", role: "customer" },
  A: { id: "a", name: "Ben Ortiz", role: "agent" },
  A2: { id: "a2", name: "Dina Cruz", role: "agent" },
  B: { id: "b", name: "Mila (bot)", role: "bot" },
} as const;

type Turn = readonly [who: keyof typeof AUTHORS, at: string, text: string];

/** The facts of a conversation of such turns; times are of 2 March 2026, a Monday, in UTC, unless dated. */
export function factsOfTurns(
  turns: readonly Turn[],
  over: Partial<ConversationInput> = {},
  now = "2026-03-20T12:00:00Z",
): FactsRow {
  const at = (time: string) => (time.includes("T") ? `${time}:00Z` : `2026-03-02T${time}:00Z`);
  const conversation = parseConversation(
    {
      id: "one",
      channel: "email",
      messages: turns.map(([who, time, text]) => ({ at: at(time), author: AUTHORS[who], text })),
      ...over,
    },
    (html) => html,
  );
  return {
    ...factsOf(conversation, review(conversation, { now, config: CONFIG }), CONFIG),
    ...NO_HISTORY,
  };
}

/** A change of status at an instant. */
export function statusAt(at: string, to: string) {
  return { at: `${at}:00Z`, type: "status" as const, to };
}
