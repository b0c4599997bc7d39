import type {
  ConversationEvent,
  ConversationInput,
  MessageInput,
} from "../../model/conversation.ts";

/** Fields of the conversation besides its id, messages and events. */
type Fields = Partial<ConversationInput>;

/** A conversation in the making: its parts may stand anywhere in a file. */
export interface Draft {
  readonly id: string;
  fields: Fields;
  readonly messages: Map<string, MessageInput & { id: string }>;
  readonly events: ConversationEvent[];
}

/** Gathers conversations whose parts arrive in any order; a message that comes again takes its newer form. */
export function openBook(kind: string) {
  const drafts = new Map<string, Draft>();
  return {
    draft(id: string): Draft {
      const known = drafts.get(id);
      if (known !== undefined) return known;
      const draft: Draft = { id, fields: { source: { kind } }, messages: new Map(), events: [] };
      drafts.set(id, draft);
      return draft;
    },
    drafts: (): Iterable<Draft> => drafts.values(),
  };
}

/** The conversation of a draft, messages and events in the order of time. */
export function conversationOf({ id, fields, messages, events }: Draft): ConversationInput {
  return {
    id,
    ...fields,
    messages: [...messages.values()].sort((a, b) => (a.at ?? "").localeCompare(b.at ?? "")),
    events: uniqueEvents(events).sort((a, b) => a.at.localeCompare(b.at)),
  };
}

function uniqueEvents(events: readonly ConversationEvent[]): ConversationEvent[] {
  return [...new Map(events.map((event) => [event.id ?? JSON.stringify(event), event])).values()];
}
