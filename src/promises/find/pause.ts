import type { PromiseMention } from "../types.ts";
import type { Span } from "../../text/types.ts";
import { NUMBER_WORDS } from "../../text/number_words.ts";
import type { Place } from "./index.ts";

/** Longer sentences speak of a moment rather than ask for one. */
const FEW_WORDS = 14;

/** "One moment please", "Give me ten minutes": in a live talk a promise to be back in a few minutes. */
export function pauseIn(place: Place): PromiseMention | null {
  const { sentence, absolute, grammar, message, position, conversation } = place;
  const live = (message.message.channel ?? conversation.channel) === "chat";
  if (!live || message.automated || sentence.tokens.length > FEW_WORDS) return null;
  const found = grammar.pause.exec(sentence.text);
  if (found === null) return null;
  const { ask = "" } = found.groups ?? {};
  const end = found.index + found[0].length;
  const span: Span = absolute({ start: end - ask.length, end });
  return {
    ...span,
    message: message.index,
    sentence: position,
    type: "immediate",
    strength: "firm",
    polarity: "do",
    debtor: "agent",
    beneficiary: "customer",
    parts: [{ deed: "contact", objects: [] }],
    condition: null,
    customerActs: false,
    when: span,
    language: grammar.language,
    whenLanguage: grammar.language,
    automated: false,
    pause: { minutes: minutesOf(found.groups ?? {}) },
  };
}

/** The minutes asked for; null where none are counted: "one minute" is a way of saying a moment. */
function minutesOf({ count, unit = "" }: Record<string, string | undefined>): number | null {
  if (count === undefined || !unit.startsWith("min")) return null;
  const words = { ...NUMBER_WORDS.es, ...NUMBER_WORDS.en, ...NUMBER_WORDS.tl };
  const value = words[count] ?? Number(count);
  return value > 1 ? value : null;
}

/** Numbers of a language, as an alternative of a pattern. */
export function numbersOf(...languages: readonly (keyof typeof NUMBER_WORDS)[]): string {
  return ["\\d{1,2}", ...languages.flatMap((language) => Object.keys(NUMBER_WORDS[language]))].join(
    "|",
  );
}
