import { Config } from "../../model/config.ts";
import type { ReviewContext } from "../../model/context.ts";
import { type Conversation, ConversationInput, EVENT_TYPES } from "../../model/conversation.ts";
import { parseConversation } from "../../model/normalise.ts";

/** A conversation in compact form, for tests. Monday is 2 March 2026; times are UTC. */
export interface History {
  /**
   * "mon 09:00 C: text"; A agent, D another agent, C customer, B bot; "+1 mon" a week later;
   * "[file.pdf]" attaches.
   */
  turns: readonly string[];
  /** Turns of another conversation of the same customer. */
  elsewhere?: readonly string[];
  /** "tue 10:00 refund". */
  events?: readonly string[];
  connected?: readonly string[];
  channel?: string;
  status?: string;
}

const DAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const MONDAY = Date.UTC(2026, 2, 2);
const LINE = /^(?:\+(\d+) )?([a-z]{3}) (\d\d):(\d\d) ?(.*)$/s;

/** The instant of "tue 10:00" or "+1 tue 10:00" with what follows it. */
export function moment(line: string): { at: string; rest: string } {
  const found = LINE.exec(line);
  if (found === null) throw new Error(`not a moment: ${line}`);
  const day = Number(found[1] ?? 0) * 7 + DAYS.indexOf(found[2] ?? "");
  const minutes = day * 1440 + Number(found[3]) * 60 + Number(found[4]);
  return { at: new Date(MONDAY + minutes * 60_000).toISOString(), rest: found[5] ?? "" };
}

/** The conversation of a history. Message ids are m0, m1... in the order written. */
export function conversationOf(history: History, id = "c1"): Conversation {
  const roles: Record<string, string> = { A: "agent", D: "agent", C: "customer", B: "bot" };
  const messages = history.turns.map((turn, index) => {
    const { at, rest } = moment(turn);
    const file = /\[([\w.]+)\]\s*$/.exec(rest);
    const text = rest.slice(3, file?.index).trim();
    const attachments = file === null ? {} : { attachments: [{ name: file[1] }] };
    const role = roles[rest[0] ?? ""];
    return {
      id: `m${index}`,
      at,
      author: { id: rest[0] === "D" ? "colleague" : role, role },
      text,
      ...attachments,
    };
  });
  const events = (history.events ?? []).map((line, index) => {
    const { at, rest } = moment(line);
    const type = EVENT_TYPES.find((name) => name === rest) ?? "other";
    return { id: `e${index}`, at, type };
  });
  const { channel = "email", status = "open" } = history;
  const input = ConversationInput.parse({ id, channel, status, messages, events });
  return parseConversation(input, (html) => html);
}

/** What is known when the history is looked at. */
export function contextOf(history: History, now: string): ReviewContext {
  const { connected = [], elsewhere } = history;
  return {
    now: moment(now).at,
    config: Config.parse({ connected: [...connected] }),
    ...(elsewhere === undefined ? {} : { history: [conversationOf({ turns: elsewhere }, "c2")] }),
  };
}
