import type { GivenFact } from "../observations.ts";
import type { PreparedConversation, PreparedMessage } from "../prepared.ts";

/** How a customer's message gives a fact; bounded patterns on the folded text of a sentence. */
const FACTS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["email", /[a-z0-9._%+-]{1,60}@[a-z0-9-]{1,60}\.[a-z0-9.]{2,40}/],
  [
    "order_number",
    /\b(?:order|case|ticket|reference|ref|booking|invoice|confirmation|tracking|account|pedido|reserva|factura|caso)(?: (?:number|no|id|#|numero|nr))?\.?(?: (?:ko|namin|po|ay)\b){0,3}(?: is| es|:|#| ){1,3}#?([a-z]{0,4}-?\d[\da-z-]{3,20})\b/,
  ],
  ["phone", /(?:\+\d{1,3}[ -]?)?\b(?:\d{3}[ -]\d{3,4}[ -]\d{3,4}|09\d{9})\b/],
  [
    "version",
    /\b(?:version|v)\.? ?(\d{1,3}(?:\.\d{1,4}){0,3})\b|(?<![\d.])(\d{2,3}\.\d{1,2}(?:\.\d{1,3})?)(?![\d.]?\d)(?= ?\(?(?:32|64)[ -]?bit|esr)/,
  ],
  [
    "operating_system",
    /\b(?:windows (?:7|8|10|11|xp)|win ?(?:7|8|10|11)|mac ?os|os ?x|ubuntu|linux mint|debian|fedora)\b/,
  ],
  [
    "provider",
    /\b(?:provider is|i (?:use|have)|(?:my|an?|our|the) (?:\w+ ){0,1}|with|from|@)(?: ?\w+ )?(gmail|outlook\.com|hotmail|yahoo|aol|comcast|xfinity|att\.net|gmx|icloud|bt ?internet|verizon|spectrum|cox)(?: (?:is my|account|email|e-mail|imap|pop))?\b/,
  ],
  ["error_text", /\b(?:error|message|says|saying|reads|mensaje)\b.{0,60}?("[^"\n]{8,200}")/],
  ["address", /\b\d{1,5} [a-z]{2,20} (?:street|st|avenue|ave|road|rd|lane|drive|blvd)\b/],
];
const HINT =
  /[\d@"]|windows|mac|linux|ubuntu|gmail|outlook|yahoo|android|ios|hotmail|icloud|debian|fedora|spectrum|comcast|verizon/;

/** Facts the customer gave, in order, so that asking for one again is seen. */
export function factsOf({ messages }: PreparedConversation): GivenFact[] {
  return messages.filter(({ side }) => side === "customer").flatMap(factsIn);
}

function factsIn(message: PreparedMessage): GivenFact[] {
  const facts: GivenFact[] = [];
  for (const sentence of message.sentences) {
    if (!HINT.test(sentence.text)) continue;
    for (const [kind, pattern] of FACTS) {
      const found = pattern.exec(sentence.text);
      if (found === null) continue;
      const start = sentence.start + found.index;
      const value = found.slice(1).find((group) => group !== undefined) ?? found[0];
      facts.push({ message: message.index, kind, value, start, end: start + found[0].length });
    }
  }
  const sent = message.message.attachments ?? [];
  if (sent.length > 0 && message.message.text !== "") {
    const value = sent.map(({ name }) => name ?? "").join(" ");
    facts.push({ message: message.index, kind: "attachment", value, ...opening(message) });
  }
  return facts;
}

function opening({ sentences, message }: PreparedMessage) {
  const first = sentences[0];
  return { start: first?.start ?? 0, end: first?.end ?? message.text.length };
}
