import { workCalendar } from "../../calendar/work_calendar.ts";
import { targetOf } from "../../model/config.ts";
import type { ReviewContext } from "../../model/context.ts";
import type { Conversation } from "../../model/conversation.ts";
import type { ActKind, Wait } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";
import { asksBack } from "./asks_back.ts";
import type { ActsIn } from "./needs.ts";
import { asksOn, isSettled, thanksIn } from "./solved.ts";
import { quickTest } from "../../text/requirement.ts";
import { SOLVED_ELSEWHERE, THANKS_ELSEWHERE, worded, wordedIn } from "./wordings.ts";

const MINUTE = 60_000;
/** Longer messages with a word of thanks say more than thanks. */
const LAST_WORD = 20;
/** A first message of nothing but thanks. */
const FEW = 5;

/**
 * The stretches in which the customer waited for a reply. The clock starts with the first customer
 * message that seeks an answer and ends with the first reply that is not an automatic one, or when the
 * customer needs none any more. A further message of the customer does not restart it; thanks, "it
 * works now" and "I will try that" start none; a message without a time runs no clock.
 */
export function waitsOf(
  { conversation, messages }: PreparedConversation,
  actsIn: ActsIn,
  context: ReviewContext,
): Wait[] {
  const waits: Wait[] = [];
  let open: PreparedMessage | null = null;
  let replies = 0;
  let last: PreparedMessage | null = null;
  const close = (to: number | null, endedAt: number | null) => {
    if (open?.at == null || endedAt === null || endedAt < open.at) return;
    waits.push({
      from: open.index,
      to,
      first: replies === 0,
      startedAt: open.at,
      endedAt,
      ...measured(conversation, open, endedAt, context),
    });
  };
  for (const message of messages) {
    if (message.side === "staff") {
      if (!isReply(message, actsIn) || isBystander(message, actsIn, conversation)) continue;
      // A farewell shows that the staff, too, saw nothing left to answer.
      if (replies === 0 || !isFarewell(message, actsIn)) close(message.index, message.at);
      open = null;
      replies += 1;
      last = message;
    } else if (message.side === "customer") {
      if (open === null) {
        const tells = last !== null && tellsWhatWasAsked(message, last, actsIn);
        const rests = replies > 0 && !tells && leavesItThere(message, actsIn);
        open = tells || (!rests && seeksAnswer(message, actsIn, conversation)) ? message : null;
      } else if (endsWish(message, actsIn)) {
        // After more talk the word of success no longer tells how long an answer was missed.
        if (message.index === open.index + 1) close(null, message.at);
        open = null;
      }
    }
  }
  const now = Date.parse(context.now);
  close(null, Math.min(now, closedAt(conversation) ?? now));
  return waits;
}

/** When it was closed, by the last event that says so. */
function closedAt({ status, events }: Conversation): number | null {
  if (status !== "solved" && status !== "closed") return null;
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
  const calendar = target?.clock === "business" ? workCalendar(context.config.calendar) : null;
  const minutes =
    calendar?.businessMinutesBetween(startedAt, endedAt) ?? (endedAt - startedAt) / MINUTE;
  return {
    minutes,
    target: target?.minutes ?? null,
    workingDay: calendar?.dayMinutes ?? null,
  };
}

/**
 * Whether a staff message stops the clock. A bot's does when it resolves, instructs or hands over;
 * an automatic acknowledgement never does, nor does mail that could not be delivered.
 */
export function isReply(message: PreparedMessage, actsIn: ActsIn): boolean {
  if (message.message.delivery === "failed") return false;
  if (message.role === "bot") {
    return actsIn(message.index, "done", "transfer", "instruction").length > 0;
  }
  return !message.automated && !wordedIn("automatic", message.folded.slice(0, 400));
}

const ASKS: readonly ActKind[] = ["request", "complaint", "chase", "not_solved", "asks_human"];

