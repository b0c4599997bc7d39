import type { Channel } from "../../model/conversation.ts";
import type { Observations } from "../../review/observations.ts";
import type { PreparedMessage } from "../../review/prepared.ts";
import type { Sentence, Span } from "../../text/types.ts";

/** Here a talk simply ends with somebody's last word. */
export const LIVE: ReadonlySet<Channel> = new Set<Channel>(["chat", "phone", "sms"]);

/** Takes the answer as it is; folded, in the languages we read. */
const ACCEPTS =
  /^\W{0,4}(?:@\w{1,30} ){0,3}(?:ok(?:ay|ie|i|s)?|vale|sige|sure|fine|great|good|nice|cool|perfect\w{0,5}|noted|copy|understood|got it|will do|i (?:can )?see|oh|ah|phew|fair|agreed|done|de acuerdo|listo|entendido|claro|bueno|bien|genial|noted|salamat|oo nga)\b|\b(?:you(?:'re| are) right|tienes? razon|tama (?:po )?(?:kayo|ka)|(?:is|that's|it's|esta|me parece|ayos|okay) (?:bien|fine|ok|okay|good|na|lang)|me sirvio|close (?:it|this)|cierrel[oa]|nothing (?:else|more)|nada mas)\b/;

/** Shorter sentences are exclamations. */
const LEAST_WORDS = 3;

/**
 * What the customer wrote after the last reply, where it neither asks nor says outright that nothing is
 * solved, and neither thanks nor says that all is well: whoever got an answer usually does one of the two.
 * Who only praised ("it was delicious") wanted nothing.
 */
export function lastWord(
  seen: Observations,
  open: readonly PreparedMessage[],
): (Span & { message: number }) | null {
  const { channel } = seen.prepared.conversation;
  if (seen.needs.length === 0 || LIVE.has(channel)) return null;
  if (
    open.some(
      ({ index }) => seen.actsIn(index, "thanks", "confirms_solved", "withdraws").length > 0,
    )
  )
    return null;
  if (open.some(({ folded }) => ACCEPTS.test(folded))) return null;
  for (const message of open) {
    const sentence = lastSentence(seen, message);
    if (sentence !== undefined)
      return { message: message.index, start: sentence.start, end: sentence.end };
  }
  return null;
}

/** People say last what they wait for; thanks and farewells aside. */
export function lastSentence(
  seen: Observations,
  { index, sentences }: PreparedMessage,
): Sentence | undefined {
  const polite = new Set(seen.actsIn(index, "thanks").map(({ sentence }) => sentence));
  return sentences.findLast(
    ({ tokens, text }, i) => tokens.length >= LEAST_WORDS && !polite.has(i) && !FAREWELL.test(text),
  );
}

const FAREWELL =
  /^\W{0,4}(?:(?:best|kind|warm|many) (?:regards|wishes)|regards|cheers|sincerely|yours|saludos|un (?:cordial )?saludo|cordialmente|atentamente|salamat|gumagalang)\b/;
