import { set, text } from "../../format/search_params.ts";

/** What a link to a conversation points at. */
export interface ConversationPlace {
  finding?: string;
  promise?: string;
  message?: string;
}

export function conversationPlace(raw: Record<string, unknown>): ConversationPlace {
  return set({
    finding: text(raw.finding),
    promise: text(raw.promise),
    message: text(raw.message),
  });
}