/** Whether the customer expects an answer to this message. */
export function seeksAnswer(
  message: PreparedMessage,
  actsIn: ActsIn,
  conversation: Conversation,
): boolean {
  if (isTalkAmongCustomers(message, conversation)) return false;
  const asks = asksSomething(message, actsIn);
  const has = (...kinds: readonly ActKind[]) => actsIn(message.index, ...kinds).length > 0;
  if (message.index === 0 && !asks) {
    const over = has("withdraws", "confirms_solved") || (has("thanks") && message.words <= FEW);
    return !over && !isPublicTalk(message, conversation);
  }
  if (asks) return true;
  if (has("withdraws", "confirms_solved", "thanks")) return false;
  if (message.sentences.some((sentence) => worded("holding", sentence))) return false;
  if (message.words <= 3) return false;
  return message.words > LAST_WORD || !quickTest(THANKS_ELSEWHERE.pattern, message.folded);
}

function asksSomething({ index, sentences }: PreparedMessage, actsIn: ActsIn): boolean {
  if (actsIn(index, "withdraws").length > 0) return false;
  return (
    actsIn(index, ...ASKS).some(({ scope }) => !scope.quoted) ||
    sentences.some(
      (sentence) =>
        (sentence.question && sentence.tokens.length > 2) || worded("indirectQuestion", sentence),
    )
  );
}

/** A public post that asks nothing and is taken up by another author was not written to the staff. */
function isPublicTalk({ message }: PreparedMessage, { channel, messages }: Conversation): boolean {
  const next = messages[1]?.author;
  return (
    (message.channel ?? channel) === "social" &&
    next?.role === "customer" &&
    next.id !== message.author.id
  );
}

/** A public answer to another customer: it begins with that customer's name. */
function isTalkAmongCustomers({ message }: PreparedMessage, { messages }: Conversation): boolean {
  const named = /^\s{0,4}@([\w.-]{1,60})/.exec(message.text)?.[1];
  if (named === undefined) return false;
  return messages.some(
    ({ author }) =>
      (author.id === named || author.name === named) &&
      author.role === "customer" &&
      author.id !== message.author.id,
  );
}

function endsWish(message: PreparedMessage, actsIn: ActsIn): boolean {
  return actsIn(message.index, "not_solved").length === 0 && isSettled(message, actsIn);
}

/**
 * After a reply: success, or thanks with no word of anything that is still amiss, or a step the customer
 * will take first.
 */
function leavesItThere(message: PreparedMessage, actsIn: ActsIn): boolean {
  if (asksOn(message, actsIn)) return false;
  if (isSettled(message, actsIn)) return true;
  const holds = message.sentences.some((sentence) => worded("holding", sentence));
  return thanksIn(message, actsIn) && (holds || actsIn(message.index, "complaint").length === 0);
}

/** Fewer words beside the thanks are "thank you, will do". */
const TOLD = 4;

/** The staff asked something, and beside a word of thanks the customer tells it: the turn is theirs. */
function tellsWhatWasAsked(
  message: PreparedMessage,
  reply: PreparedMessage,
  actsIn: ActsIn,
): boolean {
  if (!thanksIn(message, actsIn) || !asksBack(reply, actsIn)) return false;
  if (isSettled(message, actsIn)) return false;
  const polite = new Set(actsIn(message.index, "thanks").map(({ sentence }) => sentence));
  const rest = message.sentences.filter((_, i) => !polite.has(i));
  if (rest.some((sentence) => worded("holding", sentence))) return false;
  return rest.some(({ tokens }) => tokens.length >= TOLD);
}

/** Another reader of a public place who has the same trouble: no reply, whoever wrote it. */
function isBystander(
  { index, message, sentences, folded }: PreparedMessage,
  actsIn: ActsIn,
  { channel, messages }: Conversation,
): boolean {
  if (channel !== "forum" || folded.includes("http")) return false;
  if (actsIn(index, "instruction", "alternative", "offer", "data_request").length > 0) return false;
  const first = messages.findIndex(({ author }) => author.id === message.author.id) === index;
  return first && sentences.some((sentence) => worded("meToo", sentence));
}

/** Longer farewells say something else as well. */
const FAREWELL = 25;

function isFarewell(message: PreparedMessage, actsIn: ActsIn): boolean {
  if (message.words > FAREWELL || actsIn(message.index, "instruction").length > 0) return false;
  return (
    wordedIn("farewell", message.folded) || quickTest(SOLVED_ELSEWHERE.pattern, message.folded)
  );
}
