import type { Channel, Conversation } from "../../model/conversation.ts";
import { fold } from "../../text/fold.ts";
import { tokenise } from "../../text/tokens.ts";
import { sideOf } from "../prepare.ts";

/** The words of a conversation by who said them, without sentences, quotes or languages: a superset of what rules look at. */
export interface SaidWords {
  staff: ReadonlySet<string>;
  customer: ReadonlySet<string>;
  channels: ReadonlySet<Channel>;
  /** A stretch so long that the engine may cut it inside a word: then words tell nothing. */
  cut: boolean;
}

/** Longer stretches without a space may be cut anywhere, which makes words that are no words here. */
const UNCUT = /[^ ]{800}/;

/** Reads the words of a conversation: much cheaper than a review of it. */
export function saidIn(conversation: Conversation): SaidWords {
  const said = { staff: new Set<string>(), customer: new Set<string>() };
  const channels = new Set<Channel>([conversation.channel]);
  let cut = false;
  for (const message of conversation.messages) {
    if (message.channel !== undefined) channels.add(message.channel);
    const side = sideOf(message, conversation);
    if (side === "other") continue;
    const folded = fold(message.text);
    cut ||= UNCUT.test(folded);
    for (const { word } of tokenise(folded)) said[side].add(word);
  }
  return { ...said, channels, cut };
}
