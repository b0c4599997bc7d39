import { parseConversation } from "../model/normalise.ts";
import type { Conversation, ConversationInput, Role } from "../model/conversation.ts";

const ROLES: Readonly<Record<string, Role>> = {
  C: "customer",
  A: "agent",
  A2: "agent",
  B: "bot",
  S: "system",
  O: "bystander",
};
const TURN = /^(?:\[([^\]]+)\]\s*)?(A2|[CABSO]):\s?([\s\S]*)$/;
const START = Date.parse("2026-03-02T09:00:00Z");

/**
 * Reads the notation of rule examples: turns `C:` customer, `A:` and `A2:` agents, `B:` bot, `S:` system, `O:` another reader,
 * separated by ` / `. A turn may carry its time, `[2026-03-02T09:00] C: ...` (UTC); others follow the
 * turn before by one minute. Leading words set the conversation: `#email` the channel, `!closed` the
 * status, `@2026-03-09T09:00` the instant of the review (else one hour after the last turn),
 * `>transfer` one transfer event.
 */
export function parseTurns(text: string): { conversation: Conversation; now: string } {
  const words = /^((?:[#!@>]\S+\s+)*)([\s\S]*)$/.exec(text);
  const settings = (words?.[1] ?? "").trim().split(/\s+/).filter(Boolean);
  const setting = (mark: string) => settings.find((word) => word.startsWith(mark))?.slice(1);
  let at = START - 60_000;
  const messages = (words?.[2] ?? "")
    .split(/ \/ (?=(?:\[[^\]]+\]\s*)?(?:A2|[CABSO]):)/)
    .map((part) => {
      const turn = TURN.exec(part.trim());
      if (turn === null) throw new Error(`not a turn: ${part}`);
      at = turn[1] === undefined ? at + 60_000 : Date.parse(`${turn[1]}:00Z`);
      const name = turn[2] ?? "C";
      return {
        at: new Date(at).toISOString(),
        author: { id: name, role: ROLES[name] ?? "agent" },
        text: turn[3] ?? "",
      };
    });
  const transfers = settings.filter((word) => word === ">transfer").length;
  const input: ConversationInput = {
    id: "example",
    channel: (setting("#") ?? "chat") as "chat",
    status: (setting("!") ?? "open") as "open",
    messages,
    events: Array.from({ length: transfers }, (_unused, i) => ({
      id: `transfer-${i + 1}`,
      at: new Date(START + (i + 1) * 30_000).toISOString(),
      type: "transferred" as const,
    })),
  };
  const now = setting("@");
  return {
    conversation: parseConversation(input, (html) => html),
    now: now === undefined ? new Date(at + 3_600_000).toISOString() : `${now}:00Z`,
  };
}
