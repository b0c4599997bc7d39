import { workCalendar } from "../../calendar/work_calendar.ts";
import { targetOf } from "../../model/config.ts";
import type { ReviewContext } from "../../model/context.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { Wait } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import type { ActsIn } from "./needs.ts";

const MINUTE = 60_000;

/**
 * The stretches in which the customer waited for a reply. The clock starts with the first customer
 * message that seeks an answer and ends with the first reply that is not an automatic one; a further
 * message of the customer does not restart it, and thanks or "it works now" start none.
 */
export function waitsOf(
  { conversation, messages }: PreparedConversation,
  actsIn: ActsIn,
  context: ReviewContext,
): Wait[] {
  const now = Date.parse(context.now);
  const waits: Wait[] = [];
  let open: PreparedMessage | null = null;
  let replies = 0;
  const close = (reply: PreparedMessage | null, endedAt: number) => {
    if (open?.at == null || endedAt < open.at) return;
    waits.push({
      from: open.index,
      to: reply?.index ?? null,
      first: replies === 0,
      startedAt: open.at,
      endedAt,
      ...measured(conversation, open, endedAt, context),
    });
  };
  for (const message of messages) {
    if (message.side === "staff") {
      if (!stopsClock(message, actsIn)) continue;
      if (open !== null && message.at !== null) close(message, message.at);
      open = null;
      replies += 1;
    } else if (message.side === "customer" && open === null && seeksAnswer(message, actsIn)) {
      open = message.at === null ? null : message;
    } else if (message.side === "customer" && open !== null && endsWish(message, actsIn)) {
      open = null;
    }
  }
  if (open !== null && !isClosed(conversation)) close(null, now);
  else if (open !== null) close(null, Math.min(now, closedAt(conversation) ?? now));
  return waits;
}

function isClosed({ status }: Conversation): boolean {
  return status === "solved" || status === "closed";
}

function closedAt({ events }: Conversation): number | null {
  const closing = events.findLast(
    ({ type, to, value }) => type === "status" && /solved|closed/.test(String(to ?? value ?? "")),
  );
  return closing === undefined ? null : Date.parse(closing.at);
}

function measured(
  conversation: Conversation,
  open: PreparedMessage,
  endedAt: number,
  context: ReviewContext,
) {
  const target = targetOf(context.config, open.message.channel ?? conversation.channel);
  const startedAt = open.at ?? endedAt;
  const minutes =
    target?.clock === "business"
      ? workCalendar(context.config.calendar).businessMinutesBetween(startedAt, endedAt)
      : (endedAt - startedAt) / MINUTE;
  return { minutes, target: target?.minutes ?? null };
}

/** Any answer stops the clock, a bot's too; an automatic acknowledgement or an empty bot turn does not. */
function stopsClock(message: PreparedMessage, actsIn: ActsIn): boolean {
  if (!message.automated) return true;
  return actsIn(message.index, "done", "transfer", "instruction").length > 0;
}

function seeksAnswer(message: PreparedMessage, actsIn: ActsIn): boolean {
  if (message.index === 0) return true;
  const acts = actsIn(message.index);
  const has = (...kinds: readonly string[]) =>
    acts.some(({ kind, scope }) => kinds.includes(kind) && !scope.quoted);
  if (has("withdraws")) return false;
  const asks = message.sentences.some(({ question, tokens }) => question && tokens.length > 2);
  if (has("confirms_solved") && !asks) return false;
  if (has("thanks") && !asks && !has("chase", "not_solved", "complaint", "request")) return false;
  return message.words > 3 || asks;
}

function endsWish(message: PreparedMessage, actsIn: ActsIn): boolean {
  return actsIn(message.index, "withdraws", "confirms_solved").some(
    ({ scope }) => !scope.negated && !scope.conditional,
  );
}
