import type { Conversation, Message } from "../model/conversation.ts";
import type { Language } from "../model/taxonomy.ts";
import { fold } from "../text/fold.ts";
import { segment } from "../text/segments.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Sentence } from "../text/types.ts";
import type { PreparedConversation, PreparedMessage, Side } from "./prepared.ts";

/** Folds, segments and splits every message once; everything later reads this. */
export function prepare(conversation: Conversation): PreparedConversation {
  const said = new Map<string, Side>();
  let unsure = spokenIn(conversation.locale) ?? "en";
  const messages = conversation.messages.map((message, index) => {
    const prepared = prepareMessage(message, index, sideOf(message, conversation), said, unsure);
    unsure = served(prepared.language) ?? unsure;
    return prepared;
  });
  return { conversation, messages };
}

/** The language of a locale ("es-MX", "fil-PH"), where it is one that is served. */
function spokenIn(locale: string | undefined): Language | null {
  const code = locale?.split("-")[0]?.toLowerCase();
  return served(code === "fil" ? "tl" : code);
}

function served(language: string | undefined): Language | null {
  return language === "en" || language === "es" || language === "tl" ? language : null;
}

function prepareMessage(
  message: Message,
  index: number,
  side: Side,
  said: Map<string, Side>,
  unsure: Language,
): PreparedMessage {
  const folded = fold(message.text);
  const segments = segment(folded);
  const sentences = withoutQuotes(sentencesOf(folded, segments, unsure), side, said);
  return {
    message,
    index,
    at: message.at === undefined ? null : Date.parse(message.at),
    side,
    role: message.author.role,
    automated: message.automated === true || message.author.role === "bot",
    folded,
    segments,
    sentences,
    language: dominantLanguage(sentences),
    words: sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0),
  };
}

/** Shorter sentences may be alike by chance. */
const QUOTABLE = 25;

/**
 * Forums quote without any mark ("Ana said ..."): a sentence that somebody of another side wrote before,
 * letter by letter, is a quotation and not this author's own word.
 */
function withoutQuotes(
  sentences: readonly Sentence[],
  side: Side,
  said: Map<string, Side>,
): readonly Sentence[] {
  const own = sentences.filter(({ text }) => (said.get(text) ?? side) === side);
  for (const { text } of own) if (text.length >= QUOTABLE) said.set(text, side);
  return own;
}

/**
 * In an internal conversation the requester is the one served and the other colleagues serve; where none
 * is named, whoever wrote first.
 */
export function sideOf(message: Message, conversation: Conversation): Side {
  const { role, id } = message.author;
  const requester = conversation.requester ?? conversation.messages[0]?.author.id;
  if (conversation.channel === "internal" && requester !== undefined) {
    if (id === requester) return "customer";
    return role === "system" || role === "bystander" ? "other" : "staff";
  }
  if (role === "customer") return "customer";
  if (role === "agent" || role === "bot") return message.private === true ? "other" : "staff";
  return "other";
}

function dominantLanguage(sentences: readonly Sentence[]): Language {
  const words = new Map<Language, number>();
  for (const { language, tokens } of sentences) {
    words.set(language, (words.get(language) ?? 0) + tokens.length);
  }
  let best: Language = "other";
  let most = 0;
  for (const [language, count] of words) {
    if (count > most) {
      best = language;
      most = count;
    }
  }
  return best;
}
