import { z } from "zod";
import type { Conversation, Message } from "../model/conversation.ts";
import { AmendsError } from "../model/errors.ts";
import { FINDING_SOURCES, PROMISE_STATES, PROMISE_TYPES, SIN_IDS } from "../model/taxonomy.ts";

/** Labels name messages by index; ids that are the index as text are taken as well. */
const MessageIndex = z.coerce.number().int().nonnegative();

export const FindingLabel = z.looseObject({
  sin: z.enum(SIN_IDS),
  source: z.enum(FINDING_SOURCES),
  message: MessageIndex,
  quote: z.string().default(""),
  start: z.number().int().optional(),
  end: z.number().int().optional(),
  sure: z.enum(["sure", "probable", "unsure"]).default("sure"),
});
export type FindingLabel = z.infer<typeof FindingLabel>;

export const PromiseLabel = z.looseObject({
  message: MessageIndex,
  quote: z.string(),
  start: z.number().int(),
  end: z.number().int(),
  type: z.enum(PROMISE_TYPES),
  deadline_text: z.string().nullish(),
  state: z.enum(PROMISE_STATES).nullish(),
});
export type PromiseLabel = z.infer<typeof PromiseLabel>;

/** One line of a labels file. Without `findings` only promises were labelled, without `promises` only sins. */
export const Labels = z.looseObject({
  conversation: z.string(),
  findings: z.array(FindingLabel).optional(),
  promises: z.array(PromiseLabel).optional(),
  stratum: z.string().optional(),
});
export type Labels = z.infer<typeof Labels>;

/** A conversation with what a person found in it. */
export interface GoldCase {
  conversation: Conversation;
  labels: Labels;
}

/** Reads one value as a labels line. @throws AmendsError `invalid_input` naming the field */
export function parseLabels(value: unknown): Labels {
  const parsed = Labels.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const field = issue?.path.map(String).join(".") || "(the record)";
  throw new AmendsError("invalid_input", `${field}: ${issue?.message ?? "not a labels line"}`, {
    place: { field },
    hint: "A labels line is {conversation, findings:[{sin, source, message, quote, sure, ...}], promises:[...]}.",
  });
}

/**
 * The message a label speaks of. Gold files name messages by their place in the file, and use that as
 * their id as well; reading puts messages in time order, so the id is what holds.
 */
export function labelledMessage({ messages }: Conversation, index: number): Message | undefined {
  return messages.find(({ id }) => id === String(index)) ?? messages[index];
}

/** Labels whose quote is not where they say: the gold itself is wrong there. */
export function misplacedLabels({ conversation, labels }: GoldCase): string[] {
  const quoted = [...(labels.findings ?? []), ...(labels.promises ?? [])];
  return quoted
    .filter(({ message, quote, start, end }) => {
      if (quote === "" || start === undefined || end === undefined) return false;
      return labelledMessage(conversation, message)?.text.slice(start, end) !== quote;
    })
    .map(({ message, quote }) => `message ${message}: ${JSON.stringify(quote.slice(0, 60))}`);
}
