import type { ConversationEvent } from "../../model/conversation.ts";
import type { HandOff } from "../observations.ts";
import type { PreparedConversation } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";

/** A hand-over that names who takes it or keeps the customer company. */
const WARM =
  /\b(?:briefed|introduc|stay (?:with|on)|personally|has your case|full (?:details|history)|all the details|will (?:write|call|email|contact) (?:to )?you|follow up with you|siya (?:na )?(?:po )?ang (?:tatawag|hahawak|kokontak|magre-?reply|mag-?aasikaso)|(?:buong |lahat ng )detalye|sasamahan (?:ko|namin) po kayo)\b/;

/** Every time the customer was moved: by an event, or by words that send them elsewhere. */
export function handOffsOf(
  { conversation, messages }: PreparedConversation,
  actsIn: ActsIn,
): HandOff[] {
  const fromEvents = conversation.events
    .filter(({ type }) => type === "transferred")
    .map(fromEvent);
  const fromWords = messages
    .filter(({ side, automated }) => side === "staff" && !automated)
    .flatMap((message) => {
      const mark = actsIn(message.index, "transfer", "referral").find(
        ({ scope }) => !scope.negated && !scope.question,
      );
      if (mark === undefined) return [];
      const warm = WARM.test(message.folded);
      return [{ message: message.index, event: null, warm, start: mark.start, end: mark.end }];
    });
  return [...fromWords, ...fromEvents];
}

function fromEvent(event: ConversationEvent): HandOff {
  return { message: null, event: event.id ?? event.at, warm: false, start: 0, end: 0 };
}
