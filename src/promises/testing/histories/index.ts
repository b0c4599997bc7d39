import type { CueLanguage } from "../../../text/cues.ts";
import { PROMISE_STATES, type PromiseState } from "../../../model/taxonomy.ts";
import type { History } from "../history.ts";
import { ENGLISH } from "./en.ts";
import { SPANISH } from "./es.ts";
import { TAGALOG } from "./tl.ts";

/**
 * Histories by what became of the promise. Turns are divided by " / "; the first is the agent's, said
 * on Monday at ten to a customer who wrote at nine. E is an event, O an agent in another conversation of
 * the customer. Settings begin with "#": "at" when it is looked at (two weeks later unless said),
 * "connected" systems, "which" of the promises found, a channel, "closed", "warned", or a state that
 * differs from the heading.
 */
export type Histories = Readonly<Partial<Record<PromiseState, readonly string[]>>>;

const ALL: Readonly<Record<CueLanguage, Histories>> = { en: ENGLISH, es: SPANISH, tl: TAGALOG };
const GREETING: Readonly<Record<CueLanguage, string>> = {
  en: "Hello, I have a question about my order.",
  es: "Buenos días, tengo una pregunta sobre mi pedido.",
  tl: "Magandang umaga po, may tanong po ako sa order ko.",
};
const CHANNELS = new Set(["chat", "internal", "social"]);

export interface ToldHistory extends History {
  language: CueLanguage;
  line: string;
  now: string;
  state: PromiseState;
  warned?: boolean;
  which: number;
}

/** Every history of every language. */
export const HISTORIES: readonly ToldHistory[] = Object.entries(ALL).flatMap(
  ([language, byState]) =>
    Object.entries(byState).flatMap(([state, lines]) =>
      lines.map((line) => told(line, state as PromiseState, language as CueLanguage)),
    ),
);

function told(line: string, heading: PromiseState, language: CueLanguage): ToldHistory {
  const history: Required<Pick<History, "connected">> & ToldHistory = {
    language,
    line,
    turns: [`mon 09:00 C: ${GREETING[language]}`],
    connected: [],
    now: "+2 mon 10:00",
    state: heading,
    which: 0,
  };
  const turns: string[] = [...history.turns];
  const events: string[] = [];
  const elsewhere: string[] = [];
  for (const piece of line.split(" / ")) {
    if (piece.startsWith("#")) {
      for (const setting of piece.slice(1).split(" #")) set(history, setting);
    } else if (piece.includes(" E: ")) events.push(piece.replace("E: ", ""));
    else if (piece.includes(" O: ")) elsewhere.push(piece.replace(" O: ", " A: "));
    else turns.push(turns.length === 1 ? `mon 10:00 A: ${piece}` : piece);
  }
  return { ...history, turns, events, ...(elsewhere.length > 0 ? { elsewhere } : {}) };
}

function set(history: ToldHistory, setting: string): void {
  const [name = "", ...rest] = setting.split(" ");
  const value = rest.join(" ");
  if (name === "at") history.now = value;
  else if (name === "connected") history.connected = rest;
  else if (name === "which") history.which = Number(value);
  else if (name === "warned") history.warned = true;
  else if (name === "closed") history.status = "closed";
  else if (CHANNELS.has(name)) history.channel = name;
  else {
    const state = PROMISE_STATES.find((known) => known === name);
    if (state === undefined) throw new Error(`no such setting: ${name}`);
    history.state = state;
  }
}
