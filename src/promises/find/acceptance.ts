import type { PreparedMessage } from "../../review/prepared.ts";
import type { PromiseMention } from "../types.ts";
import { deedOf, objectsOf } from "./deed.ts";
import type { PromiseGrammar } from "./grammar.ts";

/** Only a short reply is an acceptance as a whole; in a long one "sure" is a way of speaking. */
const LONGEST_REPLY = 40;

/** "Sure", "will do" in answer to a request for an act: the request is what is promised. */
export function acceptance(
  message: PreparedMessage,
  previous: PreparedMessage | null,
  grammar: PromiseGrammar,
): PromiseMention | null {
  if (previous === null || message.automated || message.words > LONGEST_REPLY) return null;
  const position = message.sentences.findIndex(({ text }) => grammar.agreement.test(text));
  const sentence = message.sentences[position];
  if (sentence === undefined || position > 1) return null;
  const request = previous.sentences.find(
    ({ text, language }) => language === grammar.language && grammar.request.test(text),
  );
  if (request === undefined) return null;
  const asked = request.text.slice(Math.max(0, request.text.search(grammar.request)));
  return {
    start: sentence.start,
    end: sentence.end,
    message: message.index,
    sentence: position,
    type: "acceptance",
    strength: "firm",
    polarity: "do",
    debtor: "agent",
    beneficiary: "customer",
    parts: [{ deed: deedOf(asked, asked, grammar), objects: objectsOf(asked, grammar) }],
    condition: null,
    customerActs: false,
    when: null,
    language: grammar.language,
    whenLanguage: grammar.language,
    automated: false,
  };
}
