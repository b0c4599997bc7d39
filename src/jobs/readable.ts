import type { Conversation, ConversationInput } from "../model/conversation.ts";
import { AmendsError, type BadRecord, type Place } from "../model/errors.ts";
import { parseConversation } from "../model/normalise.ts";
import { htmlToText } from "../sources/html.ts";
import { storable } from "../store/storable.ts";

/** A conversation as it is stored; null for one that cannot be read, which is told with its place. */
export function readable(
  value: ConversationInput,
  place: Place,
  bad: (record: BadRecord) => void,
): Conversation | null {
  try {
    return storable(parseConversation(value, htmlToText));
  } catch (error) {
    if (!(error instanceof AmendsError)) throw error;
    bad({ place: { ...place, ...error.place }, reason: error.message, hint: error.hint });
    return null;
  }
}
